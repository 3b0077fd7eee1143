const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The elements of a file in order, each with its depth, as its tags are written; and every end tag that closes another. */
export function writtenTree(html: string): { tree: string[]; faults: string[] } {
  const tree: string[] = []
  const faults: string[] = []
  const open: string[] = []
  const tags =
    /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*?)(\/?)>/gi
  for (const [, raw, , end, tag, , selfClosing] of html.matchAll(tags)) {
    const name = (raw ?? tag)?.toLowerCase()
    if (!name) continue
    if (end) {
      const closed = open.pop()
      if (closed !== name) faults.push(`</${name}> closes <${closed}>`)
      continue
    }
    tree.push(`${open.length} ${name}`)
    if (!raw && !selfClosing && !empty.has(name)) open.push(name)
  }
  faults.push(...open.map((name) => `<${name}> is never closed`))
  return { tree, faults }
}
