import type { Root } from 'mdast'
import type {} from 'mdast-util-mdxjs-esm'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Parts of a sentence: alone on a line, MDX takes them for blocks and tears the sentence apart. */
const inline = new Set(['Cite', 'Fact', 'Ref', 'Term'])

/**
 * Gives every MDX module two exports besides its content: `outline`, its headings in order, and `mentions`, the ids that
 * `Cite` and `Fact` name, from which the page's list of references is made.
 */
export function remarkPageData() {
  return (tree: Root, file: VFile) => {
    const outline: { id: string; depth: number; text: string }[] = []
    const mentions = { cite: [] as string[], fact: [] as string[] }
    visit(tree, (node) => {
      if (node.type === 'heading') {
        const id = String(node.data?.hProperties?.id)
        outline.push({ id, depth: node.depth, text: plainText(node) })
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
      if (node.type === 'mdxJsxFlowElement' && inline.has(node.name ?? ''))
        file.fail(`<${node.name}> stands alone on its line: keep it within the line of its sentence.`, node)
      const id = attribute(node, 'id')
      if (id && node.name === 'Cite') mentions.cite.push(id)
      if (id && node.name === 'Fact') mentions.fact.push(id)
    })
    tree.children.unshift(exported('outline', outline), exported('mentions', mentions))
  }
}

function attribute(element: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const found = element.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

function plainText(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return children ? children.map(plainText).join('') : (value ?? '')
}

/** `export const name = JSON.parse("…")`, as the syntax tree that MDX wants. */
function exported(name: string, value: unknown): Root['children'][number] {
  const json = JSON.stringify(value)
  const identifier = (text: string) => ({ type: 'Identifier', name: text })
  const init = {
    type: 'CallExpression',
    optional: false,
    callee: {
      type: 'MemberExpression',
      computed: false,
      optional: false,
      object: identifier('JSON'),
      property: identifier('parse'),
    },
    arguments: [{ type: 'Literal', value: json, raw: JSON.stringify(json) }],
  }
  const declaration = {
    type: 'ExportNamedDeclaration',
    specifiers: [],
    source: null,
    attributes: [],
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [{ type: 'VariableDeclarator', id: identifier(name), init }],
    },
  }
  const program = { type: 'Program', sourceType: 'module', comments: [], body: [declaration] }
  return { type: 'mdxjsEsm', value: '', data: { estree: program } } as never
}
