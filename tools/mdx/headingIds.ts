import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

const idComment = /^\/\*\s*([a-z0-9][a-z0-9-]*)\s*\*\/$/

/** Turns `## 제목 {/*the-id*\/}` into a heading with that id, the same in every language; a heading without one is an error. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile) => {
    const seen = new Set<string>()
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1)
      const id = last?.type === 'mdxTextExpression' ? idComment.exec(last.value)?.[1] : undefined
      if (!id) file.fail('A heading needs an id: write `## Title {/*the-id*/}`.', heading)
      if (seen.has(id)) file.fail(`Two headings have the id "${id}".`, heading)
      seen.add(id)
      heading.children.pop()
      const text = heading.children.at(-1)
      if (text?.type === 'text') text.value = text.value.trimEnd()
      heading.data = { ...heading.data, hProperties: { id } }
    })
  }
}
