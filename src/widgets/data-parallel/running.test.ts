import { expect, test } from 'vitest'
import type { StepsTask } from '../../engine/protocol'
import { FIRST, reduce, SLOWNESS, STEPS, type State } from './model'
import { Running } from './running'

/** An engine on which n workers need 100/n milliseconds for a step. */
function lab(before: (call: number) => void = () => undefined) {
  const tasks: StepsTask[] = []
  let state: State = FIRST
  const running = new Running(
    (action) => (state = reduce(state, action)),
    () => state,
  )
  const engine = {
    stepsOnWorkers(task: StepsTask) {
      tasks.push(task)
      before(tasks.length)
      const ms = 100 / task.workers
      const steps = Array.from({ length: task.steps }, (_, i) => task.fromStep + i + 1)
      return Promise.resolve({
        losses: steps.map((step) => 3 / step),
        timeline: steps.map((step) => {
          const from = 1000 * step
          return {
            step,
            workers: 2,
            from,
            sharedAt: from,
            shares: [],
            reduceMs: 0,
            reducedAt: from,
            to: from + ms,
          }
        }),
      })
    },
  }
  const slowDown = (hasStraggler: boolean) =>
    (state = reduce(state, { type: 'set', change: { hasStraggler } }))
  return { running, engine, tasks, slowDown, now: () => state }
}

const TWO = { workers: 2, batch: 100, hasStraggler: false }

test('one worker comes first and once; a straggler is the last worker', async () => {
  const { running, engine, tasks, slowDown, now } = lab()
  await running.run(engine, [TWO])
  expect(now()).toMatchObject({ live: null, failure: null, ended: 1 })
  expect(now().own.map(({ setting, imagesPerSecond }) => [setting.workers, imagesPerSecond])).toEqual([
    [1, 1000],
    [2, 2000],
  ])
  const soFar = tasks.length
  expect(tasks[soFar / 2]).toMatchObject({ workers: 2, fromStep: 0, straggler: null, isLast: false })
  expect(tasks.at(-1)).toMatchObject({ isLast: true })
  slowDown(true)
  await running.run(engine, [TWO])
  expect(tasks.length).toBe(1.5 * soFar)
  expect(tasks.at(-1)!.straggler).toEqual({ worker: 2, slowness: SLOWNESS })
  expect(now().own).toHaveLength(3)
  expect(now().own[0]!.loss).toBeCloseTo(3 / STEPS, 12)
})

test('a straggler switched on the way prolongs the run, and only what came after counts', async () => {
  const { running, engine, tasks, slowDown, now } = lab((call) => {
    if (call === STEPS / 2 + 10) slowDown(true) // while two workers make their steps 19 and 20
  })
  const slowEngine = {
    async stepsOnWorkers(task: StepsTask) {
      const part = await engine.stepsOnWorkers(task)
      const slowness = task.straggler?.slowness ?? 1
      const timeline = part.timeline.map((step) => ({
        ...step,
        to: step.from + slowness * (step.to - step.from),
      }))
      return { ...part, timeline }
    },
  }
  await running.run(slowEngine, [TWO])
  expect(tasks.at(-1)).toMatchObject({ fromStep: 30, steps: 2, isLast: true, straggler: { worker: 2 } })
  const slowed = now().own.at(-1)!
  expect(slowed.setting.hasStraggler).toBe(true)
  expect(slowed.imagesPerSecond).toBeCloseTo(2000 / SLOWNESS, 6)
  expect(slowed.loss).toBeCloseTo(3 / STEPS, 12)
})

test('a stop is heard between two pieces, and leaves no result', async () => {
  const { running, engine, tasks, now } = lab((call) => call === 3 && running.stop())
  await running.run(engine, [TWO])
  expect(tasks).toHaveLength(4)
  expect(tasks.at(-1)).toMatchObject({ fromStep: 6, steps: 0, isLast: true }) // lets the workers go
  expect(now()).toMatchObject({ own: [], live: null, failure: null })
})

test("the engine's refusal is told", async () => {
  const { running, now } = lab()
  await running.run({ stepsOnWorkers: () => Promise.reject(new Error('a run is under way')) }, [TWO])
  expect(now().failure).toBe('a run is under way')
})
