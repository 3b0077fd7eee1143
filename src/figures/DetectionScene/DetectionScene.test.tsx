import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DetectionScene } from '.'

test.each(['ko', 'en'] as const)('figure 8-17 in %s: four boxes, and the same four as rows', (language) => {
  const html = renderToStaticMarkup(<DetectionScene language={language} />)
  expect(html.match(/digit-scene__box--answer/g)).toHaveLength(4)
  expect(html.match(/<tr>/g)).toHaveLength(5)
  expect(html).toContain('<td>3</td><td>12</td><td>20</td><td>32</td><td>40</td>')
  expect(html.match(/role="img"/g)).toHaveLength(2)
})
