import { describe, expect, test } from 'vitest'
import { glossary } from '../../content/glossary'
import { plainMaths } from './plainMaths'
import { readParts } from './readParts'

const [term] = Object.keys(glossary)
const source = `---
title: 제목
---

처음 <Ref to="8.1.1" />을 봐요.

<Goals minutes={5}>

- 목표 하나

</Goals>

## 첫째 {/* first */}

문단의 **굵은** 말과 <Term id="${term}">낱말</Term>, $27C^2$개예요.

| 가 | 나 |
| -- | -- |
| 다 | 라 |

<Figure id="f" number="8-9" caption="그림 설명">

<VggStack />

</Figure>

<Note title="덧붙임">

덧붙인 글

</Note>

## 둘째 {/* second */}

<Quiz id="q">

<Question>

물음

</Question>

<Choice correct why="까닭">

정답

</Choice>

</Quiz>

<Exercise title="연습">

문제

<Solution>

풀이

</Solution>

</Exercise>

\`\`\`python
import torchrun  # "quoted words"
\`\`\`
`

describe('the parts of a section', () => {
  const [opening, first, second] = readParts(source, 'ko')

  test('begin with what stands before the first heading', () => {
    expect(opening).toMatchObject({ id: '', heading: '', text: '처음 8.1.1절을 봐요.\n목표 하나' })
  })

  test('hold text as a reader sees it, tables by rows, and what is marked and shown', () => {
    expect(first).toMatchObject({
      id: 'first',
      heading: '첫째',
      text: '문단의 굵은 말과 낱말, 27C²개예요.\n가 · 나\n다 · 라\n덧붙인 글',
      asides: '덧붙임',
      terms: [term],
      figures: [{ number: '8-9', caption: '그림 설명', name: 'Vgg Stack' }],
    })
  })

  test('give no answer away, and keep the names of the code', () => {
    expect(second).toMatchObject({ id: 'second', text: '물음\n문제', asides: '연습' })
    expect(second!.code.split('\n')).toEqual(['import', 'torchrun'])
  })
})

test.each([
  ['27C^2', '27C²'],
  ['1{,}474{,}560', '1,474,560'],
  ['9\\cdot64^2', '9·64²'],
  ['\\frac{1}{2}', '1/2'],
  ['10^{8}', '10^8'],
])('the formula %s reads %s', (tex, plain) => expect(plainMaths(tex)).toBe(plain))
