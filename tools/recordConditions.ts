/**
 * `npx tsx tools/recordConditions.ts`: adds to what `recordPrecision.ts` wrote what the shipped networks say when their activations
 * are rounded too, or when noise lies on the pixels. Only what section 8.3.4 speaks of; the rest is measured by the reader.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ROUNDED_MODELS } from '../src/engine/protocolPrecision'
import { answersOfRounded } from '../src/engine/rounded'
import { compareAnswers } from '../src/math/compareAnswers'
import { PRECISIONS, type Precision } from '../src/math/precisions'
import { keyOf, SHOWN, type Condition, type Result } from '../src/widgets/half-vs-single/model'
import { readMnist } from '../tests/support/nodeMnist'
import { readShipped } from '../tests/support/shippedFiles'

const FILE = 'src/widgets/half-vs-single/recorded.json'
const ROUNDED: Precision[] = ['float32', 'float16', 'e4m3', 'int8', 'int4', 'sign']
const NOISES = [3, 5, 1]

await startNodeWasm()
const test = await readMnist('test', 10_000)

async function record(condition: Condition, precisions: readonly Precision[]): Promise<void> {
  const { net, activations, noise } = condition
  const { model } = await readShipped(net)
  let single: Uint8Array | null = null
  const results: Result[] = []
  for (const precision of precisions) {
    const task = {
      rounding: PRECISIONS[precision],
      from: 0,
      count: test.size,
      activations,
      noise: noise / 10,
    }
    const { predicted, labels, bytes } = await answersOfRounded(model, task, test)
    single ??= predicted
    const { newErrors, ...counts } = compareAnswers(labels, single, predicted)
    const kept = { newErrorCount: newErrors.length, newErrors: newErrors.slice(0, SHOWN) }
    results.push({ precision, bytes, ...counts, ...kept })
    process.stdout.write(`${keyOf(condition)} ${precision}: ${counts.right} right\n`)
  }
  const file = JSON.parse(await readFile(FILE, 'utf8')) as { conditions?: Record<string, Result[]> }
  file.conditions = { ...file.conditions, [keyOf(condition)]: results }
  await writeFile(FILE, `${JSON.stringify(file)}\n`)
}

for (const net of ROUNDED_MODELS) {
  await record({ net, activations: true, noise: 0 }, ROUNDED)
  for (const noise of NOISES) await record({ net, activations: false, noise }, ['float32'])
}
