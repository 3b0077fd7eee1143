import { expect, it } from 'vitest'
import { facts } from '../../content/facts'
import { noteUses, type Uses } from './uses'

it('notes each section once for a term, a cited work and the work behind a fact, in reading order', () => {
  const [fact, { reference }] = Object.entries(facts).find(([, { reference }]) => reference)!
  const uses: Uses = { terms: {}, works: {} }
  const text = `A <Term id="filter">filter</Term>, <Cite id="he2016" /> and <Cite id="he2016" />: <Fact id="${fact}" />`
  noteUses(uses, '8.1.1', text)
  noteUses(uses, '8.2.2', 'Again <Cite id="he2016" />')
  expect(uses.terms).toEqual({ filter: ['8.1.1'] })
  expect(uses.works).toEqual({ he2016: ['8.1.1', '8.2.2'], [reference!]: ['8.1.1'] })
})
