/**
 * `npx tsx tools/recordInception.ts [clock|training|facts]`: times GoogLeNet's nine modules with and without their 1×1 reductions, and trains
 * section 8.2.3's small networks, for the lab to show before anything is computed and for the text to print; both, or the one named;
 * `facts` writes what the text prints from what was recorded.
 * Trainings that an earlier call finished are not trained again. Needs `npm run build:wasm`; takes about five minutes on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { TurnsStudy } from '../src/engine/studies/turns'
import { ComparisonRunner } from '../src/training/comparison'
import { COMPARISON, trainingPlan } from '../src/widgets/inception/learning'
import { Rounds } from '../src/widgets/inception/measuring'
import { FIRST } from '../src/widgets/inception/model'
import {
  branchSaving,
  NAMES,
  piecesOf,
  presetOf,
  rateOf,
  savingOf,
  WAYS,
} from '../src/widgets/inception/modelModule'
import {
  KEPT,
  keyOf,
  NETS,
  POOL,
  SEEDS,
  TEST_IMAGES,
  trialOf,
  type Net,
  type Setting,
} from '../src/widgets/inception/modelNets'
import { pack } from '../src/widgets/inception/modelPacked'
import type { RecordedFile } from '../src/widgets/inception/modelRecorded'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/inception/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownInception.json'

await startNodeWasm()
const now = () => performance.now()
/** Milliseconds that this process has computed: what others do on the machine meanwhile is not in it. */
const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const here = () => ({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
})

async function read(): Promise<RecordedFile> {
  const empty: RecordedFile = {
    clock: { ...here(), times: {} },
    training: { ...here(), trials: {}, theta: '', digits: [] },
  }
  return JSON.parse(await readFile(OUT, 'utf8').catch(() => JSON.stringify(empty))) as RecordedFile
}

async function keep(change: (file: RecordedFile) => void): Promise<void> {
  const file = await read()
  change(file)
  const rounded = JSON.stringify(file, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
  )
  await writeFile(OUT, `${rounded}\n`)
  const { clock, training } = file
  const facts = {
    clock: {
      date: clock.date,
      machine: clock.machine,
      savings: Object.fromEntries(
        Object.entries(clock.times).map(([name, times]) => {
          const module = presetOf(NAMES.find((one) => one === name)!)
          const rates = WAYS.flatMap((way) =>
            piecesOf(module, way).flatMap((piece) => {
              const rate = rateOf(piece, times)
              return rate === null ? [] : [[piece.id, rate] as const]
            }),
          )
          return [
            name,
            {
              ...savingOf(module, times),
              five: branchSaving(module, '5x5', times),
              rates: Object.fromEntries(rates),
            },
          ]
        }),
      ),
    },
    training: {
      date: training.date,
      machine: training.machine,
      trials: Object.fromEntries(
        Object.entries(training.trials).map(([key, { points }]) => [key, points.at(-1)!]),
      ),
    },
  }
  const text = JSON.stringify(
    facts,
    (_key, value: unknown) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
    2,
  )
  await writeFile(FACTS, `${text}\n`)
}

async function recordClock(): Promise<void> {
  const study = new TurnsStudy({ now: processorTime })
  for (const name of NAMES) {
    const rounds = new Rounds(presetOf(name))
    while (!rounds.isOver) await rounds.advance((task) => study.advance(task))
    const { times } = rounds
    await keep((file) => {
      const { date, machine } = here()
      file.clock = {
        date,
        machine: `${machine}, processor time`,
        times: { ...file.clock.times, [name]: times },
      }
    })
    const { counted, measured } = savingOf(rounds.module, times)
    process.stdout.write(`${name}: counted ${counted.toFixed(2)}, measured ${measured!.toFixed(2)}\n`)
  }
  study.end()
}

async function recordTraining(): Promise<void> {
  const train = await readMnist('train', POOL)
  const test = await readMnist('test', TEST_IMAGES)
  const study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(test),
    now,
  })
  /** The first test image of each class. */
  const digits = Array.from({ length: 10 }, (_, label) =>
    Buffer.from(imageAt(test, test.labels.indexOf(label))).toString('base64'),
  )
  const wanted = SEEDS.flatMap((seed) =>
    KEPT.toReversed().flatMap((kept) => NETS.map((net): [Net, Setting] => [net, { kept, seed }])),
  )
  for (const [net, setting] of wanted) {
    const key = keyOf(net, setting)
    if ((await read()).training.trials[key]) continue
    const runner = new ComparisonRunner(COMPARISON, {
      ask: (task) => study.advance(task),
      keep: () => Promise.resolve(),
    })
    await new Promise<void>((resolve, reject) => {
      runner.subscribe(() => {
        const { status, detail } = runner.getSnapshot()
        if (status === 'done') resolve()
        if (status === 'failed') reject(new Error(detail ?? 'nothing was trained'))
      })
      runner.start(trainingPlan(setting, [net]))
    })
    const trial = trialOf(runner.getSnapshot().runs[0]!)
    const isShown = key === keyOf('reduced', FIRST.setting)
    const theta = isShown ? (await runner.stateOf(0)).values : null
    await keep((file) => {
      file.training = {
        ...file.training,
        ...here(),
        digits,
        trials: { ...file.training.trials, [key]: trial },
        ...(theta && { theta: Buffer.from(pack(theta)).toString('base64') }),
      }
    })
    process.stdout.write(`${key}: ${trial.points.at(-1)!.right} in ${(trial.ms / 1000).toFixed(0)} s\n`)
  }
}

const [what] = process.argv.slice(2)
if (what === 'facts') await keep(() => undefined)
else {
  if (what !== 'training') await recordClock()
  if (what !== 'clock') await recordTraining()
}
