/**
 * `npx tsx tools/recordHalfTimes.ts`: adds to what `recordPrecision.ts` wrote how long each layer takes with 32 bits and with half
 * precision on WebAssembly, where it is emulated. Needs a quiet machine.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { halfTimes } from '../src/engine/halfTimes'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { readShipped } from '../tests/support/shippedFiles'

const FILE = 'src/widgets/half-vs-single/recorded.json'

await startNodeWasm()
const { model } = await readShipped('deep-convnet-book')
const measured = await halfTimes(model, { batch: 100, budgetMs: 4000, now: () => performance.now() })
const layers = measured.layers.map(({ name, singleMs, halfMs }) => ({
  name,
  singleMs: Number(singleMs.toFixed(3)),
  halfMs: Number(halfMs.toFixed(3)),
}))
const file = JSON.parse(await readFile(FILE, 'utf8')) as object
const times = {
  ...measured,
  layers,
  backend: 'wasm',
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
}
await writeFile(FILE, `${JSON.stringify({ ...file, times })}\n`)
for (const { name, singleMs, halfMs } of layers)
  process.stdout.write(`${name}: ${singleMs} ms, ${halfMs} ms\n`)
