import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ImageGrid } from '.'

const pixels = new Uint8Array(784)
const items = [
  { id: 7, pixels, caption: '4 → 9', label: 'a four' },
  { id: 9, pixels, caption: '7 → 2', label: 'a seven' },
]

describe('ImageGrid', () => {
  it('says so when it is empty', () => {
    expect(renderToStaticMarkup(<ImageGrid items={[]} emptyText="None." />)).toBe(
      '<p class="image-grid-empty">None.</p>',
    )
  })

  it('is a list of pictures with captions', () => {
    const html = renderToStaticMarkup(<ImageGrid items={items} emptyText="None." />)
    expect(html.match(/<li>/g)).toHaveLength(2)
    expect(html).toContain('alt="a four"')
    expect(html).toContain('7 → 2')
    expect(html).not.toContain('<button')
  })

  it('is made of buttons when something can be selected', () => {
    const html = renderToStaticMarkup(
      <ImageGrid items={items} emptyText="None." onSelect={() => {}} selectedId={9} sizePx={84} />,
    )
    expect(html.match(/<button type="button"/g)).toHaveLength(2)
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
    expect(html).toContain('--digit-size:84px')
  })
})
