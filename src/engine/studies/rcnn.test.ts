import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { pocket } from '../../math/scenes/pocket'
import { SCENE_SEARCH } from '../../math/selectiveSearch/sceneSearch'
import { serveFiles } from '../../../tests/support/nodeFiles'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { drawn } from '../scenes/rcnn/examples'
import { BEGIN_RCNN_AFRESH, type RcnnPart, type RcnnTask } from '../studyTasks/rcnn'
import { RcnnStudy } from './rcnn'

beforeAll(async () => {
  await startNodeWasm()
  serveFiles('public/')
})

const made = () =>
  new RcnnStudy({ siteUrl: 'public/', sprites: () => Promise.resolve(pocket), now: () => performance.now() })

async function ask<Kind extends RcnnPart['kind']>(study: RcnnStudy, task: RcnnTask, kind: Kind) {
  const part = await study.advance(task)
  expect(part.kind).toBe(kind)
  return part as Extract<RcnnPart, { kind: Kind }>
}

it('learns from nothing, tunes its last layers, and leaves no tensor behind', { timeout: 120_000 }, async () => {
  const before = memory().numTensors
  const study = made()
  await ask(study, { kind: 'begin', features: 'digits', seed: 1 }, 'begun')
  expect((await ask(study, { kind: 'judge', scenes: 3 }, 'judged')).mean).toBe(0)
  const { boxes } = await ask(study, { kind: 'gather', scenes: 4 }, 'gathered')
  expect(boxes).toBeGreaterThan(100)
  const { positives, hard } = await ask(study, { kind: 'fit' }, 'fitted')
  expect(positives).toBeGreaterThan(3)
  expect(hard).toBeGreaterThan(positives)
  const fitted = await ask(study, { kind: 'judge', scenes: 3 }, 'judged')
  expect(fitted.mean).toBeGreaterThan(0.2)
  const { losses } = await ask(study, { kind: 'tune', steps: 40 }, 'tuned')
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean(losses.slice(-10))).toBeLessThan(0.8 * mean(losses.slice(0, 10)))
  study.end()
  expect(memory().numTensors).toBe(before)
}) // prettier-ignore

it('looks with the shipped files, the same each time, at as many boxes as are asked for', { timeout: 60_000 }, async () => {
  const study = made()
  const { pixels, truths } = drawn(pocket, { split: 'test', seed: 1, index: 0 })
  const task = { kind: 'look', pixels, search: SCENE_SEARCH, most: 20, own: false } as const
  const first = await ask(study, task, 'looked')
  expect(first.boxes).toHaveLength(20)
  expect(first.looked.scores).toHaveLength(200)
  expect(first.looked.deltas).toHaveLength(800)
  expect(first.looked.features).toHaveLength(1000)
  const again = await ask(study, task, 'looked')
  expect(again.looked.scores).toEqual(first.looked.scores)
  expect(truths.length).toBeGreaterThan(0)
  study.end()
}) // prettier-ignore

it('says so when what is being trained is asked for, and there is none', async () => {
  await expect(made().advance({ kind: 'fit' })).rejects.toThrow(BEGIN_RCNN_AFRESH)
  const task = {
    kind: 'look',
    pixels: new Uint8Array(9216),
    search: SCENE_SEARCH,
    most: 1,
    own: true,
  } as const
  await expect(made().advance(task)).rejects.toThrow(BEGIN_RCNN_AFRESH)
})
