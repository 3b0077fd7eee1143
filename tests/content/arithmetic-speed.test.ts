/** The numbers of section 8.3 that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { formats, gapAtOne, largest, round, smallest } from '../../src/math/floatFormats'
import { growth } from '../../src/figures/Im2colSteps/im2col'
import { limitOfSpeedUp, sharesOf, sumsOf, totalMacs } from '../../src/figures/LayerTimes/alexNet'
import { deepConvNet as layers } from '../../src/figures/NetworkDiagram/deepConvNet'
import { published, ringBytes, serialThrough, speedUpOf } from '../../src/figures/ScalingCurve/scaling'
import { benchmarks, days, speedUp } from '../../src/figures/TrainingTimes/times'
import { costOfRace, gainOf, LAYERS, msOf, shownRaces, type Race } from '../../src/widgets/im2col/model'
import { recording } from '../../src/widgets/im2col/recorded'
import { readSection } from './section'

const number = (id: string) => {
  const value = facts[id]?.value
  return Number.parseFloat((typeof value === 'string' ? value : (value?.en ?? '')).replaceAll(',', ''))
}
const amdahl = (p: number, s: number) => 1 / (1 - p + p / s)

test('8.3, what a training costs', () => {
  const own = number('deep-macs') * 3 * 60_000
  const alexNet = number('alexnet-macs') * 3 * 1_281_167 * 90
  expect(own / 1e12).toBeCloseTo(1.6, 1)
  expect(alexNet / 1e17).toBeCloseTo(2.5, 1)
  expect(alexNet / own / 1e4).toBeCloseTo(16, 0)
})

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

  test('facts of the race are those that its lab shows before the first click', () => {
    const races = shownRaces({ own: [], batch: 1 }, recording.races).map((shown) => shown.race)
    const on = (name: string) => races.filter(({ backend }) => backend === name)
    const gains = (name: string) => on(name).map((race) => gainOf(race, 'im2col'))
    expect(number('own-im2col-least')).toBe(Math.round(Math.min(...gains('wasm'))))
    expect(number('own-im2col-most')).toBe(Math.round(Math.max(...gains('wasm'))))
    expect(Math.min(...gains('wasm'))).toBeGreaterThan(10)
    expect(Math.max(...gains('cpu'))).toBeLessThan(1.05)
    for (const race of recording.races)
      if (race.batch === 4) expect(msOf(race, 'kernel'), race.layer).toBeLessThan(msOf(race, 'im2col'))
    expect(number('own-im2col-js-least')).toBeCloseTo(Math.min(...gains('cpu')), 1)
    expect(number('own-im2col-js-most')).toBeCloseTo(Math.max(...gains('cpu')), 1)
    const writing = (race: Race) => Math.round((100 * race.buildMs) / msOf(race, 'im2col'))
    const layerOnWasm = (name: string) => on('wasm').find(({ layer }) => layer === name)!
    expect(number('own-im2col-write-conv4')).toBe(writing(layerOnWasm('deep-conv4')))
    expect(number('own-im2col-write-conv3')).toBe(writing(layerOnWasm('alex-conv3')))
    expect(Math.max(...LAYERS.map((layer) => costOfRace(layer, 1).factor))).toBe(25)
    expect(costOfRace('alex-conv2', 1).factor).toBe(25)
    expect(costOfRace('alex-conv3', 1).filters).toBe(384)
  })
})

describe('8.3.4, precision', () => {
  const size = ({ shape }: (typeof layers)[number]) => shape.reduce((product, side) => product * side, 1)
  const half = formats.find(({ name }) => name === 'float16')!
  const grouped = new Intl.NumberFormat('en-US')
  const parameters = layers.reduce((sum, { params }) => sum + params, 0)

  test.each(['ko', 'en'] as const)('the tables of bytes, %s', (language) => {
    const { rows } = readSection('8.3.4-precision', language)
    for (const [name, ...cells] of rows.slice(1, 6)) {
      const index = layers.findIndex((layer) => layer.name === name)
      const [before, layer] = [layers[index - 1]!, layers[index]!]
      const bytes = (images: number) => 4 * (images * (size(before) + size(layer)) + layer.params)
      expect(cells).toEqual(
        [1, 100].flatMap((images) => [
          grouped.format(bytes(images)),
          ((images * layer.macs) / bytes(images)).toFixed(1),
        ]),
      )
    }
    for (const [bits, bytes] of rows.slice(7))
      expect(bytes).toBe(grouped.format((Number(bits) * parameters) / 8))
    expect(rows).toHaveLength(15)
  })

  test('intermediate data outweigh the parameters', () => {
    const outputs = layers.slice(1).reduce((sum, layer) => sum + size(layer), 0)
    expect(outputs).toBe(54_012)
    expect((outputs * 400) / 1e6).toBeCloseTo(21.6, 1)
    expect((outputs * 100) / parameters).toBeCloseTo(44, 0)
  })

  test('multiply-adds in the time of a byte', () => {
    expect((number('p100-single') * 1e12) / 2 / (number('p100-bandwidth') * 1e9)).toBeCloseTo(7.2, 1)
    expect((number('p100-half') * 1e12) / 2 / (number('p100-bandwidth') * 1e9)).toBeCloseTo(14.5, 1)
    expect(number('p100-half')).toBe(2 * number('p100-single'))
    expect((2 * 5_120_000) / 634_600).toBeCloseTo(16.1, 1)
  })

  test('what float16 keeps and loses', () => {
    expect(largest(half)).toBe(65_504)
    expect(smallest(half)).toBeCloseTo(6e-8, 8)
    expect(round(70_000, half)).toBe(Infinity)
    expect(round(1e-8, half)).toBe(0)
    expect(round(1e-8 * 1024, half) / 1024).toBeCloseTo(1e-8, 9)
    expect(round(1.0004, half)).toBe(1)
    expect(0.0004 / gapAtOne(half)).toBeCloseTo(0.41, 2)
  })

  test('one-bit products and the exercise', () => {
    const [a, b] = [0b10110010, 0b10011010]
    expect(a ^ b).toBe(0b00101000)
    let sum = 0
    for (let i = 0; i < 8; i++) sum += ((a >> i) & 1 ? 1 : -1) * ((b >> i) & 1 ? 1 : -1)
    expect(sum).toBe(4)
    const own = { name: '', exponent: 3, fraction: 4, infinity: true }
    expect([gapAtOne(own), largest(own), smallest(own)]).toEqual([0.0625, 15.5, 2 ** -6])
  })
})

describe('8.3.3, many workers', () => {
  const seconds = (workers: number, parameters: number, bytesEach = 4) =>
    ringBytes(workers, parameters * bytesEach) / 3.125e9

  test('a ring all-reduce', () => {
    expect((number('vgg-parameters') * 4) / 1e6).toBeCloseTo(553, 0)
    expect((number('resnet101-parameters') * 4) / 1e6).toBeCloseTo(178, 0)
    expect(seconds(512, number('vgg-parameters'))).toBeCloseTo(0.35, 2)
    expect(seconds(512, number('resnet101-parameters'))).toBeCloseTo(0.11, 2)
    expect(ringBytes(80, 1) / ringBytes(8, 1)).toBeCloseTo(1.125, 1)
    expect(ringBytes(16, 1)).toBe(1.875)
    expect(seconds(16, 25_557_032)).toBeCloseTo(0.061, 3)
    expect(seconds(16, 25_557_032, 2)).toBeCloseTo(0.031, 3)
  })

  test('Amdahl through published and own points', () => {
    expect(number('tf-speedup')).toBe(published[0]!.speedUp)
    const serial = serialThrough(published[0]!)
    expect(serial).toBeCloseTo(0.0079, 4)
    expect(1 / serial).toBeCloseTo(126, 0)
    expect(serialThrough({ gpus: 2, speedUp: 1.25 })).toBeCloseTo(0.6, 10)
    expect(speedUpOf(4, 0.6)).toBeCloseTo(1.43, 2)
  })

  test('this page', () => {
    expect(number('deep-parameters') * 4).toBe(494_208)
    expect(number('own-two-workers') / number('own-one-worker')).toBeCloseTo(
      number('own-two-workers-gain'),
      2,
    )
    expect(1_510 / 1_194).toBeCloseTo(number('own-two-workers-busy'), 2)
    expect(1 / (1 / 3 + 2 / 3 / 2)).toBeCloseTo(1.5)
    expect(1 / (1 / 3 + 2 / 3 / 4)).toBeCloseTo(2)
  })
})
