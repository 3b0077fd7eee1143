/**
 * `npx tsx tools/recordDecay.ts [KEY …]`: trains section 8.1.2's lab of learning rates beforehand, all of it or the trials named, for it to show
 * before anything is computed, and for the text to print. Goes on where an earlier call was interrupted, unless named. Needs
 * `npm run build:wasm`; takes about ten minutes on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { ComparisonPart, ComparisonWork } from '../src/engine/studyTasks/comparison'
import {
  accuracyOf,
  contestantOf,
  IMAGES,
  keyOf,
  leadOf,
  nameOf,
  RECORDED_LAST,
  RECORDED_PEAKS,
  SEEDS,
  SHAPES,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  type Peak,
  type Seed,
  type Shape,
  type Trial,
} from '../src/widgets/learning-rate-decay/model'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/learning-rate-decay/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownDecay.json'

await startNodeWasm()
const train = await readMnist('train', IMAGES)
const test = await readMnist('test', TEST_IMAGES)
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})
const ask = async <Kind extends ComparisonPart['kind']>(work: ComparisonWork, _kind: Kind) =>
  (await study.advance({ comparison: 'decay', contestant: 0, work })) as Extract<
    ComparisonPart,
    { kind: Kind }
  >

/** One training, tested on the way, as the page's comparison does it. */
async function trialOf(shape: Shape, peak: Peak, seed: Seed): Promise<Trial> {
  await ask({ kind: 'begin', contestant: contestantOf(shape, { peak, last: RECORDED_LAST, seed }) }, 'begun')
  const right: number[] = []
  for (let step = TEST_EVERY; step <= STEPS; step += TEST_EVERY) {
    await ask({ kind: 'train', steps: TEST_EVERY }, 'trained')
    const count = step < STEPS ? TEST_IMAGES_ON_THE_WAY : TEST_IMAGES
    const tested = await ask({ kind: 'test', from: 0, count }, 'tested')
    right.push(tested.right.reduce((sum, n) => sum + n))
  }
  return { onTheWay: right.slice(0, -1), end: right.at(-1)! }
}

const before = JSON.parse(await readFile(OUT, 'utf8').catch(() => '{"trials":{}}')) as {
  trials: Record<string, Trial>
}
const { trials } = before

async function keep(): Promise<void> {
  const recordedAt = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`
  await writeFile(OUT, `${JSON.stringify({ recordedAt, machine, trials })}\n`)
  const constant: Shape = { kind: 'constant', isWarm: false }
  const rows = RECORDED_PEAKS.flatMap((peak) =>
    SHAPES.map((shape) => ({
      shape: nameOf(shape),
      peak,
      accuracy: accuracyOf(shape, peak, trials),
      lead: leadOf(shape, constant, peak, trials),
    })),
  )
  await writeFile(FACTS, `${JSON.stringify({ date: recordedAt, machine, rows }, null, 2)}\n`)
}

const named = process.argv.slice(2)
for (const seed of SEEDS)
  for (const peak of RECORDED_PEAKS)
    for (const shape of SHAPES) {
      const key = keyOf(shape, peak, seed)
      if (named.length > 0 ? !named.includes(key) : key in trials) continue
      const since = performance.now()
      trials[key] = await trialOf(shape, peak, seed)
      process.stdout.write(
        `${key}: ${trials[key].end}, ${((performance.now() - since) / 1000).toFixed(0)} s\n`,
      )
      await keep()
    }
