/**
 * Reads a section's MDX as a tree, without rendering: what both languages must share, and the text a reader sees.
 * The parser is the one that the book is built with, so that a file that breaks here breaks the build.
 */
import { readFileSync } from 'node:fs'
import { createProcessor } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkFrontmatter from 'remark-frontmatter'
import { sections } from '../../content/book'

export const languages = ['ko', 'en'] as const
export type Language = (typeof languages)[number]

interface Node {
  type: string
  name?: string | null
  value?: string
  depth?: number
  lang?: string | null
  children?: Node[]
  attributes?: { type: string; name?: string; value?: unknown }[]
  position?: { start: { line: number } }
}

export interface Heading {
  depth: number
  id: string | null
  line: number
}

export interface Element {
  name: string
  /** Attributes as written; `true` for one without a value, source text for `{…}`. */
  props: Record<string, string | true>
  /** Id of the heading it stands under; empty before the first. */
  under: string
  line: number
}

export interface Section {
  language: Language
  file: string
  headings: Heading[]
  elements: Element[]
  /** Text nodes and translatable props outside code and mathematics. */
  texts: { value: string; line: number }[]
  /** Rows of all tables, cells as plain text. */
  rows: string[][]
  imports: number
  /** Front matter as key and value. */
  frontmatter: Record<string, string>
  /** Words of the running text. */
  words: number
}

/** Props whose words belong to the language; all others are equal in both. */
export const TRANSLATABLE = ['title', 'caption', 'why', 'unit']
/** Components inside a sentence: word order may move them within their part of the text. */
export const INLINE = ['Fact', 'Cite', 'Term']

const parser = createProcessor({ remarkPlugins: [remarkGfm, remarkMath, remarkFrontmatter] })

const plain = (node: Node): string => node.value ?? (node.children ?? []).map(plain).join('')

function readProps(node: Node): Element['props'] {
  const props: Element['props'] = {}
  for (const { name, value } of node.attributes ?? []) {
    if (name === undefined) continue
    if (typeof value === 'string') props[name] = value
    else props[name] = value ? `{${String((value as { value: unknown }).value)}}` : true
  }
  return props
}

/** Calls `enter` for every node in reading order, with the names of the components around it. */
function walk(node: Node, enter: (node: Node, inside: string[]) => void, inside: string[] = []): void {
  enter(node, inside)
  const within = node.name ? [...inside, node.name] : inside
  for (const child of node.children ?? []) walk(child, enter, within)
}

/** Parses one language of one section. */
export function readSection(folder: string, language: Language): Section {
  const file = `content/sections/${folder}/${language}.mdx`
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const tree = parser.parse(source) as unknown as Node
  const section: Section = {
    language,
    file,
    headings: [],
    elements: [],
    texts: [],
    rows: [],
    imports: 0,
    frontmatter: {},
    words: 0,
  }
  let under = ''
  walk(tree, (node, inside) => {
    const line = node.position?.start.line ?? 0
    if (node.type === 'yaml') section.frontmatter = readYaml(node.value ?? '')
    else if (node.type === 'mdxjsEsm') section.imports += 1
    else if (node.type === 'heading') {
      const last = node.children?.at(-1)
      const id =
        last?.type === 'mdxTextExpression'
          ? (/^\/\*\s*([a-z0-9-]+)\s*\*\/$/.exec(last.value ?? '')?.[1] ?? null)
          : null
      section.headings.push({ depth: node.depth ?? 0, id, line })
      under = id ?? ''
    } else if (/^mdxJsx/.test(node.type) && node.name) {
      const props = readProps(node)
      section.elements.push({ name: node.name, props, under, line })
      for (const name of TRANSLATABLE) {
        const value = props[name]
        if (typeof value === 'string') section.texts.push({ value, line })
      }
    } else if (node.type === 'tableRow')
      section.rows.push((node.children ?? []).map((cell) => plain(cell).trim()))
    else if (node.type === 'text') {
      section.texts.push({ value: node.value ?? '', line })
      if (!inside.some((name) => name === 'Quiz' || name === 'Exercise'))
        section.words += (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    }
  })
  return section
}

/** The front matter of this book is flat: one `key: value` a line. */
function readYaml(source: string): Record<string, string> {
  return Object.fromEntries(
    source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
      }),
  )
}

/** Every section in every language. */
export const allSections = sections.map((entry) => ({
  entry,
  ko: readSection(entry.folder, 'ko'),
  en: readSection(entry.folder, 'en'),
}))
