import { describe, expect, test } from 'vitest'
import { book, sections } from '../../content/book'
import { facts } from '../../content/facts'
import { glossary } from '../../content/glossary'
import { references } from '../../content/references'
import { allSections } from './section'

const known: Record<string, Record<string, unknown>> = { Fact: facts, Cite: references, Term: glossary }
const everySection = allSections.flatMap(({ ko, en }) => [ko, en])

describe.each(everySection)('$file', (section) => {
  test('imports nothing', () => {
    expect(section.imports).toBe(0)
  })

  test('every heading has an id of its own', () => {
    const ids = section.headings.map(({ id, line }) => id ?? `line ${line} has none`)
    expect(ids.filter((id) => id.startsWith('line '))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every fact, citation and term exists', () => {
    const missing = section.elements
      .filter(({ name, props }) => known[name] && !(String(props.id) in known[name]))
      .map(({ name, props, line }) => `<${name} id="${String(props.id)}"> in line ${line}`)
    expect(missing).toEqual([])
  })

  test('percentages and points stand in facts or mathematics, not in plain text', () => {
    const loose = section.texts
      .filter(({ value }) => /\d\s?(%|퍼센트|percent|(percentage )?points?\b|점(?![가-힣]))/.test(value))
      .map(({ value, line }) => `line ${line}: ${value}`)
    expect(loose).toEqual([])
  })

  test('asks at least three questions, each with one right answer', () => {
    const quizzes: string[][] = []
    for (const { name, props } of section.elements) {
      if (name === 'Quiz') quizzes.push([])
      if (name === 'Choice') quizzes.at(-1)?.push(props.correct ? 'right' : 'wrong')
    }
    expect(quizzes.length).toBeGreaterThanOrEqual(3)
    for (const choices of quizzes) expect(choices.filter((choice) => choice === 'right')).toHaveLength(1)
  })

  test('every choice says why', () => {
    const silent = section.elements.filter(({ name, props }) => name === 'Choice' && !props.why)
    expect(silent).toEqual([])
  })

  test('defines each term once and ends with its references', () => {
    const terms = section.elements.filter(({ name }) => name === 'Term').map(({ props }) => props.id)
    expect(new Set(terms).size).toBe(terms.length)
    expect(section.elements.at(-1)?.name).toBe('References')
  })
})

describe('facts', () => {
  const entries = Object.entries(facts)

  test('come from a source that was seen, or from our own computation', () => {
    expect(entries.filter(([, { mark }]) => !['P', 'S', 'C'].includes(mark))).toEqual([])
  })

  test('name references that exist', () => {
    expect(
      entries.filter(([, { reference }]) => reference !== undefined && !(reference in references)),
    ).toEqual([])
  })

  test('have a value and a source in both languages', () => {
    for (const [id, { value, source }] of entries) {
      for (const language of ['ko', 'en'] as const) {
        const printed = typeof value === 'string' ? value : value[language]
        expect(printed.trim(), `${id}, value, ${language}`).not.toBe('')
        expect(source[language].trim(), `${id}, source, ${language}`).not.toBe('')
      }
    }
  })

  test('are all printed somewhere', () => {
    const printed = new Set(
      everySection.flatMap(({ elements }) =>
        elements.filter(({ name }) => name === 'Fact').map(({ props }) => props.id),
      ),
    )
    expect(entries.map(([id]) => id).filter((id) => !printed.has(id))).toEqual([])
  })

  test('are all measured', () => {
    const open = entries.filter(([, fact]) => JSON.stringify(fact).includes('TBD-MEASURE')).map(([id]) => id)
    expect(open, 'fill these in content/facts/own.ts from measured runs').toEqual([])
  })
})

describe('glossary and book', () => {
  test('the glossary speaks both languages', () => {
    for (const [id, { ko, en, definition }] of Object.entries(glossary))
      for (const text of [ko, en, definition.ko, definition.en]) expect(text.trim(), id).not.toBe('')
  })

  test('every glossary entry and reference is used', () => {
    const used = (component: string) =>
      new Set(
        everySection.flatMap(({ elements }) =>
          elements.filter(({ name }) => name === component).map(({ props }) => props.id),
        ),
      )
    const factReferences = Object.values(facts).map(({ reference }) => reference)
    expect(Object.keys(glossary).filter((id) => !used('Term').has(id))).toEqual([])
    expect(
      Object.keys(references).filter((id) => !used('Cite').has(id) && !factReferences.includes(id)),
    ).toEqual([])
  })

  test('section folders begin with their number', () => {
    for (const { id, folder } of sections) expect(folder.startsWith(`${id}-`)).toBe(true)
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    expect(Object.values(book).every(({ ko, en }) => ko.trim() !== '' && en.trim() !== '')).toBe(true)
  })
})
