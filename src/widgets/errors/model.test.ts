import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Predictions } from '../../engine/protocol'
import { FIRST, mapKey, percent, positionOf, reduce } from './model'
import { cardsOf, misreadBy, scoresOf, type Recorded } from './modelCards'

/** Four digits 3 5 7 9, of which the first network misreads two, each of the two something, and both the first. */
const SMALL: Recorded = {
  recordedAt: '2000-01-01',
  classes: new Array<number>(10).fill(1),
  columns: 2,
  digits: [30, 50, 20, 90, 11],
  labels: '35791',
  deck: 4,
  members: ['8679', '8571'],
  together: '8579',
  seconds: '3511',
  confidences: [0.9, 0.8, 0.7, 0.6],
  checkpoints: [],
}

const indices = (deck: Parameters<typeof cardsOf>[0]) => cardsOf(deck, SMALL, null).map(({ index }) => index)

test('a deck has the digits that the networks it names misread', () => {
  expect(indices('net')).toEqual([30, 50])
  expect(indices('any')).toEqual([30, 50, 90])
  expect(indices('all')).toEqual([30])
  expect(indices('own')).toEqual([])
})

test('one’s own errors, the most confident first, with their place among the recorded digits', () => {
  const predictions: Predictions = {
    step: 7,
    labels: Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1),
    predicted: Uint8Array.of(0, 1, 7, 3, 4, 5, 6, 7, 8, 9, 0, 7),
    second: Uint8Array.of(9, 9, 2, 9, 9, 9, 9, 9, 9, 9, 9, 3),
    confidence: Float32Array.of(1, 1, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 0.75),
  }
  expect(cardsOf('own', SMALL, predictions)).toEqual([
    { index: 11, label: 1, predicted: 7, second: 3, confidence: 0.75, place: 4, members: null, together: null },
    { index: 2, label: 2, predicted: 7, second: 2, confidence: 0.5, place: null, members: null, together: null },
  ]) // prettier-ignore
})

test('reader and networks are counted on the same digits', () => {
  const cards = cardsOf('any', SMALL, null)
  const { guessed, scores } = scoresOf(cards, { 30: 3, 90: 4, 999: 1 })
  expect(guessed).toBe(2)
  expect(scores).toEqual({
    you: { guessed: 1, all: null },
    net: { guessed: 1, all: 1 },
    second: { guessed: 1, all: 2 },
    together: { guessed: 1, all: 2 },
  })
  expect(scoresOf(cards, { 30: 3, 50: 5, 90: 9 }).scores.you).toEqual({ guessed: 3, all: 3 })
})

test('only the first guess of a digit counts', () => {
  const once = reduce(FIRST, { type: 'guess', index: 30, digit: 8 })
  expect(reduce(once, { type: 'guess', index: 30, digit: 3 }).guesses).toEqual({ 30: 8 })
  expect(reduce(once, { type: 'forget' }).guesses).toEqual({})
})

test('a failed gradient is not asked for again by itself', () => {
  const watching = reduce(FIRST, { type: 'watch' })
  expect(watching.isWatching).toBe(true)
  expect(reduce(watching, { type: 'failed', detail: 'lost' })).toMatchObject({
    isWatching: false,
    failure: 'lost',
  })
})

test('the maps of one’s own network are kept apart by its step', () => {
  const keys = [
    mapKey('own', 3, 'winner', 100),
    mapKey('own', 3, 'winner', 200),
    mapKey('net', 3, 'winner', 100),
    mapKey('net', 3, 'difference', 100),
  ]
  expect(new Set(keys).size).toBe(4)
  expect(mapKey('any', 3, 'winner', 200)).toBe(keys[2])
})

test('a digit that the deck lacks gives way to the first', () => {
  const cards = cardsOf('any', SMALL, null)
  expect(positionOf(cards, { digit: 50 })).toBe(1)
  expect(positionOf(cards, { digit: 20 })).toBe(0)
  expect(positionOf([], { digit: null })).toBe(0)
})

test('no probability is certain', () => {
  expect([0.5, 0.99949, 0.9999].map(percent)).toEqual(['50.0%', '>99.9%', '>99.9%'])
})

test('the recording is of the networks that the cards describe', () => {
  const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
  interface Wrong {
    wrongTestDigits: number[]
  }
  const recorded = read<Recorded>('src/widgets/errors/recorded.json')
  const ensemble = read<Wrong & { members: Wrong[] }>('public/models/ensemble/card.json')
  const net = read<Wrong>('public/models/deep-convnet-augmented/card.json')
  expect(cardsOf('net', recorded, null).map(({ index }) => index)).toEqual(net.wrongTestDigits)
  const any = cardsOf('any', recorded, null)
  ensemble.members.forEach(({ wrongTestDigits }, i) =>
    expect(any.filter(({ members, label }) => members![i] !== label).map(({ index }) => index)).toEqual(
      wrongTestDigits.toSorted((a, b) => a - b),
    ),
  )
  expect(any.filter(({ together, label }) => together !== label).map(({ index }) => index)).toEqual(
    ensemble.wrongTestDigits.toSorted((a, b) => a - b),
  )
  expect(cardsOf('all', recorded, null).every((card) => misreadBy(card) === 8)).toBe(true)
})
