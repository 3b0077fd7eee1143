import { expect, it } from 'vitest'
import { chosenIn, withChosen } from './link'
import {
  accuracyOf,
  curvesOf,
  isShown,
  nextSeed,
  reduce,
  START,
  stepsOf,
  trialKey,
  verdictOf,
  type Setting,
  type Trials,
} from './model'
import { recording } from './recorded'

const setting: Setting = { side: 7, growth: 'steady', held: 'parameters', epochs: 3, seed: 1 }
const STEPS = stepsOf(setting)

const trial = (right: number) =>
  [
    [0, 100, 1000],
    [STEPS, right, 10_000],
  ] as const

/** Of seeds 1, 2, 3: what both read rightly. */
const madeUp = (pairs: readonly (readonly [large: number, stack: number])[]): Trials =>
  Object.fromEntries(
    pairs.flatMap(([large, stack], i) => [
      [trialKey('large', { ...setting, seed: i + 1 }), trial(large)],
      [trialKey('stack', { ...setting, seed: i + 1 }), trial(stack)],
    ]),
  )

it('names a winner only when every seed says the same, and clearly', () => {
  const clear = verdictOf(setting, madeUp([[9600, 9500], [9610, 9580], [9620, 9600]])) // prettier-ignore
  expect(clear).toMatchObject({ outcome: 'large', largeWins: 3, stackWins: 0, seeds: 3 })
  expect(clear!.margin.mean).toBeCloseTo(-0.005)
  expect(clear!.margin.deviation).toBeCloseTo(0.00436, 4)
  expect(verdictOf(setting, madeUp([[9600, 9500], [9600, 9700]]))?.outcome).toBe('close') // prettier-ignore
  expect(verdictOf(setting, madeUp([[9600, 9700], [9600, 9650]]))?.outcome).toBe('stack') // prettier-ignore
  expect(verdictOf(setting, madeUp([[9600, 9600], [9600, 9700]]))?.outcome).toBe('close') // prettier-ignore
  expect(verdictOf(setting, madeUp([[9600, 9599], [9600, 9500]]))?.outcome).toBe('close') // prettier-ignore
  expect(verdictOf(setting, madeUp([[9600, 9500]]))).toBeNull()
})

it('keeps trainings of different lengths apart', () => {
  const keys = ([3, 12] as const).map((epochs) => trialKey('stack', { ...setting, epochs }))
  expect(new Set(keys).size).toBe(2)
  expect(stepsOf({ epochs: 12 })).toBe(4 * STEPS)
})

it('has no accuracy before the end', () => {
  expect(accuracyOf(trial(9500), setting)).toBe(0.95)
  expect(accuracyOf([[40, 900, 1000]], setting)).toBeNull()
  expect(accuracyOf(undefined, setting)).toBeNull()
})

it('means over the seeds, without the first guessing', () => {
  const { mean, seeds } = curvesOf('stack', setting, madeUp([[9600, 9500], [9600, 9700]])) // prettier-ignore
  expect(seeds).toHaveLength(2)
  expect(mean).toEqual([[STEPS, 0.96]])
})

it('asks before it shows, but for the first duel', () => {
  expect(isShown(START, START.setting)).toBe(true)
  const other = reduce(START, { type: 'set', change: setting })
  expect(isShown(other, other.setting)).toBe(false)
  const guessed = reduce(other, { type: 'guess', outcome: 'close' })
  expect(isShown(guessed, setting)).toBe(true)
  expect(reduce(guessed, { type: 'guess', outcome: 'stack' }).guesses).toEqual(guessed.guesses)
})

it('goes through the seeds and round', () => {
  expect([1, 998, 999].map(nextSeed)).toEqual([2, 999, 1])
})

it('writes what is not as at first, and reads it back', () => {
  const query = withChosen(new URLSearchParams('class=7b'), {
    setting: { ...setting, epochs: 12, seed: 12 },
    clock: 'updates',
  })
  expect(query.toString()).toBe(
    'class=7b&duel=7&widths=steady&equal=parameters&epochs=12&lot=12&against=updates',
  )
  expect(chosenIn(query)).toEqual({
    setting: { ...setting, epochs: 12, seed: 12 },
    clock: 'updates',
    problems: [],
  })
  expect(withChosen(query, START).toString()).toBe('class=7b')
})

it('names what makes no sense and goes on with what does', () => {
  const { setting: read, problems } = chosenIn(
    new URLSearchParams('duel=6&equal=parameters&lot=1000&against='),
  )
  expect(read).toEqual({ ...START.setting, held: 'parameters' })
  expect(problems).toEqual([
    { key: 'duel', given: '6', used: '5' },
    { key: 'lot', given: '1000', used: '1' },
    { key: 'against', given: '', used: 'time' },
  ])
})

it('was recorded of every duel, to the end', () => {
  for (const side of [5, 7] as const)
    for (const growth of ['doubling', 'steady'] as const)
      for (const held of ['width', 'parameters', 'arithmetic'] as const)
        expect(verdictOf({ side, growth, held, epochs: 3 }, recording.trials)?.seeds).toBe(3)
  expect(Object.keys(recording.paces)).toHaveLength(16)
})
