import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SCENE } from '../DigitScene'
import { TaskMap } from '.'

test.each(['ko', 'en'] as const)(
  'figure 8-16c in %s: four answers of the sizes that the scene has',
  (language) => {
    const html = renderToStaticMarkup(<TaskMap language={language} />)
    expect(html.match(/role="img"/g)).toHaveLength(4)
    expect(html.match(/digit-scene__box--answer/g)).toHaveLength(4)
    expect(html.match(/digit-scene__mask--1/g)).toHaveLength(2)
    expect(SCENE.width * SCENE.height).toBe(10_240)
    expect(html).toContain(`1×${SCENE.height}×${SCENE.width}`)
    expect(html).toContain('10,240')
  },
)
