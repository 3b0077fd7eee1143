import { describe, expect, test } from 'vitest'
import { PAGE, pageAt, pageFromText, pageText, renderPage } from './page'
import {
  cornerOf,
  holdsDigit,
  passCost,
  passTotal,
  PLACE_COUNT,
  PLACES,
  sidesOnBorder,
  windowAt,
} from './pageWindows'
import { pocket } from './pocket'
import { spriteAt } from './scene'

describe('a page', () => {
  test('is the same for a seed, holds several digits, and none hides another’s ink', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const page = pageAt(pocket, seed)
      expect(page).toEqual(pageAt(pocket, seed))
      expect(page.length).toBeGreaterThan(4)
      for (const [i, a] of page.entries())
        for (const b of page.slice(i + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(20)
    }
  })

  test('shows each digit where it lies', () => {
    const pixels = renderPage([{ sprite: 3, x: 80, y: 48 }], pocket)
    expect(pixels).toHaveLength(PAGE.width * PAGE.height)
    expect(windowAt(pixels, 6 * PLACES.columns + 10)).toEqual(spriteAt(pocket.digits, 3))
    const whole = spriteAt(pocket.digits, 3).reduce((sum, light) => sum + light, 0)
    expect(pixels.reduce((sum, light) => sum + light, 0)).toBe(whole)
  })

  test('goes through an address and back; nonsense does not', () => {
    const page = pageAt(pocket, 7)
    expect(pageFromText(pageText(page), pocket)).toEqual(page)
    for (const text of ['', '3', '3.1', '99.1.1', '3.140.1', '3.1.70', '3.1.1~', '3.1.1~x', '3.-1.1'])
      expect(pageFromText(text, pocket)).toBeNull()
  })
})

describe('windows', () => {
  test('are 9 × 17, and the last one ends where the page does', () => {
    expect([PLACES.rows, PLACES.columns]).toEqual([9, 17])
    const { x, y } = cornerOf(PLACE_COUNT - 1)
    expect([x + 28, y + 28]).toEqual([PAGE.width, PAGE.height])
  })

  test('touch the border where they should', () => {
    const counts = [0, 0, 0]
    for (let place = 0; place < PLACE_COUNT; place++) counts[sidesOnBorder(place)]!++
    expect(counts).toEqual([7 * 15, 2 * (7 + 15), 4])
  })

  test('hold a digit only as a whole', () => {
    const page = [{ sprite: 0, x: 84, y: 50 }]
    expect(holdsDigit(page, 6 * 17 + 10)).toBe(true)
    expect(holdsDigit(page, 6 * 17 + 11)).toBe(true)
    expect(holdsDigit(page, 6 * 17 + 9)).toBe(false)
    expect(holdsDigit(page, 7 * 17 + 10)).toBe(false)
  })
})

describe('costs', () => {
  test('are those of section 8.1.1 for one digit', () => {
    expect(passTotal(28, 28)).toBe(8_772_340)
    expect(passCost(28, 28).map(({ multiplyAdds }) => multiplyAdds)).toEqual([
      112_896, 1_806_336, 903_168, 2_359_296, 1_179_648, 2_359_296, 51_200, 500,
    ])
  })

  test('of a page grow with its maps', () => {
    expect(passCost(92, 156).at(-2)!.multiplyAdds).toBe(9 * 17 * 51_200)
    expect(passCost(92, 156)[0]!.multiplyAdds).toBe(92 * 156 * 9 * 16)
    expect(passCost(92, 156)[3]!.multiplyAdds).toBe(48 * 80 * 9 * 32 * 32)
  })
})
