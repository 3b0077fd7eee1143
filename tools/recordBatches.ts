/**
 * `npx tsx tools/recordBatches.ts [CROWD/WAY/SEED …]`: trains every way of section 8.3.3's lab of large batches from every start, or those
 * named, for it to show before anything is computed, and for the text to print. Goes on where an earlier call was interrupted, unless named. Needs
 * `npm run build:wasm`; takes about half an hour on two cores.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { readKernels, startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Cluster } from '../src/engine/parallel/cluster'
import { spawnNodeReplica } from '../src/engine/parallel/testing/nodeReplicas'
import { Learning } from '../src/widgets/large-batches/learning'
import {
  accuracyOf,
  CROWDS,
  keyOf,
  lastEpochLoss,
  SEEDS,
  TEST_IMAGES,
  TRAIN_IMAGES,
  WAYS,
  type Setting,
  type Trial,
} from '../src/widgets/large-batches/model'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/large-batches/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownBatches.json'
const THREADS = 2

await startNodeWasm()
const train = await readMnist('train', TRAIN_IMAGES)
const test = await readMnist('test', TEST_IMAGES)
const cluster = new Cluster(
  {
    loadKernels: () => Promise.resolve(readKernels()),
    tfjsWasmUrl: '',
    spawnReplica: () => spawnNodeReplica(),
  },
  () => performance.timeOrigin + performance.now(),
)

let latest: Trial | null = null
let failure: string | null = null
const learning = new Learning(
  (action) => {
    if (action.type === 'trial') latest = action.trial
    if (action.type === 'end') failure = action.failure
  },
  () => performance.now(),
)

/** All of the first start before any of the others, and then the large crowds, whose starts differ most. */
const settings: Setting[] = [SEEDS.slice(0, 1), SEEDS.slice(1)].flatMap((seeds) =>
  CROWDS.toReversed().flatMap((crowd) => seeds.flatMap((seed) => WAYS.map((way) => ({ crowd, seed, way })))),
)
const all = new Map(settings.map((setting) => [keyOf(setting), setting]))
const named = process.argv.slice(2)
interface Recorded {
  recordedAt: string
  machine: string
  trials: Record<string, Trial>
}
const readTrials = async () =>
  (JSON.parse(await readFile(OUT, 'utf8').catch(() => '{"trials":{}}')) as { trials: Record<string, Trial> })
    .trials

const short = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

/** Writes a trial into the file, beside those that are in it. */
async function keep(name: string, trial: Trial): Promise<void> {
  const trials = { ...(await readTrials()), [name]: trial }
  const inOrder = Object.fromEntries(
    [...all.keys()].toSorted().flatMap((each) => (trials[each] ? [[each, trials[each]]] : [])),
  )
  const content: Recorded = {
    recordedAt: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${THREADS} threads, Node ${process.versions.node}`,
    trials: inOrder,
  }
  await writeFile(OUT, `${JSON.stringify(content, short)}\n`)
  await keepFacts(content)
}

/** Accuracies by crowd, way and start. */
async function keepFacts({ recordedAt: date, machine, trials }: Recorded): Promise<void> {
  const accuracies = Object.fromEntries(
    Object.entries(trials).map(([name, trial]) => [name, accuracyOf(trial)]),
  )
  await writeFile(FACTS, `${JSON.stringify({ date, machine, accuracies }, null, 2)}\n`)
}

const before = await readTrials()
for (const [name, setting] of all) {
  if (named.length > 0 ? !named.includes(name) : name in before) continue
  const start = performance.now()
  await learning.train({ stepsOnWorkers: (task) => cluster.steps(task, train, test) }, [setting], THREADS)
  if (failure !== null || latest === null) throw new Error(failure ?? 'nothing was trained')
  const trial: Trial = latest
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write(`${name}: loss ${lastEpochLoss(trial)}, test ${accuracyOf(trial)}, ${seconds} s\n`)
  await keep(name, trial)
}
