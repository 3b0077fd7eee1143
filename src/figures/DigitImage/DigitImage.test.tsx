import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DigitImage } from '.'

const black = new Uint8Array(784)

describe('DigitImage', () => {
  it('shows its pixels, size and name before any script runs', () => {
    const html = renderToStaticMarkup(<DigitImage pixels={black} sizePx={56} label="a seven" />)
    expect(html).toContain('src="data:image/png;base64,')
    expect(html).toContain('alt="a seven" width="28" height="28" style="width:56px;height:56px"')
  })

  it('refuses what is not a digit', () => {
    const short = new Uint8Array(10)
    expect(() => renderToStaticMarkup(<DigitImage pixels={short} sizePx={56} label="" />)).toThrow('784')
  })
})
