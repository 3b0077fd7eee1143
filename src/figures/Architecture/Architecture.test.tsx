import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Architecture } from './Architecture'
import { layOut } from './layout'
import { families, type Family } from './networks'
import { planOf, nameSpots, ROOM } from './orient'

const networks = Object.values(families).flatMap((family) => family.networks)
const room = { ...ROOM.across, shortest: 8 }

describe.each(networks.map((network) => [network.name, network] as const))('%s, laid out', (_, network) => {
  const layout = layOut(network, room)

  test('fills its room, in order, nothing on top of another', () => {
    expect(layout.length).toBeCloseTo(room.length, 3)
    layout.units.forEach((unit, index) => {
      expect(unit.start).toBeGreaterThan(layout.units[index - 1]?.end ?? -1)
      for (const bar of unit.bars) {
        expect(bar.along).toBeGreaterThanOrEqual(unit.start - 1e-6)
        expect(bar.along + bar.thick).toBeLessThanOrEqual(unit.end + 1e-6)
        expect(bar.size).toBeLessThanOrEqual(room.breadth + 1e-6)
      }
    })
  })

  test('names of stages do not touch', () => {
    const spots = nameSpots(planOf('across', layout))
    spots.forEach((spot, index) => {
      const earlier = spots.slice(0, index).filter(({ y }) => y === spot.y)
      for (const { x } of earlier) expect(spot.x - x).toBeGreaterThan(10)
      expect(spot.y).toBeLessThan(235)
    })
  })
})

test('sides and channels have one scale each', () => {
  const { units } = layOut(families.resnet.networks[1]!, room)
  const bars = units.filter(({ part }) => /^conv[2345]_2$/.test(part.name)).map(({ bars }) => bars[0]!)
  expect(bars).toHaveLength(4)
  bars.slice(1).forEach((bar, index) => {
    expect(bars[index]!.size / bar.size).toBeCloseTo(2, 6)
    expect(bar.thick / bars[index]!.thick).toBeCloseTo(2, 6)
  })
})

test('a module has its branches side by side, a residual block its arc', () => {
  const module = layOut(families.googlenet.networks[0]!, room).units.find(({ part }) => part.name === '4a')!
  expect(new Set(module.bars.map(({ lateral }) => lateral)).size).toBe(4)
  expect(module.bars).toHaveLength(7)
  const blocks = layOut(families.resnet.networks[2]!, room).units.filter(({ skip }) => skip)
  expect(blocks).toHaveLength(16)
  expect(blocks.filter(({ skip }) => skip?.projected).map(({ part }) => part.name)).toEqual([
    'conv2_1',
    'conv3_1',
    'conv4_1',
    'conv5_1',
  ])
})

describe.each(['ko', 'en'] as const)('drawn in %s', (language) => {
  test.each<[Family, total: string, inside: string, parts: number]>([
    ['deepconvnet', '123,552', '9,248', 11],
    ['alexnet', '60,965,224', '37,752,832', 11],
    ['vgg', '138,357,544', '102,764,544', 21],
    ['googlenet', '6,998,552', '110,720', 18],
    ['resnet', '21,797,672', '147,712', 20],
  ])('%s says its totals and opens its first part', (network, total, inside, parts) => {
    const html = renderToStaticMarkup(<Architecture language={language} network={network} />)
    expect(html.match(/role="radio"/g)).toHaveLength(2 * parts)
    expect(html.match(/aria-checked="true"/g)).toHaveLength(2)
    expect(html).toContain(total)
    expect(html.slice(html.indexOf('architecture__opened'))).toContain(inside)
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })
})
