import { describe, expect, test } from 'vitest'
import { alexNet } from './alexNet'
import { deepConvNet } from './deepConvNet'
import { googLeNet, inception, inceptionModules, type InceptionName } from './googLeNet'
import { conv, type Network } from './layers'
import { layersOf, measure, shapeText, sumOf } from './measure'
import { resNetworks, type ResNetName } from './resNet'
import { vggNetworks } from './vgg'

const totals = (network: Network) => {
  const parts = measure(network)
  return { params: sumOf(parts, 'params'), macs: sumOf(parts, 'macs') }
}
const layer = (network: Network, name: string) => layersOf(measure(network)).find((one) => one.name === name)!

describe('totals that were published or counted by others', () => {
  test.each<[Network, params: number, gigaMacs: number]>([
    [alexNet, 60_965_224, 0.724],
    [vggNetworks['VGG-16'], 138_357_544, 15.47],
    [vggNetworks['VGG-19'], 143_667_240, 19.63],
    [googLeNet, 6_998_552, 1.58],
    [resNetworks['ResNet-18'], 11_689_512, 1.814],
    [resNetworks['ResNet-34'], 21_797_672, 3.664],
    [resNetworks['ResNet-50'], 25_557_032, 3.858],
    [resNetworks['ResNet-101'], 44_549_160, 7.57],
    [resNetworks['ResNet-152'], 60_192_808, 11.282],
  ])('$name', (network, params, gigaMacs) => {
    const counted = totals(network)
    expect(counted.params).toBe(params)
    expect(Number((counted.macs / 1e9).toFixed(String(gigaMacs).split('.')[1]!.length))).toBe(gigaMacs)
  })

  test('to the last multiply-add where the whole number is known', () => {
    expect(totals(deepConvNet)).toEqual({ params: 123_552, macs: 8_772_340 })
    expect(totals(alexNet).macs).toBe(724_406_816)
  })
})

test.each([
  ['ResNet-18', 18],
  ['ResNet-34', 34],
  ['ResNet-50', 50],
  ['ResNet-101', 101],
  ['ResNet-152', 152],
] as const)('%s has as many layers with weights as its name says, shortcuts aside', (name, depth) => {
  const weighted = layersOf(measure(resNetworks[name as ResNetName])).filter(({ params }) => params > 0)
  expect(weighted.filter((one) => one.name !== 'projection')).toHaveLength(depth)
})

test('AlexNet, layer by layer: groups halve what a filter sees', () => {
  expect(layer(alexNet, 'conv1')).toMatchObject({ params: 34_944, macs: 105_415_200, shape: [96, 55, 55] })
  expect(layer(alexNet, 'conv2')).toMatchObject({ params: 307_456, macs: 223_948_800, shape: [256, 27, 27] })
  expect(layer(alexNet, 'conv3')).toMatchObject({ params: 885_120, macs: 149_520_384 })
  expect(layer(alexNet, 'fc6')).toMatchObject({ params: 37_752_832, macs: 37_748_736, fanIn: 9_216 })
})

describe('VGG, layer by layer', () => {
  const vgg16 = layersOf(measure(vggNetworks['VGG-16']))

  test('conv1_1, conv4_2, fc6 and the convolutions together', () => {
    expect(layer(vggNetworks['VGG-16'], 'conv1_1')).toMatchObject({ params: 1_792, macs: 86_704_128 })
    expect(layer(vggNetworks['VGG-16'], 'conv4_2')).toMatchObject({ params: 2_359_808, macs: 1_849_688_064 })
    expect(layer(vggNetworks['VGG-16'], 'fc6')).toMatchObject({ params: 102_764_544, macs: 102_760_448 })
    expect(
      sumOf(
        vgg16.filter(({ kind }) => kind === 'conv'),
        'params',
      ),
    ).toBe(14_714_688)
    expect(shapeText(layer(vggNetworks['VGG-16'], 'pool5'))).toBe('512×7×7')
  })

  test.each([
    ['VGG-16', 16],
    ['VGG-19', 19],
  ] as const)('%s has its layers with weights and five poolings', (name, weights) => {
    const layers = layersOf(measure(vggNetworks[name]))
    expect(layers.filter(({ params }) => params > 0)).toHaveLength(weights)
    expect(layers.filter(({ kind }) => kind === 'pool')).toHaveLength(5)
  })
})

describe('the nine inception modules', () => {
  const modules = measure(googLeNet).filter(({ kind }) => kind === 'block')

  test.each([
    ['3a', '256×28×28', 163_696, 128.0, 387_072],
    ['3b', '480×28×28', 388_736, 304.3, 1_089_536],
    ['4a', '512×14×14', 376_176, 73.6, 1_566_720],
    ['4b', '512×14×14', 449_160, 87.9, 1_933_312],
    ['4c', '512×14×14', 510_104, 99.9, 2_064_384],
    ['4d', '528×14×14', 605_376, 118.5, 2_203_648],
    ['4e', '832×14×14', 868_352, 170.0, 3_345_408],
    ['5a', '832×7×7', 1_043_456, 51.1, 5_271_552],
    ['5b', '1024×7×7', 1_444_080, 70.7, 5_857_280],
  ] as [InceptionName, string, number, number, number][])(
    '%s',
    (name, shape, params, megaMacs, unreduced) => {
      const module = modules.find((one) => one.name === name)!
      expect(shapeText(module)).toBe(shape)
      expect(module.params).toBe(params)
      expect(module.macs / 1e6).toBeCloseTo(megaMacs, 1)

      const [naive] = measure({ name, input: module.input, parts: [inception(name, false)] })
      const { one, three, five } = inceptionModules[name]
      expect(naive!.params).toBe(unreduced + one + three + five)
      expect(naive!.macs).toBe(unreduced * module.shape[1] * module.shape[2])
      expect(naive!.shape[0]).toBe(one + three + five + module.input[0])
    },
  )

  test('22 layers with weights on the longest way', () => {
    const weighted = measure(googLeNet).map((part) =>
      part.kind === 'block'
        ? Math.max(...part.branches.map((branch) => branch.filter(({ params }) => params > 0).length))
        : Number(part.params > 0),
    )
    expect(weighted.reduce((sum, count) => sum + count)).toBe(22)
  })
})

describe('branches', () => {
  const block = (join: 'add' | 'concat', ...ends: [channels: number, stride: number][]): Network => ({
    name: 'test',
    input: [4, 8, 8],
    parts: [
      {
        kind: 'block',
        name: 'block',
        join,
        branches: ends.map(([channels, stride]) => [conv('c', channels, 3, { stride })]),
      },
    ],
  })

  test('that do not fit are refused', () => {
    expect(() => measure(block('add', [4, 1], [5, 1]))).toThrow('cannot add')
    expect(() => measure(block('concat', [4, 1], [4, 2]))).toThrow('sides')
  })

  test('are put one behind another, or added', () => {
    expect(measure(block('concat', [4, 1], [5, 1]))[0]!.shape).toEqual([9, 8, 8])
    expect(measure(block('add', [5, 2], [5, 2]))[0]!.shape).toEqual([5, 4, 4])
  })
})
