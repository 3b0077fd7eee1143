/** The pages of `dist/`, as the link and place tests read them. Build first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Text of an attribute as the browser has it. */
const decoded = (text: string) => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)

/** One start tag: its name and attributes. */
export interface Tag {
  name: string
  attributes: Record<string, string>
}

/** Start tags in order; what stands in scripts and comments is none. */
export function startTags(html: string): Tag[] {
  const body = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
  return [...body.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name, attributes]) => ({
      name: name!,
      attributes: Object.fromEntries(
        [...attributes!.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
          key!,
          decoded(value ?? ''),
        ]),
      ),
    }),
  )
}

const files = existsSync('dist') ? readdirSync('dist', { recursive: true, encoding: 'utf8' }) : []

/** Every page by its path below the base, `ko/8.1.1/`: the file as it is. */
export const builtHtml = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      readFileSync(`dist/${file}`, 'utf8'),
    ]),
)

/** Every page by its path: its start tags. */
export const builtPages = new Map([...builtHtml].map(([path, html]) => [path, startTags(html)]))

/** The ids of a page. */
export const idsOf = (tags: Tag[]): string[] =>
  tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
