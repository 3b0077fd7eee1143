/**
 * `npx tsx tools/recordTrials.ts [NAME …]`: trains every arithmetic of section 8.3.4's training lab once, or those named, for it to
 * show before anything is computed. Needs `npm run build:wasm`; takes some five minutes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Trials } from '../src/engine/lowPrecision/trials'
import { ARITHMETICS, type Arithmetic } from '../src/engine/protocolPrecision'
import { PLAN, STEPS, summaryOf, TEST_IMAGES, type Trial } from '../src/widgets/training-precision/model'
import { Learning } from '../src/widgets/training-precision/learning'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/training-precision/recorded.json'

await startNodeWasm()
const train = await readMnist('train', PLAN.trainImages)
const test = await readMnist('test', TEST_IMAGES)
const trials = new Trials()
const recorded: Partial<Record<Arithmetic, Trial>> = {}
let failure: string | null = null
const learning = new Learning(
  (action) => {
    if (action.type === 'trial') recorded[action.arithmetic] = action.trial
    if (action.type === 'end') failure = action.failure
  },
  () => performance.now(),
)
const names = process.argv.slice(2)

const short = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

/** Writes a trial into the file, beside those that are in it. */
async function keep(arithmetic: Arithmetic): Promise<void> {
  const { trials: before } = JSON.parse(await readFile(OUT, 'utf8')) as {
    trials: Partial<Record<Arithmetic, Trial>>
  }
  const all: typeof before = { ...before, [arithmetic]: recorded[arithmetic]! }
  const inOrder = Object.fromEntries(ARITHMETICS.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
  const content = {
    recordedAt: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
    trials: inOrder,
  }
  await writeFile(OUT, `${JSON.stringify(content, short)}\n`)
}

for (const arithmetic of ARITHMETICS.filter((name) => names.length === 0 || names.includes(name))) {
  const start = performance.now()
  await learning.train(
    {
      trial: async (plan, task) => ({ backend: 'wasm', ...(await trials.advance(plan, task, train, test)) }),
    },
    [arithmetic],
  )
  if (failure !== null) throw new Error(failure)
  const { loss, accuracy, flowLost, parametersLost } = summaryOf(recorded[arithmetic]!)
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(
    `${arithmetic}: ${STEPS} steps, loss ${loss.toFixed(3)}, test ${accuracy}, lost ${flowLost} ${parametersLost}, ${seconds.toFixed(0)} s\n`,
  )
  await keep(arithmetic)
}
