import { describe, expect, it } from 'vitest'
import { IDLE_COMPARISON, type ComparisonSnapshot } from '../../training/comparison'
import { labQuery, settingIn, withSetting } from './link'
import {
  board,
  BUDGETS,
  contestantOf,
  entriesIn,
  FIRST,
  FIRST_SETTING,
  keyOf,
  reduce,
  testEvery,
  type Entry,
} from './model'
import { entryOf, planOf, progressOf, settingOf } from './learning'

const entry = (change: Partial<Entry> = {}): Entry => ({
  ...FIRST_SETTING,
  right: 9800,
  steps: 10,
  device: 'x',
  date: '2026-01-01',
  ...change,
})

describe('the address', () => {
  it('comes back, whatever is set, and leaves other keys alone', () => {
    for (const budget of BUDGETS) {
      const setting = { ...FIRST_SETTING, blocks: 'r(c8 n c8 n) i(8|8-8||p) d25 g f10', seed: 77, budget }
      const query = withSetting(new URLSearchParams('class=7b'), setting)
      expect(settingIn(query)).toEqual({ setting, problems: [] })
      expect(query.get('class')).toBe('7b')
    }
    expect([...withSetting(new URLSearchParams(), FIRST_SETTING)]).toEqual([])
  })

  it('names each part that makes no sense', () => {
    const { setting, problems } = settingIn(new URLSearchParams('blocks=c16+x+f10&rate=9&draw=-1&budget=61'))
    expect(setting).toEqual(FIRST_SETTING)
    expect(problems.map(({ key, given, used }) => [key, given, used])).toEqual([
      ['blocks', 'c16 x f10', FIRST_SETTING.blocks],
      ['rate', '9', '0.002'],
      ['budget', '61', '60'],
      ['draw', '-1', '1'],
    ])
    expect(problems[0]!.network).toEqual({ code: 'unknown', token: 'x', unit: 1 })
  })

  it('of the training lab has the same network, rate, batch and seed', () => {
    expect(Object.fromEntries(new URLSearchParams(labQuery({ ...FIRST_SETTING, seed: 5 })))).toEqual({
      layers: FIRST_SETTING.blocks,
      lr: '0.002',
      batch: '50',
      seed: '5',
    })
  })
})

describe('the board', () => {
  it('ranks one budget, the best first, of equals the smaller', () => {
    const big = entry({ blocks: 'c16 c16 p c32 p f50 f10' })
    const standings = board([entry(), entry({ budget: 10, right: 9999 })], [big, entry({ right: 9900 })], 60)
    expect(standings.map(({ right, isRecorded }) => [right, isRecorded])).toEqual([
      [9900, true],
      [9800, false],
      [9800, true],
    ])
    expect(standings[1]!.params).toBeLessThan(standings[2]!.params)
  })

  it('holds a result once, lets go of it, and reads back what was kept', () => {
    const twice = reduce(reduce(FIRST, { type: 'result', entry: entry() }), {
      type: 'result',
      entry: entry(),
    })
    expect(twice.own).toHaveLength(1)
    expect(reduce(twice, { type: 'remove', key: keyOf(entry()) }).own).toEqual([])
    expect(entriesIn(JSON.parse(JSON.stringify(twice.own)))).toEqual(twice.own)
  })

  it('takes no nonsense out of the browser’s memory', () => {
    const nonsense = [null, 7, {}, entry({ blocks: 'x' }), entry({ right: 10_001 }), entry({ seed: 1.5 })]
    expect(entriesIn(nonsense)).toEqual([])
    expect(entriesIn({ length: 3 })).toEqual([])
    expect(entriesIn(Array.from({ length: 100 }, () => entry()))).toHaveLength(40)
  })
})

describe('a training under a budget', () => {
  const plan = planOf({ ...FIRST_SETTING, budget: 30 })
  const test = (step: number, images: number, right: number) => ({
    step,
    asked: [images, ...new Array<number>(9).fill(0)],
    right: [right, ...new Array<number>(9).fill(0)],
    loss: 0.1,
  })
  const run = { step: 400, parameters: 7, images: 60_000, loss: [1], accuracy: [0.5], ms: 30_100, tests: [] }
  const done: ComparisonSnapshot = {
    ...IDLE_COMPARISON,
    status: 'done',
    plan,
    runs: [{ ...run, tests: [test(200, 1000, 900), test(400, 10_000, 9730)] }],
  }

  it('ends by its milliseconds, with as many steps as they allow', () => {
    expect(plan.entrants[0]).toMatchObject({ budgetMs: 30_000, steps: 1_000_000 })
    expect(settingOf({ plan })).toEqual({ ...FIRST_SETTING, budget: 30 })
  })

  it('is an entry only when all test images were asked', () => {
    expect(entryOf(done, 'here', '2026-01-01')).toEqual({
      ...FIRST_SETTING,
      budget: 30,
      right: 9730,
      steps: 400,
      device: 'here',
      date: '2026-01-01',
    })
    const half = { ...done, runs: [{ ...run, tests: [test(200, 1000, 900)] }] }
    expect(entryOf(half, 'here', '2026-01-01')).toBeNull()
    expect(progressOf(done).tests.map(({ seconds }) => Math.round(seconds))).toEqual([15, 30])
    expect(progressOf(IDLE_COMPARISON).share).toBe(0)
  })

  it('is tested now and then, whatever the network’s size', () => {
    for (const blocks of ['f10', 'c16 c16 p c32 c32p2 p c64 c64 p f50 f10', 'c64 c64 p f10'])
      for (const budget of BUDGETS) expect(testEvery({ ...FIRST_SETTING, blocks, budget })).toBeGreaterThan(9)
    expect(contestantOf(FIRST_SETTING).network.parts).toHaveLength(6)
    expect(() => contestantOf({ ...FIRST_SETTING, blocks: 'x' })).toThrow()
  })
})
