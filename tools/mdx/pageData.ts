import type { Root } from 'mdast'
import type {} from 'mdast-util-mdxjs-esm'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { facts } from '../../content/facts'
import { glossary } from '../../content/glossary'
import { references } from '../../content/references'

interface Sources {
  facts: typeof facts
  works: typeof references
  terms: typeof glossary
}

/** Parts of a sentence: alone on a line, MDX takes them for blocks and tears the sentence apart. */
const inline = new Set(['Cite', 'Fact', 'Ref', 'Term'])

/**
 * Gives every MDX module two exports besides its content: `outline`, its headings in order, and `sources`, what it takes from
 * the rest of `content/` by id, so that a page carries its own facts, works and terms and no other's.
 */
export function remarkPageData() {
  return (tree: Root, file: VFile) => {
    const outline: { id: string; depth: number; text: string }[] = []
    const sources: Sources = { facts: {}, works: {}, terms: {} }
    visit(tree, (node) => {
      if (node.type === 'heading') {
        const id = String(node.data?.hProperties?.id)
        outline.push({ id, depth: node.depth, text: plainText(node) })
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
      if (node.type === 'mdxJsxFlowElement' && inline.has(node.name ?? ''))
        file.fail(`<${node.name}> stands alone on its line: keep it within the line of its sentence.`, node)
      const id = attribute(node, 'id')
      if (id === undefined) return
      const known = (shelf: Record<string, unknown>) =>
        id in shelf || file.fail(`<${node.name} id="${id}"> names nothing that is in content/.`, node)
      if (node.name === 'Cite' && known(references)) sources.works[id] = references[id]!
      if (node.name === 'Term' && known(glossary)) sources.terms[id] = glossary[id]!
      if (node.name === 'Fact' && known(facts)) {
        const { reference } = (sources.facts[id] = facts[id]!)
        if (reference) sources.works[reference] = references[reference]!
      }
    })
    tree.children.unshift(exported('outline', outline), exported('sources', sources))
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
