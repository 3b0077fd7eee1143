/**
 * `npx tsx tools/measureTransforms.ts`: how many of the 10,000 test digits the shipped network still reads after each change
 * of figure 8-4, without being trained again. Writes what section 8.1.2 prints. About two minutes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { takeBatch } from '../src/engine/datasets/batch'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../src/engine/model'
import { DEFAULT_PLAN, type Plan } from '../src/engine/protocol'
import { decodeWeights } from '../src/engine/weightsFile'
import { resampleInto } from '../src/math/resample'
import { transforms } from '../src/math/transforms'
import { readMnist } from '../tests/support/nodeMnist'
import { verdictOf } from './pretrain/judge'

const [IMAGES, BATCH, PIXELS] = [10_000, 100, 784]
const MODEL = 'public/models/deep-convnet/'

const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as {
  plan: Partial<Plan>
  weights: { file: string; format: string }
}
await startNodeWasm(process.argv.includes('--plain') ? null : undefined)
const model = new Model({ ...DEFAULT_PLAN, ...card.plan })
const bytes = new Uint8Array(await readFile(MODEL + card.weights.file))
model.load({
  tensors: model.network.tensors,
  values: decodeWeights(bytes.buffer, card.weights.format, model.network.size),
})
const test = await readMnist('test', IMAGES)

const right: Record<string, number> = {}
for (const { id, geometry, gain } of transforms) {
  const scores = new Float32Array(IMAGES * 10)
  for (let from = 0; from < IMAGES; from += BATCH) {
    const indices = Array.from({ length: BATCH }, (_, i) => from + i)
    const { pixels } = takeBatch(test, indices)
    indices.forEach((index, i) => {
      const output = pixels.subarray(i * PIXELS, (i + 1) * PIXELS)
      resampleInto(output, imageAt(test, index), { geometry, gain })
    })
    const logits = model.logits(pixels)
    const rows = await logits.data<'float32'>()
    logits.dispose()
    scores.set(rows, from * 10)
  }
  right[id] = IMAGES - verdictOf(scores, test.labels).wrong.length
  process.stdout.write(`  ${id}: ${right[id]}\n`)
}
await writeFile('content/facts/transforms.json', `${JSON.stringify(right, null, 2)}\n`)
