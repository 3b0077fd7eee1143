import { expect, test } from 'vitest'
import type { ComparisonTask, Flow } from '../../engine/studyTasks/comparison'
import { measure } from './learning'
import { blocksIn, contestantOf, FIRST, keyOf, netFlowOf, reduce, type Action, type Setting } from './model'
import { blockAt, blockNorms, endsOf, isOffChart, pointsOf, rangeOf, reached, widthOf } from './modelChart'
import { recording } from './recorded'
import { normText, powerText } from './words'

const small: Setting = { depth: 8, norm: false, start: 'he', seed: 2 }

const flow = (what: Flow['what'], layer: string, norm: number): Flow => ({ what, layer, norm, rms: 0 })

/** What the engine tells of the residual net of 8 layers, each norm another number. */
function told(norm: boolean): Flow[] {
  const tail = norm ? '.norm' : ''
  const names = ['block1', 'block2', 'block3']
  return [
    flow('parameters', 'conv1.filter', 1),
    ...names.flatMap((name, b) => [
      flow('parameters', `${name}.first.filter`, 2 + 2 * b),
      flow('parameters', `${name}.second.filter`, 3 + 2 * b),
    ]),
    flow('parameters', 'affine.weight', 8),
    ...['conv1', ...names].map((name, i) => flow('gradient', `${name}.relu`, 10 + i)),
    ...['conv1', ...names].map((name, i) => flow('output', `${name}.relu`, 20 + i)),
    ...names.flatMap((name, b) => [
      flow('gradient', name, 30 + b),
      flow('gradient', `${name}.body`, 40 + b),
      flow('gradient', `${name}.shortcut`, 50 + b),
      flow('output', `${name}.second${tail}`, 60 + b),
      flow('output', name, 70 + b),
    ]),
    ...['block2', 'block3'].map((name, i) => flow('output', `${name}.projection${tail}`, 80 + i)),
  ]
}

test.each([false, true])('what the engine tells is put in its place, batch norm %s', (norm) => {
  const setting = { ...small, norm }
  expect(netFlowOf(setting, 'residual', 2.3, told(norm))).toEqual({
    loss: 2.3,
    weights: [1, 2, 3, 4, 5, 6, 7, 8],
    maps: [10, 11, 12, 13],
    sums: [30, 31, 32],
    body: [40, 41, 42],
    past: [50, 51, 52],
    x: [20, 21, 22, 23],
    f: [60, 61, 62],
    s: [20, 80, 81],
    y: [70, 71, 72],
  })
  const plain = netFlowOf(setting, 'plain', 2.3, told(norm))
  expect(plain).toMatchObject({ body: [10, 11, 12], past: [], s: [] })
  expect(() => netFlowOf(setting, 'plain', 2.3, told(!norm).slice(0, 8))).toThrow('conv1.relu')
})

test('a gradient is followed block by block from the loss to the first layer', () => {
  const residual = netFlowOf(small, 'residual', 2.3, told(false))
  const points = pointsOf(residual, 'maps')
  expect(points).toEqual([
    [2, 13],
    [4, 12],
    [6, 11],
    [8, 10],
  ])
  expect(reached(points, 8, 0)).toEqual([[2, 13]])
  expect(reached(points, 8, 2)).toHaveLength(3)
  expect(reached(pointsOf(residual, 'weights'), 8, 3)).toHaveLength(8)
  expect(blockAt({ setting: small, at: 1 })).toBe(2)
  expect(blockAt({ setting: small, at: 3 })).toBe(0)
  expect(endsOf(residual, 'maps')).toEqual({ top: 13, bottom: 10, times: 10 / 13 })
  expect(endsOf(residual, 'weights')).toMatchObject({ top: 7, bottom: 1 })
  expect(blockNorms(residual, 'residual', 0)).toMatchObject({ s: 20, isProjected: false })
  expect(blockNorms(residual, 'residual', 1)).toMatchObject({ s: 80, isProjected: true, leaving: 11 })
})

test('a chart holds both nets, and tells what is too small for it', () => {
  const residual = netFlowOf(small, 'residual', 2.3, told(false))
  const lost = { ...residual, maps: [0, 1e-30, 2e-3, 0.1] }
  expect(rangeOf({ plain: lost, residual }, 'maps')).toEqual({ low: 1e-16, high: 100 })
  expect(rangeOf({ plain: residual, residual }, 'weights')).toEqual({ low: 0.1, high: 10 })
  expect(isOffChart(lost, 'maps')).toBe(true)
  expect(isOffChart(residual, 'maps')).toBe(false)
  expect([widthOf(0), widthOf(1e-9), widthOf(1), widthOf(1e9)]).toEqual([1, 1, 7, 9])
})

test('it plays to the end and from the start again, and a step stops it', () => {
  let state = reduce(FIRST, { type: 'play', isPlaying: true })
  expect(state).toMatchObject({ at: 0, isPlaying: true })
  for (let i = 0; i < 27; i++) state = reduce(state, { type: 'tick' })
  expect(state).toMatchObject({ at: 27, isPlaying: false })
  expect(reduce(state, { type: 'tick' })).toBe(state)
  expect(reduce({ ...state, isPlaying: true }, { type: 'go', at: -1 })).toMatchObject({
    at: 0,
    isPlaying: false,
  })
  expect(reduce(state, { type: 'set', change: { depth: 4 } })).toMatchObject({ at: blocksIn(4) })
})

test('both networks are passed in places of their own, and a refusal is told', async () => {
  const tasks: ComparisonTask[] = []
  let state = FIRST
  const send = (action: Action) => (state = reduce(state, action))
  await measure(
    (task) => {
      tasks.push(task)
      return Promise.resolve(
        task.work.kind === 'flow'
          ? { kind: 'flow', loss: 2.3, flows: told(false) }
          : { kind: 'begun', parameters: 1, step: 0, images: 1 },
      )
    },
    small,
    send,
  )
  expect(tasks.map(({ contestant, work }) => `${contestant} ${work.kind}`)).toEqual([
    '2 begin',
    '2 flow',
    '3 begin',
    '3 flow',
  ])
  expect(tasks[2]!.work).toMatchObject({ contestant: contestantOf(small, 'residual') })
  expect(state).toMatchObject({ measuring: null, ended: 1, failure: null })
  expect(state.own[keyOf(small)]!.residual.maps).toHaveLength(4)
  await measure(() => Promise.reject(new Error('a run is under way')), small, send)
  expect(state).toMatchObject({ measuring: null, failure: 'a run is under way' })
})

test('the first thing on the screen is recorded, in every depth and kind', () => {
  expect(Object.keys(recording.flows)).toHaveLength(5 * 2 * 3)
  expect(recording.flows[keyOf(FIRST.setting)]!.plain.weights).toHaveLength(56)
})

test('numbers are written for reading', () => {
  expect([0, 0.0123456, 12.345, 1234.5, 1.2e-12].map(normText)).toEqual([
    '0',
    '0.0123',
    '12.3',
    '1.2·10³',
    '1.2·10⁻¹²',
  ])
  expect([1e-6, 1, 10, 1000].map(powerText)).toEqual(['10⁻⁶', '1', '10', '10³'])
})
