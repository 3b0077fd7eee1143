import { expect, test } from 'vitest'
import { joinHyphens } from './hyphens'

const shown = (text: string) => joinHyphens(text).replaceAll('\u2060', '|')

test.each([
  ['Fast R-CNN', 'Fast R-|CNN'],
  ['BLEU-2', 'BLEU-|2'],
  ['figure 8-19', 'figure 8-|19'],
  ['FCN-8s and the top-5 error', 'FCN-|8s and the top-|5 error'],
  ['a U-Net, n-grams, n-그램', 'a U-|Net, n-|grams, n-|그램'],
  ['곱셈-덧셈', '곱셈-|덧셈'],
  ['by true fan-in', 'by true fan-|in'],
])('%s stays in one line', (text, joined) => expect(shown(text)).toBe(joined))

test.each(['fine-tuning', 'multi-scale training', 'a – b', 'Trimps-Soushen'])('%s may break', (text) =>
  expect(shown(text)).toBe(text),
)
