import { describe, expect, test } from 'vitest'
import { parseFrontmatter } from '../../content/frontmatter'
import { allSections, INLINE, TRANSLATABLE, type Element, type Section } from './section'

/** A component as one line, translatable props by name only. */
const line = ({ name, props }: Element) =>
  `<${[name, ...Object.entries(props).map(([key, value]) => (TRANSLATABLE.includes(key) ? key : `${key}=${value}`))].join(' ')}>`

const blocks = ({ elements }: Section) => elements.filter(({ name }) => !INLINE.includes(name)).map(line)

/** Inline components under each heading, sorted: grammar moves them, but none may be missing. */
const inline = ({ headings, elements }: Section) =>
  ['', ...headings.map(({ id }) => id)].map((id) => [
    id,
    elements
      .filter(({ name, under }) => INLINE.includes(name) && under === id)
      .map(line)
      .sort(),
  ])

describe.each(allSections)('section $entry.id', ({ entry, ko, en }) => {
  test('has the same headings in both languages', () => {
    const outline = ({ headings }: Section) => headings.map(({ depth, id }) => `${'#'.repeat(depth)} ${id}`)
    expect(outline(ko)).toEqual(outline(en))
  })

  test('has the same components with the same props in the same order', () => {
    expect(blocks(ko)).toEqual(blocks(en))
  })

  test('has the same facts, citations and terms under each heading', () => {
    expect(inline(ko)).toEqual(inline(en))
  })

  test('has the same numbers in its tables', () => {
    const numbers = ({ rows }: Section) => rows.map((row) => row.filter((cell) => /^[\d,.×]+$/.test(cell)))
    expect(numbers(ko)).toEqual(numbers(en))
  })

  test.each([ko, en])('$language: front matter is that of the book', (section) => {
    const { title, description } = parseFrontmatter(section.frontmatter, section.file)
    expect(title).toBe(entry.title[section.language])
    expect(description).toBe(entry.description[section.language])
  })

  test('says how long it takes', () => {
    for (const { elements } of [ko, en])
      expect(elements.find(({ name }) => name === 'Goals')?.props.minutes).toBe(`{${entry.minutes}}`)
  })
})
