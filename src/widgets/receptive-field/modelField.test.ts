import { expect, test } from 'vitest'
import {
  carriers,
  FIELD_LAYERS,
  formulaOf,
  IMAGES,
  JOBS,
  PIECES,
  pieceOf,
  readingOf,
  SIDE,
} from './modelField'
import { recording } from './recorded'

test('the squares of the formula, and how much of them lies in the image', () => {
  expect(FIELD_LAYERS.map((layer) => formulaOf(layer).side)).toEqual([3, 5, 10, 14, 24, 32])
  expect(formulaOf('conv1')).toEqual({ side: 3, from: 13, pixels: 9 })
  expect(formulaOf('conv5').pixels).toBe(576)
  expect(formulaOf('conv6').pixels).toBe(784)
})

test('every image is asked about once for each layer of each network', () => {
  const asked = new Map<string, number[]>()
  for (let piece = 0; piece < PIECES; piece++) {
    const { job, task, isLast } = pieceOf(piece)
    const images = asked.get(`${job.net} ${job.layer}`) ?? []
    for (let i = 0; i < task.count; i++) images.push(task.from + i)
    asked.set(`${job.net} ${job.layer}`, images)
    expect(task.layer).toBe(job.layer)
    expect(isLast).toBe(images.length === IMAGES)
  }
  expect(asked.size).toBe(JOBS.length)
  for (const images of asked.values()) expect(images).toEqual([...new Array(IMAGES).keys()])
})

test('a reading counts the pixels that carry nine tenths, and finds them again by their ink', () => {
  const sums = new Float32Array(SIDE * SIDE)
  sums.set([6, 2, 1, 1], 100)
  const reading = readingOf(sums, 10, 7)
  expect(reading).toMatchObject({ pixels: 3, images: 10, active: 7 })
  expect(reading.levels[100]).toBe(255)
  expect(reading.levels[101]).toBe(Math.round(255 * Math.sqrt(1 / 3)))
  expect(carriers(reading).flatMap((isOne, i) => (isOne ? [i] : []))).toEqual([100, 101, 102])
  expect(readingOf(new Float32Array(SIDE * SIDE), 10, 0).pixels).toBe(0)
})

test('the recording holds every layer of both networks, within the squares of the formula', () => {
  for (const { net, layer } of JOBS) {
    const { levels, pixels, images } = recording.readings[`${net}-${layer}`]!
    const { side, from, pixels: all } = formulaOf(layer)
    expect(images).toBe(IMAGES)
    expect(pixels).toBeLessThan(all)
    const isInside = (at: number) => at >= from && at < from + side
    levels.forEach((level, i) => {
      if (!isInside(Math.floor(i / SIDE)) || !isInside(i % SIDE)) expect(level).toBe(0)
    })
  }
})
