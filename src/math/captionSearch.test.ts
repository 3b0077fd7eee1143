import { describe, expect, test } from 'vitest'
import { bestTokens, drawSentence, logOf, searchByBeam, type NextLogs } from './captionSearch'
import { stream } from './rng'

const WORDS = 4
const LONGEST = 5

/** Probabilities that hang on the whole prefix, so that nothing is as good as looking at all sentences. */
function rowAfter(prefix: readonly number[]): number[] {
  const rng = stream(9, `after ${prefix.join()}`)
  const scores = Array.from({ length: WORDS }, () => Math.exp(1.5 * rng.normal()))
  const sum = scores.reduce((total, score) => total + score, 0)
  return scores.map((score) => Math.log(score / sum))
}
const next: NextLogs = (prefixes) => Promise.resolve(prefixes.map(rowAfter))

/** All sentences that end, or are as long as may be. */
function everySentence(prefix: number[] = [], log = 0): { tokens: number[]; log: number }[] {
  if (prefix.at(-1) === 0 || prefix.length === LONGEST) return [{ tokens: prefix, log }]
  return rowAfter(prefix).flatMap((more, token) => everySentence([...prefix, token], log + more))
}

describe('beam search', () => {
  test('as wide as there are sentences it finds the best of all', async () => {
    const best = everySentence().reduce((a, b) => (b.log > a.log ? b : a))
    const rounds = await searchByBeam(next, { width: WORDS ** LONGEST, longest: LONGEST })
    const answer = rounds.at(-1)!.kept[0]!
    expect(answer.tokens).toEqual(best.tokens)
    expect(logOf(answer)).toBeCloseTo(best.log, 12)
  })

  test('of width 1 takes the likeliest word each time', async () => {
    const tokens: number[] = []
    while (tokens.at(-1) !== 0 && tokens.length < LONGEST) {
      const row = rowAfter(tokens)
      tokens.push(row.indexOf(Math.max(...row)))
    }
    const rounds = await searchByBeam(next, { width: 1, longest: LONGEST })
    expect(rounds.at(-1)!.kept[0]!.tokens).toEqual(tokens)
    expect(rounds).toHaveLength(tokens.length)
  })

  test('keeps the best of all continuations of what it kept, sentences that have ended among them', async () => {
    const rounds = await searchByBeam(next, { width: 3, longest: LONGEST })
    let before = [{ tokens: [] as number[], log: 0 }]
    for (const { kept } of rounds) {
      const all = before.flatMap((one) =>
        one.tokens.at(-1) === 0
          ? [one]
          : rowAfter(one.tokens).map((log, token) => ({
              tokens: [...one.tokens, token],
              log: one.log + log,
            })),
      )
      before = all.toSorted((a, b) => b.log - a.log).slice(0, 3)
      expect(kept.map(({ tokens }) => tokens)).toEqual(before.map(({ tokens }) => tokens))
    }
    expect(rounds.some(({ kept }) => kept.slice(1).some(({ tokens }) => tokens.at(-1) === 0))).toBe(true)
  })

  test('goes on from given words, which it does not change', async () => {
    const prefix = { tokens: [2, 1], logs: [-3, -4] }
    const rounds = await searchByBeam(next, { width: 2, longest: LONGEST, prefix })
    for (const { kept } of rounds)
      for (const { tokens, logs } of kept) {
        expect(tokens.slice(0, 2)).toEqual([2, 1])
        expect(logs.slice(0, 2)).toEqual([-3, -4])
      }
  })

  test('of an ended sentence there is nothing to do', async () => {
    expect(
      await searchByBeam(next, { width: 2, longest: LONGEST, prefix: { tokens: [1, 0], logs: [-1, -1] } }),
    ).toEqual([])
  })
})

describe('drawing', () => {
  const firstOf = async (temperature: number, draws: number) => {
    const counts = Array.from({ length: WORDS }, () => 0)
    const rng = stream(1, 'draws')
    for (let i = 0; i < draws; i++) {
      const { tokens } = await drawSentence(next, { temperature, rng, longest: 1 })
      counts[tokens[0]!]!++
    }
    return counts.map((count) => count / draws)
  }

  test.each([0.5, 1, 2])(
    'words come as often as they are probable, at temperature %s',
    async (temperature) => {
      const DRAWS = 4000
      const powers = rowAfter([]).map((log) => Math.exp(log) ** (1 / temperature))
      const sum = powers.reduce((total, power) => total + power, 0)
      const portions = await firstOf(temperature, DRAWS)
      portions.forEach((portion, token) => {
        const wanted = powers[token]! / sum
        expect(Math.abs(portion - wanted)).toBeLessThan(4 * Math.sqrt((wanted * (1 - wanted)) / DRAWS))
      })
    },
  )

  test('cold, it is greedy; its logarithms are the network’s own', async () => {
    const rounds = await searchByBeam(next, { width: 1, longest: LONGEST })
    const drawn = await drawSentence(next, { temperature: 1e-3, rng: stream(2, 'draws'), longest: LONGEST })
    expect(drawn).toEqual(rounds.at(-1)!.kept[0])
  })
})

test('the best tokens, best first', () => {
  expect(bestTokens([-3, -1, -2], 2)).toEqual([
    [1, -1],
    [2, -2],
  ])
})
