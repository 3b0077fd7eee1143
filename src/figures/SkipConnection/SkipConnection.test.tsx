import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SkipConnection } from '.'
import { backward, block, forward, INPUT, norm, UPSTREAM, type Vector } from './block'
import { reading } from './reading'
import { words } from './strings'

describe('a residual block of two numbers', () => {
  test('forward and back, as in the text', () => {
    expect(forward(block(1, true), INPUT)).toEqual({ z: [-1, 2], h: [0, 2], f: [-1, 1], y: [0, 3] })
    expect(backward(block(1, true), INPUT, UPSTREAM)).toEqual({
      dh: [2, -0.5],
      dz: [0, -0.5],
      throughF: [0.5, -0.75],
      dx: [2.5, 0.25],
    })
    expect(backward(block(1, false), INPUT, UPSTREAM).dx).toEqual([0.5, -0.75])
  })

  test.each([true, false])('the gradient is that of finite differences, skip %s', (skip) => {
    for (const scale of [0.25, 0.5, 1, 1.5]) {
      const shown = block(scale, skip)
      const loss = (x: Vector) => {
        const { y } = forward(shown, x)
        return y[0] * UPSTREAM[0] + y[1] * UPSTREAM[1]
      }
      const { dx } = backward(shown, INPUT, UPSTREAM)
      const [a, b] = INPUT
      const step = 1e-3 // the block is linear around the input, so the difference is exact but for rounding
      expect((loss([a + step, b]) - loss([a - step, b])) / (2 * step)).toBeCloseTo(dx[0], 9)
      expect((loss([a, b + step]) - loss([a, b - step])) / (2 * step)).toBeCloseTo(dx[1], 9)
    }
  })

  test('weights of nothing leave the identity with a skip and nothing without', () => {
    expect(forward(block(0, true), INPUT).y).toEqual(INPUT)
    expect(backward(block(0, true), INPUT, UPSTREAM).dx).toEqual(UPSTREAM)
    expect(norm(backward(block(0, false), INPUT, UPSTREAM).dx)).toBe(0)
  })
})

describe.each(['ko', 'en'] as const)('figure 8-12 in %s', (language) => {
  const html = renderToStaticMarkup(<SkipConnection language={language} />)

  test('tells all six steps before any script runs, and names them for the text', () => {
    expect(html.match(/<input type="radio"[^>]* value="\d"/g)).toHaveLength(6)
    expect(html.match(/id="skip-/g)).toHaveLength(6)
    expect(html).toContain('∂E/∂y = (2, 1)')
    expect(html).not.toMatch(/NaN|undefined/)
  })

  test('writes its sums out', () => {
    const text = words[language]
    expect(reading(1, block(1, true), text)[0]).toBe('W₁·x = (1·1 − 1·2, −1·1 + 1.5·2) = (−1, 2)')
    expect(reading(4, block(1, true), text)[2]).toBe(
      'W₁ᵀ·(0, −0.5) = (1·0 − 1·(−0.5), −1·0 + 1.5·(−0.5)) = (0.5, −0.75)',
    )
    expect(reading(5, block(1, true), text)).toEqual(['∂E/∂x = (0.5 + 2, −0.75 + 1) = (2.5, 0.25)'])
    expect(reading(5, block(1, false), text)).toEqual(['∂E/∂x = (0.5, −0.75)'])
  })
})
