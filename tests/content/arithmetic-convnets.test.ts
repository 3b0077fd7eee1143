/** The numbers of sections 8.2.3 and 8.2.4 that follow from their layers, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'

const number = (id: string) => {
  const value = facts[id]?.value
  const text = typeof value === 'string' ? value : (value?.en ?? '')
  return Number.parseFloat(text.replaceAll(',', '').replace(/^\D+/, ''))
}

/** Parameters with biases, and multiply-adds on a map of `side`, of one convolution. */
const conv = (kernel: number, from: number, to: number, side: number) => ({
  parameters: (kernel ** 2 * from + 1) * to,
  work: kernel ** 2 * from * to * side ** 2,
})
type Cost = ReturnType<typeof conv>
const total = (costs: Cost[], key: keyof Cost) => costs.reduce((sum, cost) => sum + cost[key], 0)

/** Table 1 of the GoogLeNet paper: side, then #1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj. */
const MODULES: [side: number, ...channels: [number, number, number, number, number, number]][] = [
  [28, 64, 96, 128, 16, 32, 32],
  [28, 128, 128, 192, 32, 96, 64],
  [14, 192, 96, 208, 16, 48, 64],
  [14, 160, 112, 224, 24, 64, 64],
  [14, 128, 128, 256, 24, 64, 64],
  [14, 112, 144, 288, 32, 64, 64],
  [14, 256, 160, 320, 32, 128, 128],
  [7, 256, 160, 320, 32, 128, 128],
  [7, 384, 192, 384, 48, 128, 128],
]

describe('8.2.3, GoogLeNet', () => {
  const modules: Cost[][] = []
  let channels = 192
  for (const [side, one, reduce3, three, reduce5, five, pool] of MODULES) {
    modules.push([
      conv(1, channels, one, side),
      conv(1, channels, reduce3, side),
      conv(3, reduce3, three, side),
      conv(1, channels, reduce5, side),
      conv(5, reduce5, five, side),
      conv(1, channels, pool, side),
    ])
    channels = one + three + five + pool
  }
  const stem = [conv(7, 3, 64, 112), conv(1, 64, 64, 56), conv(3, 64, 192, 56)]
  const all = [...stem, ...modules.flat(), conv(1, channels, 1000, 1)]

  test('parameters and work', () => {
    expect(channels).toBe(1024)
    expect(total(all, 'parameters')).toBe(number('googlenet-parameters'))
    expect(Math.round(total(all, 'work') / 1e7) * 10).toBe(number('googlenet-macs'))
    expect(number('vgg16-parameters') / total(all, 'parameters')).toBeCloseTo(
      number('googlenet-fewer-vgg'),
      0,
    )
    expect(number('alexnet-parameters') / total(all, 'parameters')).toBeCloseTo(
      number('googlenet-fewer-alexnet'),
      1,
    )
    expect(stem[0]!.parameters).toBe(9_472)
    expect(stem[0]!.work / 1e8).toBeCloseTo(1.18, 2)
    const overLimit = total(all, 'work') / 1e6 - number('googlenet-budget')
    expect(overLimit).toBeCloseTo(stem[0]!.work / 1e6 - number('googlenet-first-work'), -1)
  })

  test('depth and number of layers', () => {
    expect(3 + 9 * 2 + 1).toBe(number('googlenet-depth'))
    expect(all).toHaveLength(58)
  })

  test('module 3a, branch by branch', () => {
    const [one, reduce3, three, reduce5, five, pool] = modules[0]!.map(({ parameters }) => parameters)
    expect(total(modules[0]!, 'parameters')).toBe(163_696)
    expect([one, reduce3! + three!, reduce5! + five!, pool]).toEqual([12_352, 129_248, 15_920, 6_176])
    expect(129_248 / 163_696).toBeCloseTo(0.79, 2)
  })

  test('what the reductions of 3a save', () => {
    const direct5 = conv(5, 192, 32, 28).work
    const reduced5 = conv(1, 192, 16, 28).work + conv(5, 16, 32, 28).work
    expect([direct5, reduced5]).toEqual([120_422_400, 12_443_648])
    expect([direct5 / 784, reduced5 / 784]).toEqual([153_600, 15_872])
    expect(direct5 / reduced5).toBeCloseTo(9.7, 1)
    expect([9 * 192 * 128, 192 * 96 + 9 * 96 * 128]).toEqual([221_184, 129_024])
    expect((25 * 192 * 32) / (192 * 96 + 25 * 96 * 32)).toBeLessThan(2) // the 5×5 branch, halved
    expect(64 + 128 + 32 + 192).toBe(416)
    expect(128 + 192 + 96 + 416).toBe(832)
  })

  test('the end, and the auxiliary classifiers', () => {
    expect((1024 * 49 + 1) * 4096).toBe(205_524_992)
    const auxiliary = (from: number) => (from + 1) * 128 + (128 * 4 * 4 + 1) * 1024 + 1025 * 1000
    expect([auxiliary(512), auxiliary(528)]).toEqual([3_188_840, 3_190_888])
  })
})

describe('8.2.4, ResNet', () => {
  test('bottlenecks against two 3×3', () => {
    const bottleneck = (outer: number, inner: number) => 2 * outer * inner + 9 * inner ** 2
    const basic = (channels: number) => 2 * 9 * channels ** 2
    expect([bottleneck(256, 64), basic(256)]).toEqual([69_632, 1_179_648])
    expect([bottleneck(1024, 256), basic(1024)]).toEqual([1_114_112, 18_874_368])
    expect(basic(256) / bottleneck(256, 64)).toBeCloseTo(16.9, 1)
    expect(basic(1024) / bottleneck(1024, 256)).toBeCloseTo(16.9, 1)
  })

  test('depth and work of the family', () => {
    const blocks = { 34: [3, 4, 6, 3], 50: [3, 4, 6, 3], 101: [3, 4, 23, 3], 152: [3, 8, 36, 3] }
    expect(1 + 3 * blocks[152].reduce((sum, n) => sum + n) + 1).toBe(number('resnet-depth'))
    /** Billions of multiply-adds; the first block of a stage has the stride, and a projection where the shape changes. */
    const work = (depth: keyof typeof blocks) => {
      const wide = depth >= 50
      let [sum, channels, side] = [conv(7, 3, 64, 112).work, 64, 56]
      blocks[depth].forEach((count, stage) => {
        const inner = 64 * 2 ** stage
        const outer = wide ? 4 * inner : inner
        for (let block = 0; block < count; block++) {
          if (block === 0 && stage > 0) side /= 2
          sum += wide
            ? conv(1, channels, inner, side).work +
              conv(3, inner, inner, side).work +
              conv(1, inner, outer, side).work
            : conv(3, channels, inner, side).work + conv(3, inner, inner, side).work
          if (channels !== outer) sum += conv(1, channels, outer, side).work
          channels = outer
        }
      })
      return (sum + channels * 1000) / 1e9
    }
    expect([34, 50, 101, 152].map((depth) => work(depth as keyof typeof blocks).toFixed(2))).toEqual([
      '3.66',
      '3.86',
      '7.57',
      '11.28',
    ])
  })

  test('slopes of fifty blocks', () => {
    expect(Math.log10(0.01 ** 50)).toBeCloseTo(-100, 9)
    expect(1.01 ** 50).toBeCloseTo(1.64, 2)
    expect((0.5 ** 50).toExponential(0)).toBe('9e-16')
    expect((1.5 ** 50).toExponential(0)).toBe('6e+8')
    expect((0.5 ** 50).toExponential(1)).toBe('8.9e-16')
    expect((1.5 ** 50).toExponential(1)).toBe('6.4e+8')
  })

  test('paths through three blocks', () => {
    expect([1, 3 * 0.5, 3 * 0.25, 0.125].reduce((sum, part) => sum + part)).toBe(1.5 ** 3)
  })

  test('the answer of the third question repeats measured numbers', () => {
    expect([number('plain-34-top1'), number('resnet-34-top1')]).toEqual([28.54, 25.03])
  })
})
