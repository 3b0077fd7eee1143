import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { shapeText, sum, vgg } from './vgg'
import { VggStack } from './VggStack'

const layer = (net: keyof typeof vgg, name: string) => vgg[net].find((one) => one.name === name)!

describe('VGG, counted', () => {
  test('has the published numbers of parameters', () => {
    expect(sum(vgg['VGG-16'], 'params')).toBe(138_357_544)
    expect(sum(vgg['VGG-19'], 'params')).toBe(143_667_240)
    expect(sum(vgg['VGG-16'], 'params', 'conv')).toBe(14_714_688)
  })

  test('does 15.47 and 19.63 thousand million multiply-adds', () => {
    expect(sum(vgg['VGG-16'], 'macs') / 1e9).toBeCloseTo(15.47, 2)
    expect(sum(vgg['VGG-19'], 'macs') / 1e9).toBeCloseTo(19.63, 2)
  })

  test('has 16 and 19 layers with weights, and five poolings', () => {
    for (const [net, weights] of [
      ['VGG-16', 16],
      ['VGG-19', 19],
    ] as const) {
      expect(vgg[net].filter(({ params }) => params > 0)).toHaveLength(weights)
      expect(vgg[net].filter(({ kind }) => kind === 'pool')).toHaveLength(5)
    }
    expect(vgg['VGG-19'].filter(({ extra }) => extra).map(({ name }) => name)).toEqual([
      'conv3_4',
      'conv4_4',
      'conv5_4',
    ])
  })

  test('layer by layer', () => {
    expect(layer('VGG-16', 'conv1_1')).toMatchObject({ params: 1_792, macs: 86_704_128 })
    expect(layer('VGG-16', 'conv4_2')).toMatchObject({ params: 2_359_808, macs: 1_849_688_064 })
    expect(layer('VGG-16', 'fc6')).toMatchObject({ params: 102_764_544, macs: 102_760_448 })
    expect(shapeText(layer('VGG-16', 'pool5'))).toBe('512×7×7')
  })
})

describe.each(['ko', 'en'] as const)('figure 8-9 in %s', (language) => {
  const html = renderToStaticMarkup(<VggStack language={language} />)

  test('draws every layer of VGG-16, says the sixth layer in full and both totals', () => {
    expect(html.match(/class="vgg-stack__row"/g)).toHaveLength(21)
    const output = /<output[^>]*>(.*?)<\/output>/.exec(html)?.[1]
    expect(output).toContain('(25,088 + 1)·4096 = 102,764,544')
    expect(html).toContain('138,357,544')
    expect(html).toContain('143,667,240')
    expect(html).not.toMatch(/NaN|undefined/)
  })
})
