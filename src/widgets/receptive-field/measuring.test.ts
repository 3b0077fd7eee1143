import { expect, test } from 'vitest'
import type { EffectiveFieldPart, EffectiveFieldTask } from '../../engine/studyTasks/effectiveField'
import type { TrainingActions } from '../../training/api'
import { Measuring } from './measuring'
import { IDLE, IMAGES, JOBS, keyOf, PIECE, PIECES, type Run } from './modelField'

const weights = { tensors: [], values: new Float32Array([1]) }

/** An engine whose gradient is that of two pixels; `onMeasure` is told of every piece. */
function lab(onMeasure: (tasks: EffectiveFieldTask[]) => void = () => undefined, step = 0) {
  const tasks: EffectiveFieldTask[] = []
  let run: Run = IDLE
  let ms = 0
  const study = (_name: string, task: EffectiveFieldTask): Promise<EffectiveFieldPart> => {
    tasks.push(task)
    if (task.kind === 'begin') return Promise.resolve({ kind: 'begun' })
    onMeasure(tasks)
    const sums = new Float32Array(784)
    sums.set([3, 1], 400)
    return Promise.resolve({ kind: 'measured', sums, images: task.count, active: 2 })
  }
  const engine = {
    study: study as unknown as TrainingActions['study'],
    exportWeights: () => Promise.resolve({ weights, step }),
  }
  const measuring = new Measuring(
    (next) => (run = next),
    () => (ms += 100),
  )
  return { tasks, engine, measuring, now: () => run }
}

test('measures every layer of the page’s network, then of a fresh one', async () => {
  const { tasks, engine, measuring, now } = lab(undefined, 600)
  await measuring.start(engine)
  expect(tasks.filter(({ kind }) => kind === 'begin')).toEqual([
    { kind: 'begin', network: weights },
    { kind: 'begin', network: { seed: 1 } },
  ])
  expect(tasks).toHaveLength(PIECES + 2)
  expect(now()).toMatchObject({ status: 'done', done: PIECES, steps: 600, detail: null })
  expect(Object.keys(now().own)).toEqual(JOBS.map(keyOf))
  expect(now().own['fresh-conv6']).toMatchObject({ pixels: 2, images: IMAGES, active: (2 * IMAGES) / PIECE })
})

test('a pause keeps what there is, and going on begins where it stopped', async () => {
  const { tasks, engine, measuring, now } = lab((all) => {
    if (all.length === 14) measuring.pause()
  })
  await measuring.start(engine)
  expect(now()).toMatchObject({ status: 'paused', done: 12 })
  expect(Object.keys(now().own)).toEqual(['trained-conv1'])
  await measuring.resume(engine)
  expect(now()).toMatchObject({ status: 'done', steps: null })
  expect(tasks.slice(14, 16)).toEqual([
    { kind: 'begin', network: weights },
    { kind: 'measure', layer: 'conv2', from: 2 * PIECE, count: PIECE },
  ])
  expect(now().own['trained-conv2']).toMatchObject({ images: IMAGES, active: (2 * IMAGES) / PIECE })
})

test('a failure is told in the engine’s words; a reset leaves the recording', async () => {
  let isBroken = true
  const { engine, measuring, now } = lab((all) => {
    if (isBroken && all.length === 5) throw new Error('no memory')
  })
  await measuring.start(engine)
  expect(now()).toMatchObject({ status: 'failed', detail: 'no memory', done: 3 })
  isBroken = false
  await measuring.resume(engine)
  expect(now().status).toBe('done')
  measuring.reset()
  expect(now()).toEqual(IDLE)
})
