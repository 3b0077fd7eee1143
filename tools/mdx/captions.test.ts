import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { remarkCaptions } from './captions'

test('a caption keeps VGG-16 in one line, other attributes stay as they are', () => {
  const attributes = [
    { type: 'mdxJsxAttribute' as const, name: 'number', value: '8-15' },
    { type: 'mdxJsxAttribute' as const, name: 'caption', value: 'VGG-16은 74에폭' },
  ]
  const tree: Root = {
    type: 'root',
    children: [{ type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: [] } as never],
  }
  remarkCaptions()(tree)
  expect(attributes.map(({ value }) => value)).toEqual(['8-15', 'VGG-\u206016은 74에폭'])
})
