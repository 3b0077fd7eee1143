import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inScripts } from './inScripts'

test.each([
  ['Fast R-CNN.', 'Fast R-CNN.'],
  [
    'ゼロから作る Deep Learning (밑바닥부터 시작하는 딥러닝)',
    '<span lang="ja">ゼロから作る</span> Deep Learning (<span lang="ko">밑바닥부터 시작하는 딥러닝</span>)',
  ],
  ["O'Reilly; 한빛미디어 2017", 'O&#x27;Reilly; <span lang="ko">한빛미디어</span> 2017'],
])('%s', (text, html) => expect(renderToStaticMarkup(inScripts(text))).toBe(html))
