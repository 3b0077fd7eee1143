import { expect, test } from 'vitest'
import { ssdAnchors, SSD_CELLS } from './ssdAnchors'

/** Corners as the published graph holds them in a constant, top, left, bottom, right, for some of the 1,917. */
const PUBLISHED: Record<number, readonly number[]> = {
  0: [-0.0236842, -0.0236842, 0.0763158, 0.0763158],
  1: [-0.0443949, -0.1151056, 0.0970265, 0.1677372],
  2: [-0.1151056, -0.0443949, 0.1677372, 0.0970265],
  600: [0.5026316, 0.5026316, 0.6026316, 0.6026316],
  1083: [-0.125, -0.125, 0.225, 0.225],
  1086: [-0.0510363, -0.2531089, 0.1510363, 0.3531089],
  1087: [-0.253124, -0.0510312, 0.3531241, 0.1510312],
  1088: [-0.159165, -0.159165, 0.259165, 0.259165],
  1500: [0.5489637, 0.6468912, 0.7510363, 1.253109],
  1683: [-0.15, -0.15, 0.35, 0.35],
  1700: [-0.1850439, 0.2149561, 0.3850439, 0.7850438],
  1900: [0.4671573, -0.3156855, 1.0328428, 0.8156855],
  1911: [0.025, 0.025, 0.975, 0.975],
  1915: [-0.3227652, 0.2257723, 1.3227652, 0.7742277],
  1916: [0.0126603, 0.0126603, 0.9873397, 0.9873397],
}

test('1,917 boxes, of the sizes and places that the published graph holds', () => {
  const anchors = ssdAnchors()
  expect(anchors).toHaveLength(1917)
  expect(SSD_CELLS.map((cells, map) => cells * cells * (map === 0 ? 3 : 6)).reduce((a, b) => a + b)).toBe(
    1917,
  )
  for (const [at, [top, left, bottom, right]] of Object.entries(PUBLISHED)) {
    const { x, y, width, height } = anchors[Number(at)]!
    expect(y).toBeCloseTo(top!, 6)
    expect(x).toBeCloseTo(left!, 6)
    expect(y + height).toBeCloseTo(bottom!, 6)
    expect(x + width).toBeCloseTo(right!, 6)
  }
})
