import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DigitImage } from '.'

const black = new Uint8Array(784)

describe('DigitImage', () => {
  it('has its size and its name before any script runs', () => {
    expect(renderToStaticMarkup(<DigitImage pixels={black} sizePx={56} label="a seven" />)).toBe(
      '<canvas class="digit-image" width="28" height="28" style="width:56px;height:56px" role="img" aria-label="a seven"></canvas>',
    )
  })

  it('is hidden from assistive technology when the text beside it says it all', () => {
    const html = renderToStaticMarkup(<DigitImage pixels={black} sizePx={56} label="" />)
    expect(html).toContain('aria-hidden="true"')
    expect(html).not.toContain('role=')
  })

  it('refuses what is not a digit', () => {
    const short = new Uint8Array(10)
    expect(() => renderToStaticMarkup(<DigitImage pixels={short} sizePx={56} label="" />)).toThrow('784')
  })
})
