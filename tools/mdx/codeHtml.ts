import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/**
 * Makes the inside of each coloured block of code one string, `<pre html="…">`, so that a page's JavaScript carries no tree
 * of spans and hydration walks none.
 */
export function rehypeCodeHtml() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'pre') return
      node.properties['html'] = toHtml(node.children)
      node.children = []
    })
  }
}
