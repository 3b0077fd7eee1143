/**
 * `npx tsx tools/recordSkips.ts [flows|training]`: passes a batch through every network of section 8.2.4's lab of gradients, and
 * trains some of them, for it to show before anything is computed and for the text to print; both, or the one named. Trainings
 * that an earlier call finished are not trained again. Needs `npm run build:wasm`; takes about half an hour.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { accuracyOf, ComparisonRunner } from '../src/training/comparison'
import { DEPTHS, keyOf, NETS, POOL, SEEDS, STARTS, type Setting } from '../src/widgets/skip-gradients/model'
import type {
  FlowSummary,
  Recorded,
  Trained,
  TrainingSummary,
} from '../src/widgets/skip-gradients/modelRecorded'
import {
  COMPARISON,
  endOf,
  HALF,
  measureNet,
  RESIDUAL,
  TEST_IMAGES,
  trainingKey,
  trainingPlan,
} from '../src/widgets/skip-gradients/learning'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/skip-gradients/recorded.json'
/** What the text prints of it, of all starts; the page has only the first. */
const FACTS = 'content/facts/ownSkips.json'
const PAGE_SEED = 1

interface Facts {
  date: string
  machine: string
  flows: Record<string, FlowSummary>
  /** By `trainingKey` and net. */
  trainings: Record<string, Record<string, TrainingSummary>>
}

await startNodeWasm()
const train = await readMnist('train', POOL)
const test = await readMnist('test', TEST_IMAGES)
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})

const readJson = async <Content>(path: string, empty: Content): Promise<Content> =>
  JSON.parse(await readFile(path, 'utf8').catch(() => JSON.stringify(empty))) as Content
const digits = (count: number) => (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(count)) : value

async function keep(change: (recorded: Recorded, facts: Facts) => void): Promise<void> {
  const now = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
  }
  const recorded = await readJson<Recorded>(OUT, { recordedAt: '', machine: '', flows: {}, trainings: {} })
  const facts = await readJson<Facts>(FACTS, { ...now, flows: {}, trainings: {} })
  change(recorded, facts)
  Object.assign(recorded, { recordedAt: now.date, machine: now.machine })
  await writeFile(OUT, `${JSON.stringify(recorded, digits(3))}\n`)
  await writeFile(FACTS, `${JSON.stringify({ ...facts, ...now }, digits(3), 2)}\n`)
}

async function recordFlows(): Promise<void> {
  for (const depth of DEPTHS)
    for (const norm of [false, true])
      for (const start of STARTS)
        for (const seed of SEEDS) {
          const setting: Setting = { depth, norm, start, seed }
          const [plain, residual] = [
            await measureNet((task) => study.advance(task), setting, 'plain'),
            await measureNet((task) => study.advance(task), setting, 'residual'),
          ]
          await keep((recorded, facts) => {
            if (seed === PAGE_SEED) recorded.flows[keyOf(setting)] = { plain, residual }
            for (const [i, flow] of [plain, residual].entries())
              facts.flows[`${keyOf(setting)}-${NETS[i]!}`] = {
                loss: flow.loss,
                first: flow.weights[0]!,
                last: flow.weights.at(-2)!,
                mapFirst: flow.maps[0]!,
                mapLast: flow.maps.at(-1)!,
                out: flow.x.at(-1)! / flow.x[0]!,
              }
          })
          process.stdout.write(`${keyOf(setting)}: ${plain.weights[0]} and ${residual.weights[0]}\n`)
        }
}

/** Trains both networks, and takes the skips away half-way where that is asked for. */
async function trainOne(setting: Setting, isCut: boolean): Promise<Trained> {
  const runner = new ComparisonRunner(COMPARISON, {
    ask: (task) => study.advance(task),
    keep: () => Promise.resolve(),
  })
  await new Promise<void>((resolve, reject) => {
    runner.subscribe(() => {
      const { status, detail, runs, skips } = runner.getSnapshot()
      if (status === 'done') resolve()
      if (status === 'failed') reject(new Error(detail ?? 'failed'))
      if (isCut && skips && (runs[RESIDUAL]?.step ?? 0) >= HALF) runner.setSkips(false)
    })
    runner.start(trainingPlan(setting))
  })
  const { runs } = runner.getSnapshot()
  return {
    losses: runs.map(({ loss }) => loss.map((nats) => (Number.isFinite(nats) ? nats : null))),
    accuracies: runs.map(({ tests }) => tests.map((point) => accuracyOf(point))),
  }
}

async function recordTrainings(): Promise<void> {
  const settings = SEEDS.flatMap((seed) => {
    const normed = (depth: 20 | 56, isCut = false) =>
      ({ setting: { depth, norm: true, start: 'he', seed }, isCut }) as const
    const bare = (depth: 20 | 56) =>
      ({ setting: { depth, norm: false, start: 'xavier', seed }, isCut: false }) as const
    return [normed(20), normed(20, true), bare(20), normed(56), bare(56)]
  })
  const before = await readJson<Partial<Facts>>(FACTS, {})
  for (const { setting, isCut } of settings) {
    const key = trainingKey(setting, isCut)
    if (before.trainings?.[key]) continue
    const trained = await trainOne(setting, isCut)
    const ends = trained.losses.map(endOf)
    await keep((recorded, facts) => {
      if (setting.seed === PAGE_SEED) recorded.trainings[key] = trained
      facts.trainings[key] = Object.fromEntries(
        trained.losses.map((losses, i) => [
          NETS[i]!,
          {
            end: endOf(losses),
            beforeHalf: endOf(losses.slice(0, HALF)),
            atHalf: losses[HALF] ?? null,
          },
        ]),
      )
    })
    process.stdout.write(`${key}: ${ends.join(' and ')}\n`)
  }
}

const [what] = process.argv.slice(2)
if (what !== 'training') await recordFlows()
if (what !== 'flows') await recordTrainings()
