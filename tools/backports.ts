/**
 * Of an apt source file, in either of its two forms, those sources that hold the release `codename`, turned to its backports;
 * null when there are none.
 */
export function backportsOf(text: string, codename: string): string | null {
  const isRelease = new RegExp(`^\\s*Suites:.*\\b${codename}(\\s|$)`, 'm')
  const stanzas = text
    .split(/\n\s*\n/)
    .filter((stanza) => isRelease.test(stanza))
    .map((stanza) =>
      stanza
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => (/^\s*Suites:/.test(line) ? `Suites: ${codename}-backports` : line))
        .join('\n'),
    )
  if (stanzas.length > 0) return `${stanzas.join('\n\n')}\n`
  const entry = new RegExp(`^(deb\\s+(?:\\[[^\\]]*\\]\\s+)?\\S+\\s+)${codename}(\\s+.*)$`)
  const lines = text.split('\n').flatMap((line) => {
    const parts = entry.exec(line)
    return parts ? [`${parts[1]}${codename}-backports${parts[2]}`] : []
  })
  return lines.length > 0 ? `${lines.join('\n')}\n` : null
}
