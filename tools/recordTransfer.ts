/**
 * `npx tsx tools/recordTransfer.ts [KEY …]`: trains section 8.2.4's lab of transfer learning beforehand, all of it or the trials named, for
 * it to show before anything is computed, and for the text to print. Goes on where an earlier call was interrupted, unless named. Needs
 * `npm run build:wasm`; takes about half an hour on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { LearnerState } from '../src/engine/studyTasks/comparison'
import { ComparisonRunner, type ComparisonPlan } from '../src/training/comparison'
import {
  AMOUNTS,
  keyOf,
  pointsOf,
  SEEDS,
  STAGES,
  WAYS,
  type Seed,
  type Setting,
  type Trial,
  type Way,
} from '../src/widgets/transfer/model'
import { sourcePlan, transferPlan } from '../src/widgets/transfer/learning'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/transfer/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownTransfer.json'

interface Recorded {
  recordedAt: string
  machine: string
  sources: Record<string, Trial>
  trials: Record<string, Trial>
}

await startNodeWasm()
const train = await readMnist('train', 36_000)
const test = await readMnist('test', 10_000)
const now = () => performance.now()
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now,
})

/** Trains a plan's only entrant as the page does. */
async function run(plan: ComparisonPlan): Promise<{ trial: Trial; state: LearnerState }> {
  const runner = new ComparisonRunner('recording', {
    ask: (task) => study.advance(task),
    keep: () => Promise.resolve(),
  })
  await new Promise<void>((resolve, reject) => {
    runner.subscribe(() => {
      const { status, detail } = runner.getSnapshot()
      if (status === 'done') resolve()
      if (status === 'failed') reject(new Error(detail ?? 'nothing was trained'))
    })
    runner.start(plan)
  })
  return { trial: pointsOf(runner.getSnapshot().runs[0]!), state: await runner.stateOf(0) }
}

const read = async (): Promise<Recorded> =>
  JSON.parse(await readFile(OUT, 'utf8').catch(() => '{"sources":{},"trials":{}}')) as Recorded

const inOrder = (trials: Record<string, Trial>) =>
  Object.fromEntries(
    Object.entries(trials).toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  )

const lastOf = (trials: Record<string, Trial>) =>
  Object.fromEntries(Object.entries(trials).map(([key, trial]) => [key, trial.at(-1)]))

/** Writes a trial into the file, beside those that are in it. */
async function keep(kind: 'sources' | 'trials', name: string, trial: Trial): Promise<void> {
  const before = await read()
  before[kind][name] = trial
  const { sources, trials } = before
  const content: Recorded = {
    recordedAt: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
    sources: inOrder(sources),
    trials: inOrder(trials),
  }
  await writeFile(OUT, `${JSON.stringify(content)}\n`)
  const facts = {
    date: content.recordedAt,
    machine: content.machine,
    sources: lastOf(content.sources),
    trials: lastOf(content.trials),
  }
  await writeFile(FACTS, `${JSON.stringify(facts, null, 2)}\n`)
}

const states = new Map<Seed, LearnerState>()
async function sourceFor(seed: Seed): Promise<LearnerState> {
  const known = states.get(seed)
  if (known) return known
  const { trial, state } = await run(sourcePlan(seed))
  states.set(seed, state)
  await keep('sources', String(seed), trial)
  return state
}

/** The most that can be taken over before less of it, and the ends of the question before its middle. */
const wanted: [Way, Setting][] = STAGES.toReversed().flatMap((stages) =>
  [10, 1000, 100, 30, 300].flatMap((images) =>
    SEEDS.flatMap((seed) =>
      WAYS.map((way): [Way, Setting] => [
        way,
        { images: AMOUNTS.find((amount) => amount === images)!, stages, seed },
      ]),
    ),
  ),
)
const named = process.argv.slice(2)
const before = await read()
for (const [key, [way, setting]] of new Map(wanted.map((each) => [keyOf(...each), each]))) {
  if (named.length > 0 ? !named.includes(key) : key in before.trials) continue
  const source = await sourceFor(setting.seed)
  const since = now()
  const { trial } = await run(transferPlan(setting, source, [way]))
  const { asked, right } = trial.at(-1)!
  process.stdout.write(`${key}: ${right} of ${asked}, ${((now() - since) / 1000).toFixed(0)} s\n`)
  await keep('trials', key, trial)
}
