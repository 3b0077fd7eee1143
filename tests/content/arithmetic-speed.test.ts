/** The numbers of section 8.3 that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { growth } from '../../src/figures/Im2colSteps/im2col'
import { limitOfSpeedUp, sharesOf, sumsOf, totalMacs } from '../../src/figures/LayerTimes/alexNet'
import { benchmarks, days, speedUp } from '../../src/figures/TrainingTimes/times'

const number = (id: string) => {
  const value = facts[id]?.value
  return Number.parseFloat((typeof value === 'string' ? value : (value?.en ?? '')).replaceAll(',', ''))
}
const amdahl = (p: number, s: number) => 1 / (1 - p + p / s)

describe('8.3.1, where the time goes', () => {
  const share = (measure: 'gpu' | 'cpu' | 'macs', name: string) =>
    sharesOf(measure).find((part) => part.name === name)!.share

  test('facts are those of figure 8-14', () => {
    expect(number('time-gpu-conv')).toBeCloseTo(sumsOf('gpu').conv, 6)
    expect(number('time-cpu-conv')).toBeCloseTo(sumsOf('cpu').conv, 6)
    expect(number('time-gpu-told')).toBe(Math.round(sumsOf('gpu').withAffine))
    expect(number('time-cpu-told')).toBe(Math.round(sumsOf('cpu').withAffine))
    expect(number('time-gpu-conv5')).toBe(share('gpu', 'conv5'))
    expect(number('time-cpu-conv5')).toBe(share('cpu', 'conv5'))
    expect(number('alexnet-conv5-mac-share')).toBeCloseTo(share('macs', 'conv5'), 1)
    expect(number('alexnet-conv-mac-share')).toBeCloseTo(sumsOf('macs').conv, 1)
    expect(number('alexnet-macs')).toBe(totalMacs)
  })

  test('share of the parameters', () => {
    const conv = [34_944, 307_456, 885_120, 663_936, 442_624].reduce((a, b) => a + b)
    expect((100 * conv) / 60_965_224).toBeCloseTo(number('alexnet-conv-parameter-share'), 1)
  })

  test('layers counted', () => {
    expect(27 * 27 * 256 * (5 * 5 * 48)).toBe(223_948_800)
    expect(27 * 27).toBe(729)
    expect(13 * 13 * 384 * (3 * 3 * 256)).toBe(149_520_384)
  })

  test("Amdahl's law", () => {
    expect(amdahl(0.921, 10)).toBeCloseTo(5.84, 1)
    expect(limitOfSpeedUp(92.1)).toBeCloseTo(12.7, 1)
    expect(limitOfSpeedUp(86.1)).toBeCloseTo(7.2, 1)
    expect(amdahl(0.861, 4)).toBeCloseTo(2.82, 1)
    expect(0.861 / 4 / (0.861 / 4 + 0.139)).toBeCloseTo(0.61, 2)
  })
})

describe('8.3.2, GPUs', () => {
  const vgg = benchmarks[0]!

  test('facts are those of figure 8-15', () => {
    expect(number('vgg-maxwell')).toBe(Math.round(speedUp(vgg, 'maxwell')))
    expect(number('vgg-maxwell-cudnn')).toBe(Math.round(speedUp(vgg, 'maxwell-cudnn')))
    expect(number('vgg-pascal-cudnn')).toBe(Math.round(speedUp(vgg, 'pascal-cudnn')))
    expect(days(vgg, 'cpu')).toBeCloseTo(583, 0)
    expect(days(vgg, 'pascal-cudnn')).toBeCloseTo(8.8, 1)
  })

  test('im2col of conv4', () => {
    expect(100 * 16 * 16).toBe(25_600)
    expect(25_600 * 288 * 32).toBe(235_929_600)
    expect(256 * 288).toBe(73_728)
    expect(growth(14, 3, 2)).toBeCloseTo(11.8, 1)
    expect(100 * 73_728 * 4).toBe(29_491_200)
    expect(100 * 6_272 * 4).toBeCloseTo(2.5e6, -5)
    expect(growth(8, 3, 1)).toBe(9)
  })
})
