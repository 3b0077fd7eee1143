/**
 * `npx tsx tools/recordFields.ts`: the effective receptive fields of the shipped network and of a freshly drawn one, for section
 * 8.1.3's lab to show before anything is computed and for the text to print, and the ten test digits that a reader may choose from.
 * Needs `npm run build:wasm`; takes less than a minute.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { networkOf } from '../src/engine/networks/networkOf'
import { EffectiveFieldStudy } from '../src/engine/studies/effectiveField'
import type { EffectiveFieldTask } from '../src/engine/studyTasks/effectiveField'
import { decodeWeights } from '../src/engine/weightsFile'
import { Measuring } from '../src/widgets/receptive-field/measuring'
import {
  formulaOf,
  IDLE,
  IMAGES,
  JOBS,
  keyOf,
  type RecordedFile,
  type Run,
} from '../src/widgets/receptive-field/modelField'
import { readMnist } from '../tests/support/nodeMnist'
import type { NetworkCard } from './pretrain/card'

const MODEL = 'public/models/deep-convnet/'
const OUT = 'src/widgets/receptive-field/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownFields.json'

const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as NetworkCard
const bytes = new Uint8Array(await readFile(MODEL + card.weights.file))
const sha256 = createHash('sha256').update(bytes).digest('hex')
if (sha256 !== card.weights.sha256) throw new Error('the weights are not those of the card')

await startNodeWasm()
const { tensors, size } = networkOf(card.plan)
const values = decodeWeights(bytes.buffer, card.weights.format, size)
const test = await readMnist('test', IMAGES)
const study = new EffectiveFieldStudy({
  trainingSet: () => Promise.reject(new Error('not asked for')),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})

type Engine = Parameters<Measuring['start']>[0]
let run: Run = IDLE
const measuring = new Measuring(
  (next) => (run = next),
  () => performance.now(),
)
await measuring.start({
  study: ((_name: string, task: EffectiveFieldTask) => study.advance(task)) as Engine['study'],
  exportWeights: () => Promise.resolve({ weights: { tensors, values }, step: 0 }),
})
if (run.status !== 'done') throw new Error(run.detail ?? run.status)

const base64 = (pixels: Uint8Array) => Buffer.from(pixels).toString('base64')
const recordedAt = new Date().toISOString().slice(0, 10)
const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, 1 thread, Node ${process.versions.node}`
const content: RecordedFile = {
  recordedAt,
  machine,
  weights: sha256,
  digits: Array.from({ length: 10 }, (_, label) => {
    const index = test.labels.indexOf(label)
    return { index, label, pixels: base64(imageAt(test, index)) }
  }),
  readings: Object.fromEntries(
    Object.entries(run.own).map(([key, reading]) => [key, { ...reading, levels: base64(reading.levels) }]),
  ),
}
await writeFile(OUT, `${JSON.stringify(content)}\n`)
const pixels = Object.fromEntries(Object.entries(run.own).map(([key, reading]) => [key, reading.pixels]))
await writeFile(FACTS, `${JSON.stringify({ date: recordedAt, machine, images: IMAGES, pixels }, null, 2)}\n`)
for (const job of JOBS) {
  const reading = run.own[keyOf(job)]!
  const { side, pixels: all } = formulaOf(job.layer)
  process.stdout.write(
    `${keyOf(job)}: ${side}×${side}, ${reading.pixels} of ${all} pixels, ${reading.active} active\n`,
  )
}
