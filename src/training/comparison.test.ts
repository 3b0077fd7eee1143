import { expect, it } from 'vitest'
import {
  BEGIN_AFRESH,
  type ComparisonPart,
  type ComparisonTask,
  type Contestant,
} from '../engine/studyTasks/comparison'
import { ComparisonRunner, type ComparisonPlan, type KeptComparison } from './comparison'

const contestant = (name: string) => ({ name }) as Contestant
const PLAN: ComparisonPlan = {
  entrants: [
    { contestant: contestant('a'), steps: 40 },
    { contestant: contestant('b'), steps: 20 },
  ],
  testEvery: 20,
  testImages: 700,
}

/** An engine whose loss is 1/(step + 1), and which forgets everything when told to. */
function engine() {
  const steps = new Map<number, number>()
  const kept: (KeptComparison | null)[] = []
  let onTrain = (_step: number) => {}
  const ask = async ({ contestant: at, work }: ComparisonTask): Promise<ComparisonPart> => {
    await Promise.resolve()
    if (work.kind === 'begin') {
      steps.set(at, work.state?.step ?? 0)
      return { kind: 'begun', parameters: 7, step: steps.get(at)!, images: 100 }
    }
    const step = steps.get(at)
    if (step === undefined) throw new Error(BEGIN_AFRESH)
    switch (work.kind) {
      case 'train': {
        const loss = Float32Array.from({ length: work.steps }, (_, i) => 1 / (step + i + 1))
        steps.set(at, step + work.steps)
        onTrain(step + work.steps)
        return { kind: 'trained', step: step + work.steps, loss, accuracy: loss, ms: 100 }
      }
      case 'test':
        return {
          kind: 'tested',
          asked: [work.count, ...new Array<number>(9).fill(0)],
          right: [work.count / 2, ...new Array<number>(9).fill(0)],
          predicted: new Uint8Array(),
          loss: 0.5,
        }
      case 'save':
        return { kind: 'saved', state: { step, values: Float32Array.of(step), slots: [] } }
      case 'flow':
        return { kind: 'flow', loss: 0, flows: [] }
    }
  }
  const keep = async (one: KeptComparison | null) => void kept.push(one)
  return {
    steps,
    kept,
    around: { ask, keep },
    onTrain: (listener: (step: number) => void) => (onTrain = listener),
  }
}

const until = (runner: ComparisonRunner, status: string) =>
  new Promise<void>((resolve) => {
    const look = () => runner.getSnapshot().status === status && resolve()
    runner.subscribe(look)
    look()
  })

it('trains all to their ends, testing at the start, on the way and at the end', async () => {
  const runner = new ComparisonRunner('test', engine().around)
  runner.start(PLAN)
  await until(runner, 'done')
  const [a, b] = runner.getSnapshot().runs
  expect(a!.loss).toHaveLength(40)
  expect(b!.loss).toHaveLength(20)
  expect(a!.tests.map(({ step }) => step)).toEqual([0, 20, 40])
  expect(b!.tests.map(({ step }) => step)).toEqual([0, 20])
  expect(a!.tests[0]).toMatchObject({ loss: 0.5 })
  expect(a!.tests[0]!.asked[0]).toBe(700)
})

it('asks about fewer images on the way than at the end', async () => {
  const runner = new ComparisonRunner('test', engine().around)
  runner.start({ ...PLAN, testImagesOnTheWay: 300 })
  await until(runner, 'done')
  expect(runner.getSnapshot().runs[0]!.tests.map(({ asked }) => asked[0])).toEqual([300, 300, 700])
})

it('pauses, is restored as it was kept, and goes on to the same curves', async () => {
  const world = engine()
  const runner = new ComparisonRunner('test', world.around)
  world.onTrain((step) => step >= 22 && runner.pause())
  runner.start(PLAN)
  await until(runner, 'paused')
  await new Promise((resolve) => setTimeout(resolve, 20))
  const kept = world.kept.at(-1)!
  expect(kept.states.map(({ step }) => step)).toEqual(kept.runs.map(({ step }) => step))

  const later = engine()
  const again = new ComparisonRunner('test', later.around)
  again.restore(kept)
  expect(again.getSnapshot().status).toBe('paused')
  again.resume()
  await until(again, 'done')
  expect(again.getSnapshot().runs[0]!.loss).toEqual(
    Array.from({ length: 40 }, (_, i) => Math.fround(1 / (i + 1))),
  )
})

it('goes on by itself from what it kept when the engine has lost it', async () => {
  const world = engine()
  const runner = new ComparisonRunner('test', world.around)
  world.onTrain((step) => {
    if (step < 25) return
    world.steps.clear()
    world.onTrain(() => {})
  })
  const seen = new Set<string>()
  runner.subscribe(() => seen.add(runner.getSnapshot().status))
  runner.start(PLAN)
  await until(runner, 'done')
  expect(seen).not.toContain('failed')
  expect(runner.getSnapshot().runs[0]!.loss).toHaveLength(40)
})

it('fails with the engine’s words, and goes on when told to', async () => {
  const world = engine()
  const runner = new ComparisonRunner('test', world.around)
  world.onTrain((step) => {
    if (step < 25) return
    world.onTrain(() => {})
    throw new Error('no memory')
  })
  runner.start(PLAN)
  await until(runner, 'failed')
  expect(runner.getSnapshot().detail).toBe('no memory')
  runner.resume()
  await until(runner, 'done')
  expect(runner.getSnapshot().runs[0]!.loss).toHaveLength(40)
})

it('starts over, and forgets', async () => {
  const world = engine()
  const runner = new ComparisonRunner('test', world.around)
  runner.start(PLAN)
  await until(runner, 'done')
  runner.reset()
  expect(runner.getSnapshot()).toMatchObject({ status: 'idle', runs: [] })
  expect(world.kept.at(-1)).toBeNull()
})

it('ends a training when its budget is spent, tests and pauses not counted', async () => {
  const { around, steps } = engine()
  const runner = new ComparisonRunner('budget', around)
  const plan = { ...PLAN, entrants: [{ contestant: contestant('a'), steps: 1_000_000, budgetMs: 1000 }] }
  await new Promise<void>((resolve) => {
    runner.subscribe(() => runner.getSnapshot().status === 'done' && resolve())
    runner.start(plan)
  })
  const [run] = runner.getSnapshot().runs
  // Each piece takes 100 ms, so the tenth spends the last of it; the last test asks about all images.
  expect(run!.ms).toBe(1000)
  expect(steps.get(0)).toBe(run!.step)
  expect(run!.tests.at(-1)).toMatchObject({ step: run!.step })
  expect(run!.tests.at(-1)!.asked[0]).toBe(700)
})
