import { describe, expect, test } from 'vitest'
import { beamSearch, END, START, type Table } from './beam'
import { table } from './table'

const best = (width: number) => beamSearch(table, width).at(-1)!.kept[0]!

/** Every caption of at most `longest` words, by trying them all. */
function everyCaption(from: Table, longest: number) {
  const finished: { words: string[]; probability: number }[] = []
  const visit = (words: string[], probability: number) => {
    if (words.at(-1) === END) finished.push({ words, probability })
    else if (words.length < longest)
      for (const [word, p] of Object.entries(from[words.at(-1) ?? START]!))
        visit([...words, word], probability * p)
  }
  visit([], 1)
  return finished.sort((a, b) => b.probability - a.probability)
}

describe('the table', () => {
  test('every row adds up to 1, and every word that may come has a row', () => {
    for (const row of Object.values(table)) {
      expect(Object.values(row).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
      for (const word of Object.keys(row)) if (word !== END) expect(table).toHaveProperty(word)
    }
  })
})

describe('beam search', () => {
  test('greedy: 0.6 · 0.4 · 0.5 · 0.5 · 0.8', () => {
    expect(best(1).words).toEqual(['a', 'three', 'and', 'sevens', 'end'])
    expect(best(1).probability).toBeCloseTo(0.048, 12)
  })

  test('two hypotheses find what is really most probable: 0.4 · 0.9 · 0.6 · 0.8 · 1', () => {
    expect(best(2).words).toEqual(['four', 'digits', 'on', 'black', 'end'])
    expect(best(2).probability).toBeCloseTo(0.1728, 12)
    const [first] = everyCaption(table, 10)
    expect(first).toEqual(best(2))
  })

  test('the rounds that the text tells', () => {
    const told = beamSearch(table, 2).map(({ kept }) =>
      kept.map(({ words, probability }) => `${words.join(' ')} ${probability.toFixed(3)}`),
    )
    expect(told).toEqual([
      ['a 0.600', 'four 0.400'],
      ['four digits 0.360', 'a three 0.240'],
      ['four digits on 0.216', 'four digits end 0.144'],
      ['four digits on black 0.173', 'four digits end 0.144'],
      ['four digits on black end 0.173', 'four digits end 0.144'],
    ])
  })

  test('a wider beam is never longer than it must be, and a table in circles ends', () => {
    expect(beamSearch(table, 3)).toHaveLength(5)
    expect(beamSearch({ start: { a: 1 }, a: { a: 0.9, end: 0.1 } }, 1, 6)).toHaveLength(6)
  })
})
