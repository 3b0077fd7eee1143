import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { joinHyphens } from '../../src/lib/hyphens'

/** Keeps names and numbers with a hyphen in one line throughout the text. */
export function remarkHyphens() {
  return (tree: Root) => {
    visit(tree, 'text', (text) => {
      text.value = joinHyphens(text.value)
    })
  }
}
