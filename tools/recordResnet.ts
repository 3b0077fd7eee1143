/**
 * `npx tsx tools/recordResnet.ts`: trains section 8.2.4's small networks, plain and with each kind of shortcut, for the lab to show
 * before anything is computed and for the text to print. What an earlier call finished is not trained again. Needs `npm run build:wasm`;
 * takes about five minutes on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { ComparisonRunner } from '../src/training/comparison'
import { COMPARISON, trainingPlan } from '../src/widgets/resnet/learning'
import {
  DEPTHS,
  keyOf,
  POOL,
  SEEDS,
  TEST_IMAGES,
  trialOf,
  type Net,
  type Setting,
} from '../src/widgets/resnet/modelNets'
import type { Recording } from '../src/widgets/resnet/modelRecorded'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/widgets/resnet/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/ownResnet.json'

await startNodeWasm()
const train = await readMnist('train', POOL)
const test = await readMnist('test', TEST_IMAGES)
const now = () => performance.now()
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now,
})

const read = async (): Promise<Recording> =>
  JSON.parse(await readFile(OUT, 'utf8').catch(() => '{"trials":{}}')) as Recording

const digits = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value

// The ends of the question before its middle.
const nets: Net[] = ['plain', 'B', 'A', 'C']
const wanted = nets.flatMap((net) =>
  SEEDS.flatMap((seed) =>
    DEPTHS.map((n): [Net, Setting] => [net, { n, shortcut: net === 'plain' ? 'B' : net, seed }]),
  ),
)
for (const [net, setting] of wanted) {
  const key = keyOf(net, setting.n, setting.seed)
  if ((await read()).trials[key]) continue
  const since = now()
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
  const { trials } = await read()
  const content: Recording = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
    trials: { ...trials, [key]: trial },
  }
  await writeFile(OUT, `${JSON.stringify(content, digits)}\n`)
  const last = Object.entries(content.trials).map(([name, { points, loss }]) => [
    name,
    { ...points.at(-1)!, loss },
  ])
  await writeFile(
    FACTS,
    `${JSON.stringify({ ...content, trials: Object.fromEntries(last) as object }, digits, 2)}\n`,
  )
  const { asked, right } = trial.points.at(-1)!
  process.stdout.write(
    `${key}: ${right} of ${asked}, loss ${trial.loss?.toFixed(3)}, ${((now() - since) / 1000).toFixed(0)} s\n`,
  )
}
