/**
 * `npx tsx tools/recordDuels.ts [trials|paces]`: trains every network of section 8.1.3's duel from every seed and measures how long an update
 * of each takes, for the lab to show before anything is computed and for the text to print; both, or the one named. Trainings that an earlier
 * call finished are not trained again. Needs `npm run build:wasm`; takes about a quarter of an hour on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { ComparisonRunner } from '../src/training/comparison'
import { planOf } from '../src/widgets/depth-duel/learning'
import {
  accuraciesOf,
  contestantOf,
  netKey,
  POOL,
  SEEDS,
  spreadOf,
  TEST_IMAGES,
  trialKey,
  verdictOf,
  type Duel,
  type Setting,
  type Trial,
} from '../src/widgets/depth-duel/model'
import {
  costOf,
  excessOf,
  GROWTHS,
  HELD,
  netOf,
  NETS,
  SIDES,
  type Net,
} from '../src/widgets/depth-duel/modelNets'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/depth-duel/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownDuels.json'
/** Readings of a pace, of so many updates each. */
const [READINGS, UPDATES] = [8, 3]

interface Recorded {
  recordedAt: string
  machine: string
  trials: Record<string, Trial>
  paces: Record<string, number>
}

const SHORT: Duel[] = SIDES.flatMap((side) =>
  GROWTHS.flatMap((growth) => HELD.map((held): Duel => ({ side, growth, held, epochs: 3 }))),
)
/** Some of them once more, four times as long. */
const LONG: Duel[] = SHORT.filter(({ side, growth }) => side === 5 && growth === 'doubling').map((duel) => ({
  ...duel,
  epochs: 12,
}))
const DUELS = [...SHORT, ...LONG]

await startNodeWasm()
const train = await readMnist('train', POOL)
const test = await readMnist('test', TEST_IMAGES)
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  // Processor time: what else the machine does is left out of the paces.
  now: () => process.cpuUsage().user / 1000,
})

const before = JSON.parse(await readFile(OUT, 'utf8').catch(() => '{}')) as Partial<Recorded>
const recorded: Recorded = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
  trials: before.trials ?? {},
  paces: before.paces ?? {},
}

const short = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value

/** Writes what there is so far. */
async function keep(): Promise<void> {
  await writeFile(OUT, `${JSON.stringify(recorded, short)}\n`)
  const duels = DUELS.map((duel) => ({
    ...duel,
    verdict: verdictOf(duel, recorded.trials),
    excess: excessOf(duel),
    nets: NETS.map((net) => ({
      net,
      ...costOf(netOf(net, duel)),
      accuracy: spreadOf(accuraciesOf(net, duel, recorded.trials)),
      msPerUpdate: recorded.paces[netKey(net, duel)] ?? null,
    })),
  }))
  const { recordedAt: date, machine } = recorded
  await writeFile(FACTS, `${JSON.stringify({ date, machine, seeds: SEEDS.length, duels }, short, 2)}\n`)
}

/** One of the two, trained as the page trains it. */
async function trialOf(net: Net, setting: Setting): Promise<Trial> {
  const runner = new ComparisonRunner('recording', {
    ask: (task) => study.advance(task),
    keep: () => Promise.resolve(),
  })
  const plan = planOf(setting)
  await new Promise<void>((resolve, reject) => {
    runner.subscribe(() => {
      const { status, detail } = runner.getSnapshot()
      if (status === 'done') resolve()
      if (status === 'failed') reject(new Error(detail ?? 'nothing was trained'))
    })
    runner.start({ ...plan, entrants: [plan.entrants[NETS.indexOf(net)]!] })
  })
  const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
  return runner
    .getSnapshot()
    .runs[0]!.tests.map(({ step, right, asked }) => [step, total(right), total(asked)])
}

async function recordTrials(): Promise<void> {
  for (const duel of DUELS)
    for (const seed of SEEDS)
      for (const net of NETS) {
        const key = trialKey(net, { ...duel, seed })
        if (key in recorded.trials) continue
        const since = performance.now()
        recorded.trials[key] = await trialOf(net, { ...duel, seed })
        await keep()
        const seconds = ((performance.now() - since) / 1000).toFixed(0)
        process.stdout.write(`${key}: ${recorded.trials[key]!.at(-1)![1]}, ${seconds} s\n`)
      }
  await keep()
}

/** All networks by turns, so that whatever else the machine does falls on all of them. */
async function recordPaces(): Promise<void> {
  const nets = new Map(SHORT.flatMap((duel) => NETS.map((net) => [netKey(net, duel), { net, duel }])))
  const places = [...nets].map(([key, { net, duel }], contestant) => ({ key, net, duel, contestant }))
  const ask = (contestant: number, work: Parameters<typeof study.advance>[0]['work']) =>
    study.advance({ comparison: 'paces', contestant, work })
  for (const { net, duel, contestant } of places)
    await ask(contestant, { kind: 'begin', contestant: contestantOf(net, { ...duel, seed: 1 }) })
  const quickest = new Map<string, number>()
  for (let reading = 0; reading <= READINGS; reading++)
    for (const { key, contestant } of places) {
      const part = await ask(contestant, { kind: 'train', steps: UPDATES })
      if (part.kind !== 'trained' || reading === 0) continue
      quickest.set(key, Math.min(quickest.get(key) ?? Infinity, part.ms / UPDATES))
    }
  recorded.paces = Object.fromEntries(quickest)
  await keep()
  for (const [key, ms] of quickest) process.stdout.write(`${key}: ${ms.toFixed(1)} ms\n`)
}

const [what] = process.argv.slice(2)
if (what !== 'paces') await recordTrials()
if (what !== 'trials') await recordPaces()
