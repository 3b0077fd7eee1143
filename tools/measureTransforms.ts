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
import { resampleInto } from '../src/math/resample'
import { transforms } from '../src/math/transforms'
import { readMnist } from '../tests/support/nodeMnist'

const [IMAGES, BATCH, PIXELS] = [10_000, 100, 784]
const MODEL = 'public/models/deep-convnet/'

const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as { plan: Partial<Plan> }
const bytes = await readFile(`${MODEL}weights.bin`)
const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
await startNodeWasm(process.argv.includes('--plain') ? null : undefined)
const model = new Model({ ...DEFAULT_PLAN, ...card.plan }, { values })
const test = await readMnist('test', IMAGES)

const right: Record<string, number> = {}
for (const { id, geometry, gain } of transforms) {
  let count = 0
  for (let from = 0; from < IMAGES; from += BATCH) {
    const indices = Array.from({ length: BATCH }, (_, i) => from + i)
    const { pixels } = takeBatch(test, indices)
    indices.forEach((index, i) => {
      const output = pixels.subarray(i * PIXELS, (i + 1) * PIXELS)
      resampleInto(output, imageAt(test, index), geometry, gain)
    })
    const logits = model.logits(pixels)
    const rows = await logits.data<'float32'>()
    logits.dispose()
    indices.forEach((index, i) => {
      const row = rows.subarray(i * 10, i * 10 + 10)
      count += Number(row.indexOf(Math.max(...row)) === test.labels[index])
    })
  }
  right[id] = count
  process.stdout.write(`  ${id}: ${count}\n`)
}
await writeFile('content/facts/transforms.json', `${JSON.stringify(right, null, 2)}\n`)
