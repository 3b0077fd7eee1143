/**
 * `npx tsx tools/recordVgg.ts`: trains the small networks of section 8.2.2's lab from three seeds, for it to show before anything is
 * computed, and for the text to print. Needs `npm run build:wasm`; takes four minutes of a core.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { ComparisonRunner } from '../src/training/comparison'
import { keyOf, SEEDS, STAGES, type Trial } from '../src/widgets/vgg/model'
import { planOf, trialsOf } from '../src/widgets/vgg/learning'
import { readMnist } from '../tests/support/nodeMnist'

await startNodeWasm()
const [train, test] = [await readMnist('train', 12_000), await readMnist('test', 10_000)]
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})
const trials: Record<string, Trial> = {}
for (const seed of SEEDS)
  for (const stage of STAGES) {
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
      runner.start(planOf([stage], seed))
    })
    Object.assign(trials, trialsOf(runner.getSnapshot()))
    const last = trials[keyOf(stage, seed)]!.at(-1)!
    process.stdout.write(`${stage} seed ${seed}: ${last.right} of ${last.asked}\n`)
  }
const recordedAt = new Date().toISOString().slice(0, 10)
const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`
await writeFile('src/widgets/vgg/recorded.json', `${JSON.stringify({ recordedAt, machine, trials })}\n`)
const ends = Object.fromEntries(Object.entries(trials).map(([key, trial]) => [key, trial.at(-1)]))
await writeFile(
  'content/facts/ownVgg.json',
  `${JSON.stringify({ recordedAt, machine, trials: ends }, null, 2)}\n`,
)
