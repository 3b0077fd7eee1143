/**
 * `npx tsx tools/recordPrecision.ts`: what the shipped networks say of the 10,000 test images with their parameters rounded, for
 * section 8.3.4's lab to show before anything is computed. Needs `npm run build:wasm`; takes about two minutes.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { networkOf } from '../src/engine/networks/networkOf'
import { ROUNDED_MODELS } from '../src/engine/protocolPrecision'
import { answersOfRounded } from '../src/engine/rounded'
import { compareAnswers } from '../src/math/compareAnswers'
import { PRECISIONS, precisionNames } from '../src/math/precisions'
import { readMnist } from '../tests/support/nodeMnist'
import { readShipped } from '../tests/support/shippedFiles'

const OUT = 'src/widgets/half-vs-single/recorded.json'
/** So many of the new errors are kept. */
const SHOWN = 8

await startNodeWasm()
const test = await readMnist('test', 10_000)
const digits: Record<number, string> = {}

const nets = []
for (const net of ROUNDED_MODELS) {
  const { model } = await readShipped(net)
  const ask = (name: (typeof precisionNames)[number]) =>
    answersOfRounded(
      model,
      { rounding: PRECISIONS[name], from: 0, count: test.size, activations: false, noise: 0 },
      test,
    )
  const single = await ask('float32')
  const results = []
  for (const precision of precisionNames) {
    const { predicted, labels, bytes } = await ask(precision)
    const { newErrors, ...counts } = compareAnswers(labels, single.predicted, predicted)
    const kept = newErrors.slice(0, SHOWN)
    for (const { index } of kept) digits[index] = Buffer.from(imageAt(test, index)).toString('base64')
    results.push({ precision, bytes, ...counts, newErrorCount: newErrors.length, newErrors: kept })
    process.stdout.write(
      `${net} ${precision}: ${counts.right} right, ${counts.agree} as float32, ${newErrors.length} new errors, ${bytes} bytes\n`,
    )
  }
  const { tensors } = networkOf(model.plan)
  const filters = model.values.slice(
    0,
    tensors[0]!.shape.reduce((a, b) => a * b),
  )
  nets.push({ net, filters: Array.from(filters, (w) => Number(w.toPrecision(9))), results })
}

await writeFile(
  OUT,
  `${JSON.stringify({
    recordedAt: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
    nets,
    digits,
  })}\n`,
)
