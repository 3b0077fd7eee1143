import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { feedOf, readChangelog } from './feed'

const text = `# What is new

## 1.1

### Search & more

- **Find** it with \`/\`, even
  when it is long.
- Faster than 1 < 2.

## 1.0

### The first section

- Here it is.
`

it('reads titles, versions and points that go over lines', () => {
  expect(readChangelog(text)).toEqual([
    {
      title: 'Search & more',
      version: '1.1',
      points: ['**Find** it with `/`, even when it is long.', 'Faster than 1 < 2.'],
    },
    { title: 'The first section', version: '1.0', points: ['Here it is.'] },
  ])
})

it('escapes once for HTML and once for XML', () => {
  const feed = feedOf(readChangelog(text), 'https://book.example/en/')
  expect(feed).toContain('<title>Search &amp; more</title>')
  expect(feed).toContain(
    '&lt;li&gt;&lt;b&gt;Find&lt;/b&gt; it with &lt;code&gt;/&lt;/code&gt;, even when it is long.&lt;/li&gt;',
  )
  expect(feed).toContain('Faster than 1 &amp;lt; 2.')
  expect(feed).toContain('<guid isPermaLink="false">1.0: The first section</guid>')
  expect(feed).toContain('href="https://book.example/feed.xml"')
})

it('finds entries in the changelog of the book', () => {
  const entries = readChangelog(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'))
  expect(entries.length).toBeGreaterThan(0)
  for (const { title, points } of entries) expect(points.length, title).toBeGreaterThan(0)
})
