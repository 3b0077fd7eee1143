import { expect, it, vi } from 'vitest'
import { BEGIN_AFRESH } from '../../engine/studyTasks/comparison'
import type { FeaturesPart, FeaturesTask } from '../../engine/studyTasks/features'
import { CLIMB_STEPS, FEATURE_LAYERS, scanPieces } from './model'
import { climbKey, Work, type Run } from './work'

const SHIPPED = { folder: 'models/' }

/** Answers as an engine would whose units rise by 1 a step. */
function answer(task: FeaturesTask): FeaturesPart {
  switch (task.kind) {
    case 'begin':
      return { kind: 'begun' }
    case 'gather':
      return { kind: 'gathered', images: task.count }
    case 'fit':
      return { kind: 'fitted', right: 1000, asked: 2000, rightInTraining: 0, askedInTraining: 2000 }
    case 'ascend':
      return {
        kind: 'ascended',
        images: new Float32Array(task.steps * 784).fill(task.pixels[0]! + 1),
        units: new Float32Array(task.steps).fill(1),
        before: 0,
      }
    case 'scan': {
      const strongest = Object.fromEntries(
        FEATURE_LAYERS.map((layer) => [layer, [[{ image: 1, cell: 0, value: 2 }]]]),
      )
      return { kind: 'scanned', strongest, labels: Uint8Array.of(3, 7) } as FeaturesPart
    }
  }
}

function working() {
  const runs: Run[] = []
  const work = new Work(
    (run) => runs.push(run),
    () => runs.length,
  )
  return { work, last: () => runs.at(-1)! }
}

it('climbs from where it stands, with the unit before the first step and after each', async () => {
  const { work, last } = working()
  const tasks: FeaturesTask[] = []
  await work.start(
    { name: 'climb', layer: 'conv3', channel: 4, noise: 2 },
    (task) => {
      tasks.push(task)
      return Promise.resolve(answer(task))
    },
    SHIPPED,
  )
  const climb = last().climbs[climbKey('conv3', 4, 2)]!
  expect(last().status).toBe('done')
  expect(climb.images).toHaveLength(CLIMB_STEPS + 1)
  expect(climb.units).toHaveLength(CLIMB_STEPS + 1)
  const starts = tasks.flatMap((task) => (task.kind === 'ascend' ? [task.pixels[0]!] : []))
  starts.slice(1).forEach((start, i) => expect(start).toBeCloseTo(starts[i]! + 1))
})

it('pauses, goes on where it was, and begins the network anew when the engine has let go of it', async () => {
  const { work, last } = working()
  const asked: FeaturesTask['kind'][] = []
  let isGone = false
  const ask = vi.fn((task: FeaturesTask) => {
    asked.push(task.kind)
    if (asked.length === 5) work.pause()
    if (task.kind === 'begin') isGone = false
    if (isGone) throw new Error(BEGIN_AFRESH)
    return Promise.resolve(answer(task))
  })
  await work.start({ name: 'scan' }, ask, SHIPPED)
  expect(last()).toMatchObject({ status: 'paused', done: 4 })
  isGone = true
  await work.resume(ask)
  expect(last()).toMatchObject({ status: 'done', done: scanPieces(SHIPPED).length })
  expect(asked.filter((kind) => kind === 'begin')).toHaveLength(2)
  expect(last().strongest!.conv1[0]).toEqual([{ image: 1, cell: 0, value: 2, label: 7 }])
  work.reset()
  expect(last()).toMatchObject({ status: 'idle', strongest: null })
})

it('a climb whose network was let go starts again from the noise', async () => {
  const { work, last } = working()
  let asked = 0
  const ask = (task: FeaturesTask) => {
    if (++asked === 5) throw new Error(BEGIN_AFRESH)
    return Promise.resolve(answer(task))
  }
  await work.start({ name: 'climb', layer: 'conv2', channel: 0, noise: 1 }, ask, SHIPPED)
  expect(last().status).toBe('done')
  expect(last().climbs[climbKey('conv2', 0, 1)]!.images).toHaveLength(CLIMB_STEPS + 1)
})

it('probes both networks of a seed and keeps them through another job’s end', async () => {
  const { work, last } = working()
  const ask = (task: FeaturesTask) => Promise.resolve(answer(task))
  await work.start({ name: 'probe', seed: 2 }, ask, SHIPPED)
  expect(last().probes[2]!.fresh).toEqual(Object.fromEntries(FEATURE_LAYERS.map((layer) => [layer, 1000])))
  await work.start({ name: 'climb', layer: 'conv1', channel: 0, noise: 1 }, ask, SHIPPED)
  work.reset()
  expect(last().climbs).toEqual({})
  expect(Object.keys(last().probes)).toEqual(['2'])
})

it('tells of a failure in the engine’s words', async () => {
  const { work, last } = working()
  await work.start({ name: 'probe', seed: 1 }, () => Promise.reject(new Error('no memory')), SHIPPED)
  expect(last()).toMatchObject({ status: 'failed', detail: 'no memory' })
})
