import { createProcessor } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { SearchPart } from '../../content/searchIndex'
import { facts } from '../../content/facts'
import { glossary } from '../../content/glossary'
import { references } from '../../content/references'
import { shortReference } from '../../content/references/reference'
import { plainMaths } from './plainMaths'

type Language = 'ko' | 'en'

interface Node {
  type: string
  name?: string | null
  value?: string
  children?: Node[]
  attributes?: { name?: string; value?: unknown }[]
}

type Draft = Omit<SearchPart, 'otherHeading' | 'code'> & { code: Set<string> }

/** What would give an answer away, or is none: a search must not. */
const SKIPPED = new Set(['Choice', 'Hint', 'Solution'])
/** Each of these is a block: a line of its own in the text. */
const BLOCKS = new Set(['paragraph', 'tableRow', 'listItem'])

const parser = createProcessor({ remarkPlugins: [remarkGfm, remarkMath, remarkFrontmatter] })

/** The parts of a section's MDX, without the headings of the other language. */
export function readParts(source: string, language: Language): Omit<SearchPart, 'otherHeading'>[] {
  const parts = [newPart('', '')]
  const works = new Set<string>()

  const visit = (node: Node) => {
    const part = parts.at(-1)!
    if (node.type === 'yaml' || node.type === 'mdxjsEsm' || node.type === 'math') return
    if (node.type === 'heading') return void parts.push(newPart(headingId(node), inline(node)))
    if (node.type === 'code') return namesOfCode(node.value ?? '').forEach((name) => part.code.add(name))
    if (node.name) {
      if (SKIPPED.has(node.name)) return
      readElement(node, part)
    }
    if (node.type === 'tableRow') part.text += `${(node.children ?? []).map(inline).join(' · ')}\n`
    else if (node.type === 'paragraph') part.text += `${inline(node)}\n`
    if (!BLOCKS.has(node.type) || node.type === 'listItem') node.children?.forEach(visit)
    else node.children?.forEach(collect)
  }

  /** Marks and citations within a block whose text was read already. */
  const collect = (node: Node) => {
    if (node.name) readElement(node, parts.at(-1)!)
    node.children?.forEach(collect)
  }

  const readElement = (node: Node, part: Draft) => {
    const { id, title, caption, number } = props(node)
    if (node.name === 'Figure' && caption && number)
      part.figures.push({ number, caption, name: nameOfFigure(node) })
    else if (title) part.asides += `${title}\n`
    if (node.name === 'Term' && id && !part.terms.includes(id)) part.terms.push(id)
    if (node.name === 'Cite' && id) works.add(id)
    const reference = node.name === 'Fact' && id ? facts[id]?.reference : undefined
    if (reference) works.add(reference)
    if (node.name === 'References') part.text += bibliography(works)
  }

  const inline = (node: Node): string => textOf(node, language).replace(/\s+/g, ' ').trim()

  visit(parser.parse(source) as unknown as Node)
  for (const { id, terms } of parts)
    for (const term of terms)
      if (!(term in glossary)) throw new Error(`"${term}" under #${id} is not in the glossary.`)
  return parts.map((part) => {
    const known = part.text.toLowerCase()
    const code = [...part.code].filter((name) => !known.includes(name.toLowerCase())).join('\n')
    return { ...part, text: part.text.trimEnd(), asides: part.asides.trimEnd(), code }
  })
}

const newPart = (id: string, heading: string): Draft => ({
  id,
  heading,
  text: '',
  asides: '',
  code: new Set(),
  terms: [],
  figures: [],
})

function headingId(node: Node): string {
  const comment = node.children?.findLast((child) => child.type === 'mdxTextExpression')?.value ?? ''
  return /[a-z0-9][a-z0-9-]*/.exec(comment)?.[0] ?? ''
}

const props = (node: Node): Partial<Record<string, string>> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** `<Figure><VggStack /></Figure>` is a Vgg Stack. */
const nameOfFigure = ({ children = [] }: Node): string =>
  children
    .map(({ name }) => name?.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ') ?? '')
    .join(' ')
    .trim()

/** The words of a node as a reader sees them. */
function textOf(node: Node, language: Language): string {
  const { id = '', to = '' } = props(node)
  if (node.type === 'mdxTextExpression') return ''
  if (node.name === 'Cite') return citation(id)
  if (node.type === 'inlineMath') return plainMaths(node.value ?? '')
  if (node.name === 'Fact') {
    const value = facts[id]?.value ?? ''
    return typeof value === 'string' ? value : value[language]
  }
  if (node.name === 'Term' && !node.children?.length) return glossary[id]?.[language] ?? ''
  if (node.name === 'Ref' && !node.children?.length) return nameOfPlace(to, language)
  return node.value ?? (node.children ?? []).map((child) => textOf(child, language)).join('')
}

function nameOfPlace(to: string, language: Language): string {
  const figure = /^fig-(.+)$/.exec(to)?.[1]
  if (figure) return language === 'ko' ? `그림 ${figure}` : `Figure ${figure}`
  if (/^\d/.test(to)) return language === 'ko' ? `${to}절` : `Section ${to}`
  return ''
}

function citation(id: string): string {
  const work = references[id]
  return work ? `(${shortReference(work)})` : ''
}

/** The list of works as the page prints it, so that authors and titles are found where they stand. */
function bibliography(works: Set<string>): string {
  return [...works]
    .flatMap((id) => references[id] ?? [])
    .map(({ authors, year, title, venue }) => `${authors} (${year}). ${title}. ${venue}.\n`)
    .join('')
}

/** Names of three letters and more: what a reader might look for, not the code itself. */
const namesOfCode = (code: string): string[] =>
  code
    .replace(/(["'`]).*?\1/g, ' ')
    .match(/[A-Za-z_][\w.]*[A-Za-z]\w*/g)
    ?.filter((name) => name.length > 3) ?? []
