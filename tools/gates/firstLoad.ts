/**
 * What a page makes the browser fetch before a reader does anything: its module scripts, its module preloads, and whatever these
 * import statically. Dynamic imports are not followed; that is what they are for.
 */

/** The scripts a page names, as site-absolute paths (`/assets/main-abc.js`), without duplicates. */
export function scriptsOfPage(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const paths = tags.flatMap((tag) => {
    const isPreload = /\brel="modulepreload"/.test(tag)
    const isScript = tag.startsWith('<script')
    const path = (isPreload && attribute(tag, 'href')) || (isScript && attribute(tag, 'src'))
    return path && path.endsWith('.js') ? [path] : []
  })
  return [...new Set(paths)]
}

/** The static imports of a built module, resolved against its own path. */
export function staticImports(code: string, path: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"'\n]+\.js)["']/g)
  return [
    ...new Set([...found].map(([, target]) => new URL(target!, `https://book.invalid${path}`).pathname)),
  ]
}

/** Every script of the first load with its code; `read` returns the file behind a site-absolute path. */
export function firstLoad(html: string, read: (path: string) => string): Map<string, string> {
  const files = new Map<string, string>()
  const waiting = scriptsOfPage(html)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue
    const code = read(path)
    files.set(path, code)
    waiting.push(...staticImports(code, path))
  }
  return files
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}
