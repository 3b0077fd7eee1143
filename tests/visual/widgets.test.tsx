import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Demos } from '../../src/figures/demo'

/** Stands for the bytes of a picture. */
const digest = (bytes: string) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

const modules = import.meta.glob<{ demos: Demos }>('../../src/{widgets,figures}/*/demo.tsx', {
  eager: true,
})

describe('every named state of widgets and figures is drawn as before', () => {
  for (const [path, { demos }] of Object.entries(modules)) {
    const widget = path.split('/').at(-2)!
    for (const [name, demo] of Object.entries(demos)) {
      it.each(['ko', 'en'] as const)(`${widget}, ${name}, %s`, async (language) => {
        const html = renderToStaticMarkup(demo(language))
          .replaceAll(/(?<=data:image\/png;base64,)[^"]+/g, digest)
          .replaceAll('><', '>\n<')
        await expect(html).toMatchFileSnapshot(
          `output/${widget}/${name.replaceAll(' ', '-')}.${language}.html`,
        )
      })
    }
  }
})
