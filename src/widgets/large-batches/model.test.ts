import { expect, test } from 'vitest'
import {
  accuracyOf,
  batchOf,
  EMPTY_TRIAL,
  FIRST,
  isBroken,
  isLost,
  keyOf,
  lastEpochLoss,
  planOf,
  POINTS,
  RATE,
  rateOf,
  ratesOf,
  reduce,
  rowsOf,
  SPAN,
  stalenessOf,
  stepsOf,
  TRAIN_IMAGES,
  CROWDS,
  WAYS,
  withSpan,
  type Setting,
} from './model'

const setting = (way: Setting['way'], crowd: Setting['crowd'] = 10): Setting => ({ crowd, seed: 1, way })

test('every way sees the same images, in whole spans and whole batches', () => {
  for (const crowd of CROWDS)
    for (const way of WAYS) {
      const each = setting(way, crowd)
      expect(stepsOf(each) * batchOf(each)).toBe(POINTS * SPAN)
      expect(SPAN % batchOf(each)).toBe(0)
      expect(TRAIN_IMAGES % batchOf(each)).toBe(0)
      expect(planOf(each)).toMatchObject({ batchSize: batchOf(each), optimizer: 'momentum', seed: 1 })
    }
})

test('rates follow their rule; a warm-up climbs evenly for one epoch', () => {
  expect(WAYS.map((way) => rateOf(setting(way, 4)) / RATE)).toEqual([1, 1, 2, 4, 4, 1])
  const rates = ratesOf(setting('warm'))
  expect(rates).toHaveLength(24)
  expect(rates[0]).toBe(RATE)
  expect(rates[3]).toBeCloseTo(5.5 * RATE, 12)
  expect(new Set(rates.slice(6))).toEqual(new Set([10 * RATE]))
  expect(new Set(ratesOf(setting('linear')))).toEqual(new Set([10 * RATE]))
})

test('only where nobody waits a gradient is old, by one update for each of the others', () => {
  expect(WAYS.map((way) => stalenessOf(setting(way)))).toEqual([0, 0, 0, 0, 0, 9])
  expect(stepsOf(setting('stale'))).toBe(stepsOf(setting('alone')))
})

test('a loss that is no number ends the curve', () => {
  const trial = withSpan(withSpan(EMPTY_TRIAL, [3, 1]), [1, NaN])
  expect(trial.losses).toEqual([2, null])
  expect(isBroken(trial)).toBe(true)
  expect(lastEpochLoss(trial)).toBeNull()
  expect(lastEpochLoss({ losses: Array<number>(POINTS).fill(0.5), right: 9700 })).toBe(0.5)
  expect(isLost(accuracyOf({ ...trial, right: 980 }))).toBe(true)
  expect(isLost(accuracyOf(EMPTY_TRIAL))).toBe(false)
})

test('what was trained here takes the place of what was recorded, for its start alone', () => {
  const recorded = Object.fromEntries(
    ([1, 2, 3] as const).map((seed) => [
      keyOf({ ...setting('same'), seed }),
      { losses: [], right: 9000 + seed },
    ]),
  )
  const trial = { losses: [1], right: 9999 }
  const own = reduce(FIRST, { type: 'trial', setting: setting('same'), trial })
  const same = rowsOf(own, recorded).find((row) => row.setting.way === 'same')
  expect(same).toMatchObject({ isOwn: true, trial, range: [0.9001, 0.9003] })
  const other = rowsOf(reduce(own, { type: 'set', change: { seed: 2 } }), recorded)
  expect(other.map(({ isOwn, trial: { right } }) => [isOwn, right])).toEqual(
    WAYS.map((way) => [false, way === 'same' ? 9002 : null]),
  )
})

test('one worker alone is the same for every crowd', () => {
  const own = reduce(FIRST, { type: 'trial', setting: setting('alone', 4), trial: { losses: [], right: 1 } })
  expect(rowsOf({ ...own, setting: setting('same', 20) }, {})[0]!.isOwn).toBe(true)
})
