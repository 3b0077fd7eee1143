/** Every link of the built book leads somewhere, and every place has the same address in both languages. No browser needed. */
import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { builtPages, idsOf, type Tag } from '../support/builtPages'

const base = process.env.BASE_PATH ?? '/'
const ids = new Map([...builtPages].map(([path, tags]) => [path, new Set(idsOf(tags))]))

/** What is wrong with the address, if anything. */
function fault(address: string, from: string): string | undefined {
  const url = new URL(address, `http://book${base}${from}`)
  if (url.host !== 'book') return
  if (!url.pathname.startsWith(base)) return 'outside the base path'
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const targets = ids.get(path) ?? ids.get(`${path}index.html`)
  if (!targets) return path !== '' && existsSync(`dist/${path}`) ? undefined : 'no such page or file'
  const id = decodeURIComponent(url.hash.slice(1))
  return id === '' || targets.has(id) ? undefined : 'no such place on that page'
}

const addressesOf = ({ name, attributes: { href, src } }: Tag) =>
  (name === 'a' || name === 'link' ? [href] : [src]).filter((address) => address !== undefined)

test('every link, script, style and image of every page exists, the place within the page too', () => {
  expect(builtPages.size).toBeGreaterThan(20)
  let links = 0
  const faults = new Set<string>()
  for (const [from, tags] of builtPages)
    for (const address of tags.flatMap(addressesOf)) {
      links++
      const wrong = fault(address, from)
      if (wrong) faults.add(`${from}: ${address} (${wrong})`)
    }
  expect([...faults]).toEqual([])
  expect(links).toBeGreaterThan(1000)
})

test('the check of links finds what is wrong', () => {
  expect(fault(`${base}ko/9.9.9/`, 'ko/')).toBe('no such page or file')
  expect(fault('#nowhere', 'ko/8.1.1/')).toBe('no such place on that page')
  expect(fault(`${base}ko/glossary/#filter`, 'en/8.1.1/')).toBeUndefined()
})

test('no id stands twice on a page, and what a label or description names is there', () => {
  const faults: string[] = []
  for (const [path, tags] of builtPages) {
    const all = idsOf(tags)
    const twice = new Set(all.filter((id, index) => all.indexOf(id) !== index))
    faults.push(...[...twice].map((id) => `${path}: #${id} twice`))
    for (const { attributes } of tags)
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
        for (const id of (attributes[name] ?? '').split(/\s+/).filter(Boolean))
          if (!ids.get(path)!.has(id)) faults.push(`${path}: ${name}="${id}" names nothing`)
  }
  expect(faults).toEqual([])
})

const sections = [...builtPages.keys()].filter((path) => /^ko\/\d/.test(path))

/** Places that a reader may link to: headings, figures, formulas, questions, terms, works. */
const isPlace = ({ name, attributes }: Tag) =>
  /^(h[2-4]|figure)$/.test(name) ||
  attributes['class'] === 'equation' ||
  /^(quiz|predict|term|ref)-/.test(attributes['id'] ?? '')

for (const ko of sections)
  test(`the places of ${ko} have the addresses that they have in English`, () => {
    const places = (path: string) =>
      builtPages
        .get(path)!
        .filter(isPlace)
        .filter(({ attributes }) => !/^_R_/.test(attributes['id'] ?? ''))
    const korean = places(ko)
    const english = places(ko.replace('ko', 'en'))
    const idsIn = (tags: Tag[]) => tags.map(({ attributes }) => attributes['id'] ?? '').sort()
    expect(idsIn(korean)).toEqual(idsIn(english))
    const nameless = korean.filter(
      ({ attributes }) =>
        attributes['id'] === undefined && /^(figure|equation)$/.test(attributes['class'] ?? ''),
    )
    expect(nameless).toEqual([])
    expect(korean.some(({ name }) => name === 'h2')).toBe(true)
  })

test('there are figures and formulas among the places', () => {
  const all = sections.flatMap((path) => builtPages.get(path)!.filter(isPlace))
  expect(all.filter(({ name }) => name === 'figure').length).toBeGreaterThan(20)
  expect(all.filter(({ attributes }) => attributes['class'] === 'equation').length).toBeGreaterThan(20)
})
