import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, normalize, resolve } from 'node:path'
import sirv from 'sirv'

export interface ServeOptions {
  /** 0 takes a free one. */
  port: number
  /** The built book. */
  dir?: string
  /** The path it was built for. */
  base?: string
}

/** Serves the built book on localhost, over IPv4 and IPv6; resolves once it listens, rejects when the port is taken. */
export async function serve({ port, dir = 'dist', base = '/' }: ServeOptions): Promise<Server> {
  const root = resolve(dir)
  const files = sirv(root, {
    dev: true, // looks at the disk anew, so that a build while serving shows at once
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheFor(path)),
  })
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!url.pathname.startsWith(base)) return notFound(root, response)
    const path = url.pathname.slice(base.length - 1)
    if (path.endsWith('.gz') || path.endsWith('.br')) return sendAsIs(root, path, response)
    if (isFolderWithoutSlash(root, path)) return redirect(response, `${url.pathname}/${url.search}`)
    request.url = path + url.search
    files(request as IncomingMessage, response, () => notFound(root, response))
  })
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, () => listening(server)) // no host: the unspecified IPv6 address takes IPv4 too
  })
}

/** The page for addresses that hold nothing. */
function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}

/** A data file that is compressed itself, which the page unpacks: never marked as an encoding of the transfer. */
function sendAsIs(root: string, path: string, response: ServerResponse): void {
  const file = normalize(join(root, decodeURIComponent(path)))
  if (!file.startsWith(root) || !existsSync(file)) return notFound(root, response)
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
  })
  createReadStream(file).pipe(response)
}

const cacheFor = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

function isFolderWithoutSlash(root: string, path: string): boolean {
  const folder = normalize(join(root, path))
  return !path.endsWith('/') && existsSync(join(folder, 'index.html'))
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to })
  response.end()
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await serve({ port: Number(process.env.PORT ?? 8008), base: process.env.BASE_PATH ?? '/' })
}
