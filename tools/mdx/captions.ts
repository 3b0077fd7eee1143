import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { joinHyphens } from '../../src/lib/hyphens'

/** Keeps names with a hyphen in one line in a figure's caption too, VGG-16: an attribute, which the plugins for text pass by. */
export function remarkCaptions() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', ({ attributes }) => {
      for (const attribute of attributes)
        if (
          attribute.type === 'mdxJsxAttribute' &&
          attribute.name === 'caption' &&
          typeof attribute.value === 'string'
        )
          attribute.value = joinHyphens(attribute.value)
    })
  }
}
