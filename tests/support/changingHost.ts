import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../../tools/serve'

/** A host of the built book that publishes another version, loses a file, or goes away, as a test wants it. */
export interface ChangingHost {
  /** The book's address, with a slash at its end. */
  url: string
  /** What stands at a path below the book's root from now on: other content, or null for nothing. */
  put(path: string, content: string | null): void
  /** Ends all connections and answers no more. */
  goAway(): Promise<void>
}

/** Starts such a host at a port of its own. */
export async function changingHost(base: string): Promise<ChangingHost> {
  const changed = new Map<string, string | null>()
  const book = await serve({ port: 0, base })
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname
    const content = changed.get(path)
    if (content === undefined) return void book.emit('request', request, response)
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html;charset=utf-8'
    response.writeHead(content === null ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
    response.end(content ?? 'Not found')
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    put: (path, content) => void changed.set(base + path, content),
    async goAway() {
      book.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** A file of the build, as text. */
export const builtFile = (path: string): string => readFileSync(`dist/${path}`, 'utf8')
