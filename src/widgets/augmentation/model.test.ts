import { expect, test } from 'vitest'
import { KEYS, settingIn, withSetting } from './link'
import {
  AUGMENTATIONS,
  changesOf,
  contestantOf,
  curvesOf,
  effectsOf,
  epochsOf,
  FIRST,
  IMAGES,
  keyOf,
  LIMITS,
  network,
  rowsOf,
  settingOf,
  summaryOf,
  TEST_EVERY,
  verdictOf,
  wayOf,
  WAYS,
  type Setting,
  type Trial,
} from './model'
import { CASES, keptOf, rivalOf } from './modelCases'
import { agreedOf, reduce, START } from './modelState'

const trial = (right: number[], perDigit: number[] = Array<number>(10).fill(0)): Trial => ({
  right,
  perDigit,
})

test('a setting is a contestant and comes back from it, whatever the way', () => {
  for (const way of WAYS) {
    const setting: Setting = { augmentation: AUGMENTATIONS[way], images: 500, seed: 3 }
    expect(settingOf(contestantOf('with', setting))).toEqual(setting)
    expect(wayOf(setting.augmentation)).toBe(way)
  }
  expect(wayOf({ ...AUGMENTATIONS.rotate, rotate: 15 })).toBeNull()
})

test('the network is the chapter’s with half its depth and channels, and ends in ten classes', () => {
  const channels = network.parts.flatMap((part) => ('channels' in part ? [part.channels] : []))
  expect(channels).toEqual([8, 16, 32, 50, 10])
})

test('every number of images is seen in whole epochs', () => {
  expect(IMAGES.map(epochsOf)).toEqual([60, 30, 15, 6])
})

test('a spread is that of a sample', () => {
  expect(summaryOf([1, 2, 3])).toEqual({ mean: 2, deviation: 1, values: [1, 2, 3] })
  expect(summaryOf([4]).deviation).toBe(0)
  expect(() => summaryOf([])).toThrow('no values')
})

test('a gain is taken seed by seed, and only where both were trained', () => {
  const trials = {
    [keyOf('none', 1)]: trial([9000]),
    [keyOf('none', 2)]: trial([9200]),
    [keyOf('flip', 1)]: trial([8900]),
    [keyOf('flip', 2)]: trial([9100]),
    [keyOf('crop', 3)]: trial([9999]),
  }
  const rows = rowsOf(trials)
  expect(rows.map(({ way }) => way)).toEqual(['none', 'flip'])
  expect(rows[1]!.margin.mean).toBeCloseTo(-0.01, 12)
  expect(rows[1]!.margin.deviation).toBeCloseTo(0, 12)
  expect(rows[1]!.accuracy.deviation).toBeCloseTo(0.0141, 4)
})

test('curves begin at the first test, and digits have effects of their own', () => {
  const digits = (right: number) => Array<number>(10).fill(right)
  const trials = {
    [keyOf('none', 1)]: trial([8000, 9000], digits(90)),
    [keyOf('shift', 1)]: trial([8200, 9400], digits(95)),
    [keyOf('shift', 2)]: trial([8400, 9600], digits(1)),
  }
  const { mean, seeds } = curvesOf('shift', trials)
  expect(mean.map(([step, accuracy]) => [step, Number(accuracy.toFixed(6))])).toEqual([
    [TEST_EVERY, 0.83],
    [2 * TEST_EVERY, 0.95],
  ])
  expect(seeds).toHaveLength(2)
  expect(effectsOf('shift', trials, digits(100))[7]).toMatchObject({ values: [0.05] })
})

test('what is guessed is judged by more than what seeds differ by', () => {
  expect([0.01, 0.001, -0.001, -0.02].map(verdictOf)).toEqual(['higher', 'same', 'same', 'lower'])
})

test('a link is read and written, and nonsense is named', () => {
  const setting: Setting = {
    augmentation: { ...AUGMENTATIONS.flip, scale: 0.15, rotate: 45 },
    images: 5000,
    seed: 2,
  }
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe('class=7b&flip=1&shift=0&rotate=45&scale=0.15&n=5000&seed=2')
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, FIRST).toString()).toBe('class=7b')
  const { setting: kept, problems } = settingIn(
    new URLSearchParams('flip=2&crop=3&shift=9&rotate=&brightness=-0.1&elastic=5&n=1001&seed=1e0'),
  )
  expect(kept).toEqual(FIRST)
  expect(problems.map(({ key }) => key)).toEqual(KEYS.filter((key) => key !== 'scale'))
  expect(problems.find(({ key }) => key === 'shift')).toEqual({ key: 'shift', given: '9', used: '2' })
})

test('every named augmentation can be set by the sliders', () => {
  for (const way of WAYS) {
    const setting = { ...FIRST, augmentation: AUGMENTATIONS[way] }
    expect(settingIn(withSetting(new URLSearchParams(), setting)).setting).toEqual(setting)
    for (const change of changesOf(AUGMENTATIONS[way]))
      if (change !== 'flip') expect(AUGMENTATIONS[way][change]).toBeLessThanOrEqual(LIMITS[change].most)
  }
})

test('a case is answered once, and another setting forgets the guess', () => {
  let state = reduce(START, { type: 'answer', id: 'six-down', survives: false })
  state = reduce(state, { type: 'answer', id: 'six-down', survives: true })
  state = reduce(state, { type: 'answer', id: 'eight-mirrored', survives: false })
  expect(state).toMatchObject({ answered: { 'six-down': false }, latest: 'eight-mirrored' })
  expect(agreedOf(state)).toBe(1)
  state = reduce(state, { type: 'guess', guess: 'lower' })
  expect(reduce(state, { type: 'draw' }).guess).toBe('lower')
  expect(reduce(state, { type: 'amount', change: 'crop', amount: 4 })).toMatchObject({
    guess: null,
    setting: { augmentation: { shift: 2, crop: 4 } },
  })
  const photograph = reduce(state, { type: 'photograph' })
  expect(photograph).toEqual({ ...state, isPhotograph: true })
  expect(reduce(photograph, { type: 'show', shown: 3 })).toMatchObject({ isPhotograph: false, shown: 3 })
  expect(reduce(state, { type: 'way', way: 'flip' }).setting.augmentation).toEqual(AUGMENTATIONS.flip)
})

test('answers name the digit that was said most beside the right one', () => {
  const answers = { asked: 100, given: [1, 0, 60, 0, 0, 0, 0, 0, 0, 39] }
  expect(keptOf(answers, 2)).toBe(0.6)
  expect(rivalOf(answers, 2)).toEqual({ digit: 9, portion: 0.39 })
  expect(rivalOf(answers, 9)).toEqual({ digit: 2, portion: 0.6 })
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
})
