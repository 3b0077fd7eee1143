/** The page's plan, what is read off its runs, and a short duel by the engine itself. */
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { startNodeWasm } from '../../engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../../engine/studies/comparison'
import { ComparisonRunner, IDLE_COMPARISON } from '../../training/comparison'
import { marginOf, ownOf, paceOf, planOf, progressOf, settingOf } from './learning'
import { exportText } from './exportText'
import { stepsOf, type Setting } from './model'
import { costOf, netOf, NETS } from './modelNets'
import { recording } from './recorded'

const setting: Setting = { side: 5, growth: 'steady', held: 'arithmetic', epochs: 3, seed: 7 }
const STEPS = stepsOf(setting)

const run = (step: number, ms: number, right: number) => ({
  step,
  parameters: 0,
  images: 4000,
  loss: [],
  accuracy: [],
  ms,
  tests: [{ step, right: [right, 0], asked: [6000, 4000], loss: 0 }],
})

it('is known again by its plan, and another lab’s is not', () => {
  expect(settingOf(planOf(setting))).toEqual(setting)
  expect(settingOf({ ...planOf(setting), testEvery: 7 })).toBeNull()
  expect(settingOf(null)).toBeNull()
})

it('tells how far it is and what came of it', () => {
  const half = ownOf({ plan: planOf(setting), runs: [run(STEPS / 2, 1200, 0), run(STEPS / 2, 2400, 0)] })!
  expect(progressOf(half)).toMatchObject({ share: 0.5, step: STEPS / 2 })
  expect(progressOf(half).secondsLeft).toBeCloseTo(3.6)
  expect(paceOf(half.stack)).toBe(20)
  expect(marginOf(half)).toBeNull()
  const end = ownOf({ plan: planOf(setting), runs: [run(STEPS, 1, 5900), run(STEPS, 1, 5800)] })!
  expect(marginOf(end)).toBeCloseTo(-0.01)
  expect(ownOf(IDLE_COMPARISON)).toBeNull()
})

it('saves both networks, what was trained and what was recorded', () => {
  const saved = JSON.parse(exportText(setting, null, recording, '2000-01-01')) as {
    networks: { net: string; parameters: number; channels: number[] }[]
    trainedHere: null
  }
  expect(saved.networks.map(({ net }) => net)).toEqual([...NETS])
  expect(saved.networks[1]!.parameters).toBe(costOf(netOf('stack', setting)).parameters)
  expect(saved.trainedHere).toBeNull()
})

beforeAll(() => startNodeWasm())

it('is trained from one seed on the same batches', { timeout: 60_000 }, async () => {
  const [train, test] = [await readMnist('train', 4000), await readMnist('test', 100)]
  const study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(test),
    now: () => performance.now(),
  })
  const runner = new ComparisonRunner('duel', {
    ask: (task) => study.advance(task),
    keep: () => Promise.resolve(),
  })
  const plan = planOf(setting)
  const short = { ...plan, testImages: 100, entrants: plan.entrants.map((each) => ({ ...each, steps: 4 })) }
  await new Promise<void>((resolve) => {
    runner.subscribe(() => runner.getSnapshot().status === 'done' && resolve())
    runner.start(short)
  })
  const { runs } = runner.getSnapshot()
  NETS.forEach((net, i) => {
    expect(runs[i]).toMatchObject({
      step: 4,
      parameters: costOf(netOf(net, setting)).parameters,
      images: 4000,
    })
    expect(runs[i]!.loss.every(Number.isFinite)).toBe(true)
  })
})
