import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What changed, in the order of the file: newest first. */
interface Entry {
  title: string
  /** The version it came with. */
  version: string
  points: string[]
}

/** Reads CHANGELOG.md: `## version`, below it `### title` and a list. */
export function readChangelog(text: string): Entry[] {
  const entries: Entry[] = []
  let version = ''
  for (const line of text.split('\n')) {
    const points = entries.at(-1)?.points
    if (line.startsWith('## ')) version = line.slice(3).trim()
    else if (line.startsWith('### ')) entries.push({ title: line.slice(4).trim(), version, points: [] })
    else if (line.startsWith('- ')) points?.push(line.slice(2).trim())
    else if (/^\s+\S/.test(line) && points?.length) points.push(`${points.pop()} ${line.trim()}`)
  }
  return entries
}

/** An RSS feed of the entries. They carry no dates, since the changelog counts versions; readers tell them apart by `guid`. */
export function feedOf(entries: Entry[], home: string): string {
  const items = entries.map(
    ({ title, version, points }) => `    <item>
      <title>${escape(title)}</title>
      <link>${escape(home)}</link>
      <guid isPermaLink="false">${escape(`${version}: ${title}`)}</guid>
      <description>${escape(`<ul>${points.map((point) => `<li>${marked(point)}</li>`).join('')}</ul>`)}</description>
    </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>One Layer Deeper</title>
    <link>${escape(home)}</link>
    <atom:link href="${escape(new URL('../feed.xml', home).href)}" rel="self" type="application/rss+xml" />
    <description>What is new in the book, for readers.</description>
    <language>en</language>
${items.join('\n')}
  </channel>
</rss>
`
}

/** Writes `feed.xml` from the changelog; `home` is the address of the English cover. */
export async function writeFeed(dist: string, home: string): Promise<void> {
  const entries = readChangelog(await readFile('CHANGELOG.md', 'utf8'))
  if (entries.length === 0) throw new Error('CHANGELOG.md has no entry: “### title” and a list below it.')
  await writeFile(join(dist, 'feed.xml'), feedOf(entries, home))
}

/** A point as HTML: its bold words, code and links, the rest as it is. */
const marked = (text: string) =>
  escape(text)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/`(.+?)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!)
