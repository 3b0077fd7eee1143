/** The numbers of 8.4 and 8.4.2 that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { SCENE, inkArea, sceneObjects } from '../../src/figures/DigitScene'
import { PAGE } from '../../src/math/scenes/page'
import { passTotal, PLACE_COUNT } from '../../src/math/scenes/pageWindows'

const pixels = SCENE.width * SCENE.height

describe('8.4, four questions', () => {
  test('answers that a mask and a sentence can take', () => {
    expect(pixels).toBe(10_240)
    expect(Math.round(Math.log10(11) * pixels)).toBe(10_664)
    expect(10_000n ** 8n).toBe(10n ** 32n)
    expect(pixels * 11).toBe(112_640)
  })
})

describe('8.4.2, segmentation', () => {
  const ink = (label: number) =>
    sceneObjects.filter((o) => o.label === label).reduce((sum, object) => sum + inkArea(object), 0)
  const background = pixels - ink(3) - ink(5) - ink(7)

  test('the black painter, and the one who misses the sevens', () => {
    expect([ink(3), ink(7), ink(5), background]).toEqual([492, 195, 109, 9_444])
    expect(background / pixels).toBeCloseTo(0.92, 2)
    expect(background / pixels / 4).toBeCloseTo(0.23, 2)
    expect((1 + 1 + 0 + background / (background + ink(7))) / 4).toBeCloseTo(0.745, 3)
    expect((pixels - ink(7)) / pixels).toBeCloseTo(0.98, 2)
  })

  test('patch by patch', () => {
    expect((8_772_340 * pixels) / 1e10).toBeCloseTo(9.0, 1)
    expect(28 * 28 * 9 * 16 * pixels).toBe(1_156_055_040)
    expect(80 * 128 * 9 * 16).toBe(1_474_560)
    expect(1_156_055_040 / 1_474_560).toBe(28 * 28)
  })

  test('fully connected layers as filters', () => {
    expect(32 * 10 * 10 * 100).toBe(320_000)
    expect(512 * 7 * 7 * 4096).toBe(102_760_448)
    expect([448 / 32, 448 / 32 - 7 + 1]).toEqual([14, 8])
    expect(64 * 4 * 4 * 50).toBe(51_200)
    expect((10 - 4 + 1) * (16 - 4 + 1)).toBe(91)
  })

  test('the classifier on a page of digits', () => {
    expect([PAGE.height, PAGE.width]).toEqual([92, 156])
    expect(PLACE_COUNT).toBe(9 * 17)
    expect(PLACE_COUNT * passTotal(28, 28)).toBe(1_342_168_020)
    expect(passTotal(PAGE.height, PAGE.width)).toBe(148_050_900)
    expect(1_342_168_020 / 148_050_900).toBeCloseTo(9, 0)
  })

  /** Spread each value by the kernel, two places apart, and add. */
  const kernel = [0.25, 0.75, 0.75, 0.25]
  const spread = (map: number[]) => {
    const out = new Array<number>(2 * map.length + 2).fill(0)
    map.forEach((value, i) => kernel.forEach((weight, k) => (out[2 * i + k]! += value * weight)))
    return out
  }
  const convolve = (line: number[]) =>
    Array.from({ length: (line.length - 4) / 2 + 1 }, (_, i) =>
      kernel.reduce((sum, weight, k) => sum + weight * line[2 * i + k]!, 0),
    )

  test('the transposed convolution of the text and of the exercise', () => {
    expect(spread([2, 6])).toEqual([0.5, 1.5, 3, 5, 4.5, 1.5])
    expect(convolve(spread([2, 6]))).toEqual([4.75, 8.25])
    expect(spread([4, 0, 8])).toEqual([1, 3, 3, 1, 2, 6, 6, 2])
  })

  test('a hundred runs of 1.2 ms', () => {
    expect(facts['fcn-hundred-ms']!.value).toEqual({ ko: `${100 * 1.2}밀리초`, en: `${100 * 1.2} ms` })
  })
})
