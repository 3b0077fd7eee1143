/** The numbers of section 8.2.2 that follow from its layers, worked out again. */
import { expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { layersOf, measure, sumOf } from '../../src/math/architectures/measure'
import { vggNetworks } from '../../src/math/architectures/vgg'

const number = (id: string) => {
  const value = facts[id]!.value
  return Number.parseFloat((typeof value === 'string' ? value : value.en).replaceAll(',', ''))
}

test('where the parameters and the work of VGG lie', () => {
  const layers = layersOf(measure(vggNetworks['VGG-16']))
  const convolutions = layers.filter(({ kind }) => kind === 'conv')
  const [total, inConvolutions] = [sumOf(layers, 'params'), sumOf(convolutions, 'params')]
  const percent = (part: number, all: number) => Math.round((100 * part) / all)
  expect(total).toBe(number('vgg16-parameters'))
  expect(sumOf(measure(vggNetworks['VGG-19']), 'params')).toBe(number('vgg19-parameters'))
  expect(inConvolutions).toBe(number('vgg-conv-parameters'))
  expect(percent(inConvolutions, total)).toBe(number('vgg-conv-share'))
  expect(percent(layers.find(({ name }) => name === 'fc6')!.params, total)).toBe(number('vgg-fc6-share'))
  expect(percent(sumOf(convolutions, 'macs'), sumOf(layers, 'macs'))).toBe(number('vgg-conv-mac-share'))
  expect(sumOf(layers, 'macs') / 1e9).toBeCloseTo(15.47, 2)
})

test('one 7×7 against three 3×3 at equal channels', () => {
  expect(Math.round((100 * (49 - 27)) / 27)).toBe(number('vgg-seven-more'))
})
