/**
 * `npx tsx tools/recordAwesome.ts`: trains the networks below for 10 and for 60 seconds of one core's computing, for the board of the
 * lab of own networks to show before anything is computed, and for the text to print. The clock is the processor's, so that other work
 * on the machine costs nothing but patience. Needs `npm run build:wasm`; takes five minutes of a core.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { ComparisonRunner } from '../src/training/comparison'
import { BUDGETS, FIRST_SETTING, type Entry } from '../src/widgets/awesome-net/model'
import { entryOf, planOf } from '../src/widgets/awesome-net/learning'
import { readMnist } from '../tests/support/nodeMnist'

const NETWORKS = [
  'c16 p c32 p f50 d50 f10',
  'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10',
  'c8s2 n r(c8 n c8 n) r(c16s2 n c16 n) r(c32s2 n c32 n) g f10',
  'f100 f10',
]

await startNodeWasm()
const [train, test] = [await readMnist('train', 60_000), await readMnist('test', 10_000)]
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => process.cpuUsage().user / 1000,
})
const device = `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`
const entries: Entry[] = []
for (const [budget, blocks] of [10, 60].flatMap((seconds) =>
  NETWORKS.map((text) => [seconds, text] as const),
)) {
  const runner = new ComparisonRunner('recording', {
    ask: (task) => study.advance(task),
    keep: async () => {},
  })
  await new Promise<void>((resolve, reject) => {
    runner.subscribe(() => {
      const { status, detail } = runner.getSnapshot()
      if (status === 'done') resolve()
      if (status === 'failed') reject(new Error(detail ?? 'nothing was trained'))
    })
    runner.start(planOf({ ...FIRST_SETTING, blocks, budget: BUDGETS.find((known) => known === budget)! }))
  })
  const entry = entryOf(runner.getSnapshot(), device, new Date().toISOString().slice(0, 10))!
  entries.push(entry)
  process.stdout.write(`${blocks}: ${entry.right} right after ${entry.steps} steps\n`)
  await writeFile('src/widgets/awesome-net/recorded.json', `${JSON.stringify(entries, null, 1)}\n`)
  await writeFile('content/facts/ownAwesome.json', `${JSON.stringify(entries, null, 2)}\n`)
}
