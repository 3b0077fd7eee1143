/** Every point of the notes is covered where the list says so, in both languages. */
import { describe, expect, test } from 'vitest'
import { counts, readPoints } from './notes'
import { allSections } from './section'
import { textUnder } from './underHeading'

const points = readPoints()

test('no point of the notes is left out', () => {
  const listed: Record<string, number> = {}
  for (const { section } of points) listed[section] = (listed[section] ?? 0) + 1
  expect(listed).toEqual(counts)
})

test('every point has words in both languages', () => {
  const mute = points.filter(({ words }) => [...words.ko, ...words.en].includes(''))
  expect(mute).toEqual([])
})

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test.each(points)('$section, $order: $label', ({ covered, words }) => {
    const section = allSections.find(({ entry }) => entry.id === covered.section)?.[language]
    const text = section && textUnder(section, covered.heading)
    expect(text, `heading "${covered.heading}" of ${covered.section}`).toBeDefined()
    expect(words[language].filter((word) => !text?.includes(word.toLowerCase()))).toEqual([])
  })
})
