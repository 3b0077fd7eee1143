import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Ties a Korean particle to the bracket before it, 풀링(pooling)은, with a word joiner: browsers would otherwise begin a line
 * with the particle, `word-break: keep-all` notwithstanding.
 */
export function remarkParticles() {
  return (tree: Root) => {
    visit(tree, 'text', (text) => {
      text.value = text.value.replace(/([)\]”’])(?=[가-힣])/g, '$1\u2060')
    })
  }
}
