/** Lets `fetch` read files of this repository in Node, for code that fetches from the site it is served by. */
import { readFile } from 'node:fs/promises'

/** Addresses that begin with `folder` are read from disk from now on; all others are fetched as before. */
export function serveFiles(folder: string): void {
  const before = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!url.startsWith(folder)) return before(input, init)
    const bytes = await readFile(url).catch(() => null)
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 })
  }
}
