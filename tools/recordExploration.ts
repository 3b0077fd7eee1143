/**
 * `npx tsx tools/recordExploration.ts`: what the network of the run that kept its epochs makes of one test digit, for section 8.1.1's
 * zoom to show before anything is computed, the ten test digits that a reader may choose from, and what the text prints. Needs
 * `npm run build:wasm`; takes seconds.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { activationsOf, pixelsOf } from '../src/engine/activations'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../src/engine/model'
import { networkOf } from '../src/engine/networks/networkOf'
import type { Plan } from '../src/engine/protocol'
import { decodeWeights } from '../src/engine/weightsFile'
import { FIRST } from '../src/widgets/network-explorer/model'
import {
  cosineOf,
  liveliestOf,
  printedOf,
  toPlanes,
  type RecordedFile,
} from '../src/widgets/network-explorer/modelReading'
import { tensorOf } from '../src/widgets/network-explorer/modelUnit'
import { readMnist } from '../tests/support/nodeMnist'
import type { NetworkCard } from './pretrain/card'

const MODEL = 'public/models/deep-convnet-epochs/'
const OUT = 'src/widgets/network-explorer/recorded.json'
const FACTS = 'content/facts/ownExploration.json'

const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as NetworkCard
const epochs = card.epochs!
const bytes = new Uint8Array(await readFile(MODEL + epochs.file))
if (createHash('sha256').update(bytes).digest('hex') !== epochs.sha256)
  throw new Error('the epochs are not those of the card')

await startNodeWasm()
const { size, tensors } = networkOf(card.plan)
const kept = decodeWeights(bytes.buffer, epochs.format, size)
const after = epochs.of.map((_, i) => kept.slice(i * size, (i + 1) * size))
const values = after.at(-1)!
const model = new Model(card.plan, { values })
const test = await readMnist('test', 100)
const index = FIRST.setting.image!
const { layers, probabilities } = await activationsOf(model, pixelsOf(imageAt(test, index).slice()))

/** What of a plan is not as the training lab has it at first. */
function labQuery({ learningRate, epochs: count, augmentation }: Plan): string {
  const { shift, rotate, scale } = augmentation
  return new URLSearchParams(
    Object.entries({ lr: learningRate, epochs: count, shift, rotate, scale }).map(([key, n]) => [
      key,
      String(n),
    ]),
  ).toString()
}

/** How like each layer's weights are to those that were drawn, after each kept epoch. */
const alike = Object.fromEntries(
  tensors
    .filter(({ shape }) => shape.length > 1)
    .map(({ name }) => {
      const weights = after.map((theta) => tensorOf({ tensors, values: theta }, name))
      const cosines = weights.map((now) => Number(cosineOf(weights[0]!, now).toFixed(3)))
      return [name.split('.')[0]!, cosines]
    }),
)

const base64 = (array: Uint8Array) => Buffer.from(array).toString('base64')
const recorded: RecordedFile = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, 1 thread, Node ${process.versions.node}`,
  weights: epochs.sha256,
  epochs: epochs.of,
  lab: labQuery(card.plan),
  alike,
  digits: Array.from({ length: 10 }, (_, label) => {
    const at = test.labels.indexOf(label)
    return { index: at, label, pixels: base64(imageAt(test, at)) }
  }),
  shown: {
    index,
    probabilities: Array.from(probabilities, (p) => Number(p.toPrecision(4))),
    layers: layers.slice(0, -1).map((layer, i) => {
      const { largest, planes } = toPlanes(layer.values, i + 1)
      return {
        name: layer.name,
        largest: Number(largest.toPrecision(6)),
        levels: base64(planes),
        zeros: layer.values.filter((value) => value === 0).length,
      }
    }),
    logits: Array.from(layers.at(-1)!.values, (logit) => Number(logit.toPrecision(5))),
  },
}
const printed = printedOf(recorded)
await writeFile(OUT, `${JSON.stringify(recorded)}\n`)
await writeFile(FACTS, `${JSON.stringify(printed, null, 2)}\n`)
const faces = [0, ...layers.map((layer) => liveliestOf(layer.values, layer.shape.at(-1)!))]
process.stdout.write(`liveliest channels ${faces.join(', ')}\n${JSON.stringify(printed, null, 1)}\n`)
