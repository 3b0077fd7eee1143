import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { percent, reduce, shapeText, topTwo, type State } from './model'
import { recorded } from './recorded'

const reading = { layers: [], probabilities: [0.2, 0.8] }
const live: State = { status: 'live', reading, atMs: 12 }

it('shows what was computed, nothing on a cleared pad, and the recorded picture again after a failure', () => {
  expect(reduce({ status: 'recorded' }, { type: 'computed', reading, atMs: 12 })).toEqual(live)
  expect(reduce(live, { type: 'cleared' })).toEqual({ status: 'empty' })
  expect(reduce(live, { type: 'failed' })).toEqual({ status: 'failed' })
  expect(reduce({ status: 'failed' }, { type: 'computed', reading, atMs: 12 })).toEqual(live)
})

it('finds the first and the second choice', () => {
  expect(topTwo([0.1, 0.05, 0.6, 0.25])).toEqual([2, 3])
  expect(topTwo(Float32Array.of(0.5, 0.5))).toEqual([0, 1])
})

it('never claims certainty', () => {
  expect([1, 0.9996, 0.998, 0.25, 0.0012, 0.0004, 0].map(percent)).toEqual([
    '>99.9%',
    '>99.9%',
    '99.8%',
    '25.0%',
    '0.1%',
    '<0.1%',
    '<0.1%',
  ])
})

it('writes shapes channels first', () => {
  expect(shapeText([14, 14, 32])).toBe('32×14×14')
  expect(shapeText([50])).toBe('50')
})

it('was recorded with the weights that ship, from ten digits of ten classes, and reads the one it shows', () => {
  const card = JSON.parse(readFileSync('public/models/deep-convnet-augmented/card.json', 'utf8')) as {
    testAccuracy: number
    weights: { sha256: string }
  }
  expect(recorded.weights, 'record anew: npx tsx tools/recordActivations.ts').toBe(card.weights.sha256)
  expect(recorded.testAccuracy).toBe(card.testAccuracy)
  expect(recorded.digits.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const { pixels } of recorded.digits) expect(pixels).toHaveLength(784)
  expect(topTwo(recorded.probabilities)[0]).toBe(recorded.shown)
  expect(recorded.layers.map(({ name }) => name)).toContain('conv6')
})
