import { describe, expect, test, vi } from 'vitest'
import { BEGIN_SCENES_AFRESH, type ScenesPart, type ScenesTask } from '../engine/studyTasks/scenes'
import { SceneTrainingRunner, type KeptSceneTraining, type SceneTrainingPlan } from './sceneTraining'

const plan: SceneTrainingPlan = {
  start: { network: 'fcn', heads: 'fresh', isTrunkFrozen: true, seed: 1 },
  steps: 12,
  judgeEvery: 5,
  judgeScenes: 3,
}

/** An engine whose network is a step counter; `lose` makes it forget. */
function engine() {
  let step: number | null = null
  const asked: ScenesTask[] = []
  const ask = (task: ScenesTask): Promise<ScenesPart> => {
    asked.push(task)
    if (task.kind === 'begin') {
      step = task.start.state?.step ?? 0
      return Promise.resolve({ kind: 'begun', step, parameters: 1 })
    }
    if (step === null) return Promise.reject(new Error(BEGIN_SCENES_AFRESH))
    switch (task.kind) {
      case 'train': {
        const losses = Float32Array.from({ length: task.steps }, (_, i) => 1 / (step! + i + 1))
        step += task.steps
        return Promise.resolve({ kind: 'trained', step, losses, ms: 100 * task.steps })
      }
      case 'judge':
        return Promise.resolve({
          kind: 'judged',
          judgement: { scenes: task.scenes, score: step / 12, details: {} },
          ms: 1,
        })
      case 'save':
        return Promise.resolve({
          kind: 'saved',
          state: { step, values: new Float32Array([step]), slots: [] },
        })
      default:
        return Promise.reject(new Error('not asked here'))
    }
  }
  return { ask, asked, lose: () => (step = null) }
}

function training(ask: ReturnType<typeof engine>['ask']) {
  let kept: KeptSceneTraining | null = null
  const runner = new SceneTrainingRunner({
    ask,
    keep: (value) => {
      kept = value
      return Promise.resolve()
    },
  })
  return { runner, kept: () => kept }
}

const until = (runner: SceneTrainingRunner, status: string) =>
  vi.waitFor(() => expect(runner.getSnapshot().status).toBe(status))

describe('a training of scenes', () => {
  test('judges at the start, on the way and at the end, and keeps what it has', async () => {
    const { runner, kept } = training(engine().ask)
    runner.start(plan)
    await until(runner, 'done')
    const { judged, losses, step, ms } = runner.getSnapshot()
    expect(judged.map((point) => point.step)).toEqual([0, 5, 10, 12])
    expect(losses).toHaveLength(12)
    expect([step, ms]).toEqual([12, 1200])
    expect(kept()).toMatchObject({ step: 12, state: { step: 12 } })
  })

  test('goes on from what was kept, and begins the engine anew for it', async () => {
    const first = training(engine().ask)
    first.runner.start({ ...plan, steps: 5 })
    await until(first.runner, 'done')
    const again = engine()
    const { runner } = training(again.ask)
    runner.restore({ ...first.kept()!, plan })
    expect(runner.getSnapshot().status).toBe('paused')
    runner.resume()
    await until(runner, 'done')
    expect(again.asked[0]).toMatchObject({ kind: 'begin', start: { state: { step: 5 } } })
    expect(runner.getSnapshot().losses).toHaveLength(12)
  })

  test('begins again from what was saved when the engine has lost it', async () => {
    const own = engine()
    const { runner } = training((task) => {
      if (task.kind === 'train' && own.asked.filter(({ kind }) => kind === 'begin').length === 1)
        if (runner.getSnapshot().step >= 6) own.lose()
      return own.ask(task)
    })
    runner.start(plan)
    await until(runner, 'done')
    expect(own.asked.filter(({ kind }) => kind === 'begin')).toHaveLength(2)
    expect(runner.getSnapshot().losses).toHaveLength(12)
  })

  test('says in the engine’s words why it failed, and can be resumed', async () => {
    const own = engine()
    let isBroken = true
    const { runner } = training((task) =>
      task.kind === 'train' && isBroken ? Promise.reject(new Error('out of memory')) : own.ask(task),
    )
    runner.start(plan)
    await until(runner, 'failed')
    expect(runner.getSnapshot().detail).toBe('out of memory')
    isBroken = false
    runner.resume()
    await until(runner, 'done')
  })

  test('a pause holds it, a reset forgets it', async () => {
    const { runner, kept } = training(engine().ask)
    runner.start({ ...plan, steps: 10_000 })
    await vi.waitFor(() => expect(runner.getSnapshot().step).toBeGreaterThan(0))
    runner.pause()
    await vi.waitFor(() => expect(kept()).not.toBeNull())
    const { step } = runner.getSnapshot()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(runner.getSnapshot().step).toBe(step)
    runner.reset()
    expect(runner.getSnapshot().status).toBe('idle')
    expect(kept()).toBeNull()
  })
})
