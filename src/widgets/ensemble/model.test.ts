import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { VotePart } from '../../engine/studyTasks/vote'
import { maskOf, settingIn, textOf, withSetting } from './link'
import { counted, IDLE_LIVE, LiveVote, PIECE, recordedAnswer, type Tally } from './live'
import {
  ALL,
  answerOf,
  bestMember,
  extremeOf,
  FIRST,
  independentErrors,
  luckOf,
  meanOf,
  reduce,
  sharesOf,
  sidesOf,
  spreadsOf,
  voteOf,
  votesTable,
  wrongOf,
  type Recorded,
} from './model'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const recorded = read<Recorded>('src/widgets/ensemble/recorded.json')
const card = read<{
  wrongTestDigits: number[]
  members: { wrongTestDigits: number[]; plan: { seed: number } }[]
}>('public/models/ensemble/card.json')

const indices = (places: readonly number[]) => places.map((place) => recorded.digits[place]!)
const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** Ten probabilities with so much on each named digit. */
const row = (given: Record<number, number>) => Array.from({ length: 10 }, (_, k) => given[k] ?? 0)

/** Three networks (the others as the first) and two images, a 3 and a 5. */
const SMALL: Recorded = {
  recordedAt: '2000-01-01',
  machine: 'none',
  columns: 2,
  digits: [7, 8],
  labels: '35',
  members: Array.from({ length: 8 }, (_, i) => ({ seed: i, channels: 64 })),
  probabilities: [
    [...row({ 3: 4900, 8: 5100 }), ...row({ 5: 9000, 6: 1000 })],
    [...row({ 3: 4900, 8: 5100 }), ...row({ 5: 1000, 6: 9000 })],
    [...row({ 3: 9900, 8: 100 }), ...row({ 5: 4000, 6: 6000 })],
    ...Array.from({ length: 5 }, () => [...row({ 3: 10_000 }), ...row({ 5: 10_000 })]),
  ],
}

describe('three networks by hand', () => {
  const three = 0b111
  test('the mean hears how sure each is, the majority does not', () => {
    expect(meanOf(SMALL, three, 0)[3]).toBeCloseTo((4900 + 4900 + 9900) / 3, 9)
    expect(answerOf(SMALL, three, 'mean', 0)).toBe(3)
    expect(answerOf(SMALL, three, 'majority', 0)).toBe(8)
    expect(sharesOf(SMALL, three, 'majority', 0)[8]).toBeCloseTo(20_000 / 3, 9)
    expect(sharesOf(SMALL, three, 'mean', 0)).toEqual(meanOf(SMALL, three, 0))
  })
  test('a tie of votes goes to the larger mean', () => {
    expect(answerOf(SMALL, 0b101, 'majority', 0)).toBe(3)
    expect(answerOf(SMALL, 0b011, 'majority', 1)).toBe(5)
  })
  test('nobody leaves last', () => {
    const one = { ...FIRST, setting: { ...FIRST.setting, members: 4 } }
    expect(reduce(one, { type: 'toggle', member: 2 })).toBe(one)
    expect(reduce(one, { type: 'toggle', member: 0 }).setting.members).toBe(5)
    expect(reduce(one, { type: 'open' })).toMatchObject({ isOpen: true, setting: { members: ALL } })
  })
})

describe('the recording', () => {
  test('has of every member, and of all by their mean, exactly the errors of the card', () => {
    card.members.forEach(({ wrongTestDigits, plan }, member) => {
      expect(indices(wrongOf(recorded, 1 << member, 'mean'))).toEqual(sorted(wrongTestDigits))
      expect(recorded.members[member]!.seed).toBe(plan.seed)
    })
    expect(indices(wrongOf(recorded, ALL, 'mean'))).toEqual(sorted(card.wrongTestDigits))
    expect(recorded.digits).toEqual(sorted([...new Set(card.members.flatMap((m) => m.wrongTestDigits))]))
  })

  test('every subset is counted once, and its spread is that of its size', () => {
    expect(votesTable(recorded)).toHaveLength(255)
    const spreads = spreadsOf(recorded, 'mean')
    expect(spreads.map(({ subsets }) => subsets)).toEqual([8, 28, 56, 70, 56, 28, 8, 1])
    for (const { size, counts, subsets, mean, least, most } of spreads) {
      expect(counts.reduce((sum, [, n]) => sum + n, 0)).toBe(subsets)
      expect(counts.reduce((sum, [errors, n]) => sum + errors * n, 0) / subsets).toBeCloseTo(mean, 9)
      expect(voteOf(recorded, extremeOf(recorded, size, 'mean', 'least')).errors.mean).toBe(least)
      expect(voteOf(recorded, extremeOf(recorded, size, 'mean', 'most')).errors.mean).toBe(most)
    }
  })

  test('mended less spoilt is what the vote is ahead of its best member', () => {
    for (const mask of [0b11, 0b10110, 0b11110000, ALL])
      for (const way of ['mean', 'majority'] as const) {
        const { mended, spoilt, kept } = sidesOf(recorded, mask, way)
        const alone = voteOf(recorded, 1 << bestMember(recorded, mask)).errors.mean
        expect(mended.length + kept.length).toBe(alone)
        expect(alone - mended.length + spoilt.length).toBe(voteOf(recorded, mask).errors[way])
      }
  })

  test('a choice made on one half is worth less on the other', () => {
    for (let size = 2; size < 8; size++) {
      const { chosenOn, elsewhere } = luckOf(recorded, size)
      expect(chosenOn).toBeGreaterThan(elsewhere)
    }
    expect(luckOf(recorded, 8)).toEqual({ chosenOn: 0, elsewhere: 0 })
  })
})

test('independent networks: five that err on 28 of 10,000 leave what the text says', () => {
  const p = 0.0028
  const exact = [3, 4, 5].reduce((sum, k) => sum + [10, 5, 1][k - 3]! * p ** k * (1 - p) ** (5 - k), 0)
  const twentyEight: Recorded = {
    ...SMALL,
    digits: Array.from({ length: 28 }, (_, i) => i),
    labels: '3'.repeat(28),
    probabilities: Array.from({ length: 8 }, () =>
      Array.from({ length: 28 }, () => row({ 8: 10_000 })).flat(),
    ),
  }
  expect(independentErrors(twentyEight, 0b11111)).toBeCloseTo(10_000 * exact, 9)
  expect(independentErrors(twentyEight, 1)).toBeCloseTo(28, 9)
})

describe('links', () => {
  test('every subset survives its link', () => {
    for (let mask = 1; mask <= ALL; mask++) expect(maskOf(textOf(mask))).toBe(mask)
    expect(maskOf('51')).toBe(0b10001)
    for (const text of ['', '9', '11', '0', '12a', '-1']) expect(maskOf(text), text).toBeNull()
  })
  test('nonsense is named, other keys stay', () => {
    const query = new URLSearchParams('class=7b&vote=88&by=shouting&image=1&ask=2000')
    const { setting, problems } = settingIn(query, recorded)
    expect(setting).toEqual({ members: 1, way: 'mean', image: null, ask: 2000 })
    expect(problems.map(({ key, used }) => [key, used])).toEqual([
      ['vote', '1'],
      ['by', 'mean'],
      ['image', String(recorded.digits[0])],
    ])
    const next = { members: ALL, way: 'majority', image: 582, ask: 500 } as const
    expect(withSetting(query, next, recorded).toString()).toBe('class=7b&vote=12345678&by=majority&image=582')
    expect(withSetting(query, FIRST.setting, recorded).toString()).toBe('class=7b')
  })
})

describe('the vote in the page', () => {
  /** Answers as the recording has them, or with `off` for every image of member 1. */
  const partOf = (member: number, from: number, count: number, off = false): VotePart => {
    const labels = Uint8Array.from({ length: count }, (_, i) => {
      const place = recorded.digits.indexOf(from + i)
      return place < 0 ? (from + i) % 10 : Number(recorded.labels[place])
    })
    const probabilities = new Float32Array(count * 10)
    labels.forEach((label, i) => {
      const answer = off ? (label + 1) % 10 : recordedAnswer(recorded, member, from + i, label)
      probabilities[10 * i + answer] = 1
    })
    return { labels, probabilities, ms: 10 }
  }

  test('counts each member, their mean, and what is unlike the recording', () => {
    const tally: Tally = {
      members: 3,
      ask: 500,
      done: 500,
      ms: 0,
      wrong: [[1], [2]],
      together: [1],
      unlike: 0,
    }
    const next = counted(tally, [partOf(0, 500, 250), partOf(1, 500, 250)], recorded)
    const among = (member: number) => card.members[member]!.wrongTestDigits.filter((i) => i >= 500 && i < 750)
    expect(next).toMatchObject({ done: 750, ms: 20, unlike: 0 })
    expect(next.wrong).toEqual([
      [1, ...sorted(among(0))],
      [2, ...sorted(among(1))],
    ])
    expect(counted(tally, [partOf(0, 500, 250), partOf(1, 500, 250, true)], recorded).unlike).toBeGreaterThan(
      240,
    )
  })

  test('goes on after a pause where it was, keeps what it has, and fails in the engine’s words', async () => {
    const asked: string[] = []
    let kept: Tally | null = null
    let isDown = false
    const vote = new LiveVote(recorded, {
      ask: ({ member, from, count }) => {
        asked.push(`${member}@${from}`)
        return isDown ? Promise.reject(new Error('HTTP 404')) : Promise.resolve(partOf(member, from, count))
      },
      keep: (tally) => (kept = tally),
    })
    const until = (status: string) =>
      new Promise<void>((resolve) => {
        const stop = vote.subscribe(() => {
          if (vote.getSnapshot().status !== status) return
          stop()
          resolve()
        })
      })
    vote.start(0b11, 500)
    vote.pause()
    await Promise.resolve()
    expect(vote.getSnapshot()).toMatchObject({ status: 'paused', answered: 0 })
    isDown = true
    const broken = until('failed')
    vote.resume()
    await broken
    expect(vote.getSnapshot().detail).toBe('HTTP 404')
    isDown = false
    const done = until('done')
    vote.resume()
    await done
    expect(asked.slice(-4)).toEqual(['0@0', '1@0', `0@${PIECE}`, `1@${PIECE}`])
    expect(kept).toEqual(vote.getSnapshot().tally)
    expect(vote.getSnapshot().tally!.unlike).toBe(0)
    vote.reset()
    expect(vote.getSnapshot()).toEqual(IDLE_LIVE)
    expect(kept).toBeNull()
  })
})
