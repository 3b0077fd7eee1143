/**
 * Writes what a reader has set into the query of the address, leaving the hash as it is and adding nothing to the history. `change` gets
 * the query as it stands and returns it changed, keys that are not its own left alone. An address that says the same already is not touched.
 */
export function writeQuery(change: (query: URLSearchParams) => URLSearchParams): void {
  const url = new URL(location.href)
  const before = url.searchParams.toString()
  const after = change(new URLSearchParams(before)).toString()
  if (after === before) return
  url.search = after
  history.replaceState(history.state, '', url)
}
