import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SynsetTree } from './SynsetTree'
import { notDrawn, wordNet, type Synset } from './tree'

const all = (synset: Synset): Synset[] => [synset, ...(synset.children ?? []).flatMap(all)]

describe('the piece of WordNet', () => {
  test('no synset has fewer classes than its children together', () => {
    for (const synset of all(wordNet)) expect(notDrawn(synset), synset.words).toBeGreaterThanOrEqual(0)
  })

  test('a leaf is one class and has nothing below', () => {
    for (const { leaf, classes, children } of all(wordNet))
      if (leaf) expect([classes, children]).toEqual([1, undefined])
  })

  test('602 classes are no animals; of the 118 dogs 25 are neither working nor hunting dogs', () => {
    expect(notDrawn(wordNet)).toBe(602)
    expect(notDrawn(all(wordNet).find(({ words }) => words.startsWith('dog'))!)).toBe(25)
  })
})

describe.each(['ko', 'en'] as const)('figure 8-7 in %s', (language) => {
  const html = renderToStaticMarkup(<SynsetTree language={language} />)

  test('says every synset and its count', () => {
    for (const { words, classes } of all(wordNet)) {
      expect(html).toContain(`>${words}<`)
      expect(html).toContain(`>${classes.toLocaleString('en-US')}<`)
    }
    expect(html).not.toMatch(/NaN|undefined/)
  })
})
