import { expect, test } from 'vitest'
import { exportText } from './exportText'
import { FIRST } from './model'
import { IDLE, IMAGES, JOBS } from './modelField'
import { recording } from './recorded'

test('says of each effective field where it comes from', () => {
  const own = { 'fresh-conv2': { ...recording.readings['fresh-conv2']!, pixels: 20 } }
  const saved = JSON.parse(exportText(FIRST, { ...IDLE, own, steps: 7 }, recording, '2026-01-02')) as {
    savedAt: string
    stacks: { seen: { cells: number } }[]
    filters: { composed: number[]; largestDifference: number }
    effectiveFields: {
      net: string
      layer: string
      source: object
      images: number
      rootOfMeanGradient0To255: number[]
    }[]
  }
  expect(saved.savedAt).toBe('2026-01-02')
  expect(saved.stacks.map(({ seen }) => seen.cells)).toEqual([25, 25])
  expect(saved.filters.composed).toHaveLength(25)
  expect(saved.filters.largestDifference).toBeLessThan(1e-6)
  expect(saved.effectiveFields).toHaveLength(JOBS.length)
  const here = saved.effectiveFields.filter(({ source }) => 'computedHere' in source)
  expect(here).toMatchObject([
    {
      net: 'fresh',
      layer: 'conv2',
      source: { computedHere: true, stepsOfOwnNetwork: 7 },
      images: IMAGES,
      pixelsCarrying90Percent: 20,
    },
  ])
  expect(here[0]!.rootOfMeanGradient0To255).toHaveLength(784)
})
