/** The entries of several parts as one record; throws where two parts use one key, of which one would be lost unseen. */
export function join<Entry>(...parts: Record<string, Entry>[]): Record<string, Entry> {
  const entries = parts.flatMap((part) => Object.entries(part))
  const joined = Object.fromEntries(entries)
  const twice = entries.find(([key, entry]) => joined[key] !== entry)
  if (twice) throw new Error(`"${twice[0]}" stands in two parts of content/: keep one.`)
  return joined
}
