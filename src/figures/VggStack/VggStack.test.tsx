import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { vgg } from './vgg'
import { VggStack } from './VggStack'

test('three layers are marked as only VGG-19 has them', () => {
  const extra = (net: keyof typeof vgg) => vgg[net].filter((layer) => layer.extra).map(({ name }) => name)
  expect(extra('VGG-16')).toEqual([])
  expect(extra('VGG-19')).toEqual(['conv3_4', 'conv4_4', 'conv5_4'])
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
