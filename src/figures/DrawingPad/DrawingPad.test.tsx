import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DrawingPad } from '.'
import { PAD_SIDE, stroke } from './brush'
import { cursorPoint, pressKey, START } from './cursor'

const labels = {
  pad: 'Draw a digit',
  clear: 'Clear',
  seen: 'What the net sees',
  keyboardHint: 'Arrow keys move.',
}

describe('DrawingPad', () => {
  it('has a named, described, focusable pad, the seen image and a button', () => {
    const html = renderToStaticMarkup(<DrawingPad onImage={() => {}} labels={labels} sizePx={280} />)
    expect(html).toContain('role="application" tabindex="0" aria-label="Draw a digit"')
    const hint = html.match(/aria-describedby="([^"]+)"/)?.[1]
    expect(html).toContain(`<p id="${hint}" class="drawing-pad__hint">Arrow keys move.</p>`)
    expect(html).toContain('alt="What the net sees"')
    expect(html).toContain('>Clear</button>')
  })
})

describe('brush', () => {
  const at = (ink: Uint8Array, x: number, y: number) => ink[y * PAD_SIDE + x]

  it('draws a soft line and says where', () => {
    const ink = new Uint8Array(PAD_SIDE * PAD_SIDE)
    expect(stroke(ink, { x: 100, y: 50 }, { x: 140, y: 50 })).toEqual({ x: 86, y: 36, width: 68, height: 28 })
    expect(at(ink, 120, 50)).toBe(255)
    expect(at(ink, 120, 60)).toBeGreaterThan(100)
    expect(at(ink, 120, 60)).toBeLessThan(200)
    expect(at(ink, 120, 65)).toBe(0)
    expect(at(ink, 85, 50)).toBe(0)
  })

  it('never darkens, and stays inside', () => {
    const ink = new Uint8Array(PAD_SIDE * PAD_SIDE).fill(200)
    stroke(ink, { x: 0, y: 0 }, { x: 0, y: 0 })
    expect(Math.min(...ink.subarray(0, 300))).toBe(200)
    const away = stroke(ink, { x: -500, y: 900 }, { x: -500, y: 900 })
    expect(away.width * away.height).toBe(0)
  })
})

describe('keyboard', () => {
  it('moves, draws while the pen is down, clears', () => {
    expect(pressKey(START, 'ArrowLeft')).toMatchObject({ cursor: { column: 13, row: 14 }, draws: false })
    const down = pressKey(START, ' ')
    expect(down).toMatchObject({ cursor: { penDown: true }, draws: true })
    expect(pressKey(down!.cursor, 'ArrowDown')).toMatchObject({ cursor: { row: 15 }, draws: true })
    expect(pressKey(down!.cursor, ' ')).toMatchObject({ cursor: { penDown: false }, draws: false })
    expect(pressKey(down!.cursor, 'Delete')).toMatchObject({ cursor: { penDown: false }, clears: true })
    expect(pressKey(START, 'Tab')).toBeNull()
  })

  it('stops at the edge and draws in the middle of a cell', () => {
    expect(pressKey({ column: 27, row: 0, penDown: false }, 'ArrowRight')?.cursor.column).toBe(27)
    expect(cursorPoint({ column: 0, row: 27, penDown: false })).toEqual({ x: 5, y: 275 })
  })
})
