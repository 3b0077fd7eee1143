/**
 * `npx tsx tools/recordActivations.ts`: what the shipped network makes of one real test digit, for the home page to show
 * before anything is computed, and the ten test digits that a reader may choose from. Needs `npm run build:wasm`.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { activationsOf, pixelsOf } from '../src/engine/activations'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../src/engine/model'
import { networkOf } from '../src/engine/networks/networkOf'
import { decodeWeights } from '../src/engine/weightsFile'
import { atlasLevels, atlasSize, LEVEL_OPACITY } from '../src/math/featureAtlas'
import { readMnist } from '../tests/support/nodeMnist'
import { opacityPng } from './activations/opacityPng'
import type { NetworkCard } from './pretrain/card'

const MODEL = 'public/models/deep-convnet-augmented/'
const OUT = 'src/widgets/live-network/recorded'
/** The digit on the screen before any click. */
const SHOWN = 3

const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as NetworkCard
const bytes = new Uint8Array(await readFile(MODEL + card.weights.file))
if (createHash('sha256').update(bytes).digest('hex') !== card.weights.sha256)
  throw new Error('the weights are not those of the card')

await startNodeWasm()
const values = decodeWeights(bytes.buffer, card.weights.format, networkOf(card.plan).size)
const model = new Model(card.plan, { values })
const test = await readMnist('test', 100)

/** The first test image of each class. */
const digits = Array.from({ length: 10 }, (_, label) => {
  const index = test.labels.indexOf(label)
  return { index, label, pixels: Buffer.from(imageAt(test, index)).toString('base64') }
})

const { layers, probabilities } = await activationsOf(
  model,
  pixelsOf(imageAt(test, digits[SHOWN]!.index).slice()),
)
/** All but the logits, which are the bars; one below the other in one picture, an empty row between. */
const drawn = layers.slice(0, -1).map(({ name, kind, shape, values }) => ({
  name,
  kind,
  shape,
  size: atlasSize(shape),
  levels: atlasLevels(shape, values),
}))
const width = Math.max(...drawn.map(({ size }) => size.width))
const height = drawn.reduce((sum, { size }) => sum + size.height + 1, 0)
const picture = new Uint8Array(width * height)
let top = 0
const places = drawn.map(({ name, kind, shape, size, levels }) => {
  for (let y = 0; y < size.height; y++)
    picture.set(levels.subarray(y * size.width, (y + 1) * size.width), (top + y) * width)
  const place = { name, kind, shape, top }
  top += size.height + 1
  return place
})

await writeFile(`${OUT}.png`, opacityPng(picture, width, LEVEL_OPACITY))
await writeFile(
  `${OUT}.json`,
  `${JSON.stringify({
    testAccuracy: card.testAccuracy,
    weights: card.weights.sha256,
    digits,
    shown: SHOWN,
    probabilities: Array.from(probabilities, (p) => Number(p.toPrecision(4))),
    picture: { width, height },
    layers: places,
  })}\n`,
)
process.stdout.write(`${width}×${height}, reads ${probabilities.indexOf(Math.max(...probabilities))}\n`)
