/** The numbers of section 8.2.2 that follow from its layers, worked out again. */
import { expect, test } from 'vitest'
import { facts } from '../../content/facts'

const number = (id: string) => {
  const value = facts[id]!.value
  return Number.parseFloat((typeof value === 'string' ? value : value.en).replaceAll(',', ''))
}

/** Channels of VGG-16's convolutions, block by block, on maps of 224, 112, 56, 28 and 14 pixels a side. */
const BLOCKS = [
  [64, 64],
  [128, 128],
  [256, 256, 256],
  [512, 512, 512],
  [512, 512, 512],
]

test('where the parameters and the work of VGG-16 lie', () => {
  let [channels, parameters, work] = [3, 0, 0]
  BLOCKS.forEach((block, i) => {
    for (const filters of block) {
      parameters += (9 * channels + 1) * filters
      work += 9 * channels * filters * (224 / 2 ** i) ** 2
      channels = filters
    }
  })
  const dense = [
    [25_088, 4096],
    [4096, 4096],
    [4096, 1000],
  ] as const
  const denseParameters = dense.map(([n, units]) => (n + 1) * units)
  const total = parameters + denseParameters.reduce((sum, n) => sum + n, 0)
  const denseWork = dense.reduce((sum, [n, units]) => sum + n * units, 0)
  expect(total).toBe(number('vgg16-parameters'))
  expect(parameters).toBe(number('vgg-conv-parameters'))
  expect(Math.round((100 * parameters) / total)).toBe(number('vgg-conv-share'))
  expect(Math.round((100 * denseParameters[0]!) / total)).toBe(number('vgg-fc6-share'))
  expect(Math.round((100 * work) / (work + denseWork))).toBe(number('vgg-conv-mac-share'))
  expect((work + denseWork) / 1e9).toBeCloseTo(15.47, 2)
})

test('one 7×7 against three 3×3 at equal channels', () => {
  expect(Math.round((100 * (49 - 27)) / 27)).toBe(number('vgg-seven-more'))
})
