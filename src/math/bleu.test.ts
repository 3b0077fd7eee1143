import { expect, test } from 'vitest'
import { bleu, corpusBleu, type Captioned } from './bleu'
import { stream } from './rng'

/** The definition once more, sentence by sentence without maps: each run of the candidate is struck off the references once it has matched. */
function reference(set: readonly Captioned[], orders: number): number {
  let [c, r, logs] = [0, 0, 0]
  for (const { candidate, references } of set) {
    c += candidate.length
    r += references
      .map(({ length }) => length)
      .toSorted((a, b) => Math.abs(a - candidate.length) - Math.abs(b - candidate.length) || a - b)[0]!
  }
  for (let n = 1; n <= orders; n++) {
    let [matched, total] = [0, 0]
    for (const { candidate, references } of set) {
      const runs = (words: readonly string[]) =>
        words.slice(0, Math.max(0, words.length - n + 1)).map((_, at) => words.slice(at, at + n).join('|'))
      const left = references.map(runs)
      for (const run of runs(candidate)) {
        total++
        const holders = left.filter((rest) => rest.includes(run))
        if (holders.length > 0) matched++
        for (const rest of holders) rest.splice(rest.indexOf(run), 1)
      }
    }
    logs += Math.log(matched / total)
  }
  return (c > r ? 1 : Math.exp(1 - r / c)) * Math.exp(logs / orders)
}

const rng = stream(6, 'sentences')
const sentence = (least: number) => Array.from({ length: least + rng.below(8) }, () => 'abcde'[rng.below(5)]!)

test('over a set, against the definition counted by striking off', () => {
  for (let round = 0; round < 40; round++) {
    const set = Array.from({ length: 1 + rng.below(6) }, (): Captioned => ({
      candidate: sentence(4),
      references: Array.from({ length: 1 + rng.below(3) }, () => sentence(4)),
    }))
    for (const n of [1, 2, 3, 4]) expect(corpusBleu(set, n)).toBeCloseTo(reference(set, n), 12)
  }
})

test('counts are added before they are divided: a sentence without a match does not make the set 0', () => {
  const right: Captioned = { candidate: [...'abcdef'], references: [[...'abcdef']] }
  const wrong: Captioned = { candidate: [...'xyzw'], references: [[...'abcd']] }
  expect(bleu(wrong.candidate, wrong.references, 4)).toBe(0)
  expect(corpusBleu([right, wrong], 4)).toBeCloseTo(((6 / 10) * (5 / 8) * (4 / 6) * (3 / 4)) ** (1 / 4), 12)
  expect(corpusBleu([right], 4)).toBeCloseTo(1, 12)
})

test('brevity is of the whole set', () => {
  const short: Captioned = { candidate: ['a', 'b'], references: [['a', 'b', 'c', 'd']] }
  const long: Captioned = { candidate: ['a', 'b', 'c', 'd'], references: [['a', 'b']] }
  expect(corpusBleu([short, long], 1)).toBeCloseTo(4 / 6, 12)
  expect(corpusBleu([short], 1)).toBeCloseTo(Math.exp(1 - 4 / 2), 12)
  expect(corpusBleu([{ candidate: [], references: [['a']] }], 1)).toBe(0)
})
