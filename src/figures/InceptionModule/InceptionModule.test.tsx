import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { inceptionModules, type InceptionName } from '../../math/architectures/googLeNet'
import { drawModule } from './geometry'
import { InceptionModule } from './InceptionModule'
import { biasesOf, compare, moduleOf } from './module'
import { PARTS, partName } from './strings'

const names = Object.keys(inceptionModules) as InceptionName[]

describe('module 3a with and without reductions', () => {
  const { reduced, naive, times } = compare('3a')

  test('387,072 weights become 163,328', () => {
    expect(reduced.params - biasesOf(reduced)).toBe(163_328)
    expect(naive.params - biasesOf(naive)).toBe(387_072)
    expect(times.params).toBeCloseTo(2.4, 1)
    expect(naive.macs).toBe(387_072 * 28 * 28)
  })

  test('the pooled input would pass through whole', () => {
    expect(reduced.shape).toEqual([256, 28, 28])
    expect(naive.shape).toEqual([416, 28, 28])
  })
})

describe.each([82, 196])('drawn with columns of %i px', (column) => {
  test.each(names.flatMap((name) => [true, false].map((reduced) => [name, reduced] as const)))(
    '%s, reduced: %s, stays inside and is to scale',
    (name, reduced) => {
      const module = moduleOf(name, reduced)
      const { columns, joined, output, width } = drawModule(module, column)
      expect(output.x).toBeGreaterThanOrEqual(0)
      expect(joined.at(-1)!.x + joined.at(-1)!.width).toBeCloseTo(output.x + output.width, 6)
      const scale = output.width / module.shape[0]
      columns.forEach(({ bands, boxes }, index) => {
        expect(boxes).toHaveLength(module.branches[index]!.length)
        for (const band of bands) {
          expect(band.height).toBeGreaterThan(0)
          expect(band.width / band.shape[0]).toBeCloseTo(scale, 6)
          expect(band.x).toBeGreaterThan(index * column)
          expect(band.x + band.width).toBeLessThan((index + 1) * column)
        }
      })
      expect(width).toBe(4 * column)
    },
  )
})

describe.each(['ko', 'en'] as const)('figure 8-11 in %s', (language) => {
  const html = renderToStaticMarkup(<InceptionModule language={language} />)

  test('has every part that prose can point at, in both drawings and in the steps', () => {
    for (const name of PARTS) {
      expect(html.split(`data-part="${partName(name)}"`)).toHaveLength(3)
      expect(html.split(` id="${partName(name)}"`)).toHaveLength(2)
    }
    expect(html.split('data-part="inception-reduce"')).toHaveLength(7)
  })

  test('says both counts and all six steps', () => {
    for (const number of ['163,696', '387,296', '128,049,152', '303,464,448', '416×28×28', '2.4'])
      expect(html).toContain(number)
    expect(html.match(/steps__item/g)).toHaveLength(6)
    expect(html).not.toMatch(/NaN|undefined/)
  })
})
