import katex from 'katex'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type {} from 'mdast-util-math'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Sets formulas while building: each becomes `<Tex html="…">`, one string, so that a page's JavaScript carries no tree of
 * KaTeX spans and hydration walks none. A displayed one has an id made of the heading above it and its place there, `eq-relu-2`,
 * and so the same in every language.
 */
export function remarkTex() {
  return (tree: Root, file: VFile) => {
    let under = ''
    let count = 0
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') {
        under = `${String(node.data?.hProperties?.id)}-`
        count = 0
      }
      if ((node.type !== 'math' && node.type !== 'inlineMath') || !parent || index === undefined) return
      const display = node.type === 'math'
      let html = ''
      try {
        html = katex.renderToString(node.value, {
          displayMode: display,
          strict: 'error',
          output: 'htmlAndMathml',
        })
      } catch (error) {
        file.fail(`KaTeX cannot set "${node.value}": ${(error as Error).message}`, node)
      }
      const attributes: MdxJsxTextElement['attributes'] = [
        { type: 'mdxJsxAttribute', name: 'html', value: html },
      ]
      if (display) attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: `eq-${under}${++count}` })
      const element: MdxJsxFlowElement | MdxJsxTextElement = {
        type: display ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
        name: 'Tex',
        attributes,
        children: [],
      }
      parent.children[index] = element as never
    })
  }
}
