/** Builds a small page that drives the engine outside the book, for the benchmark and the browser tests, and serves it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'

/** Bundles `root`/index.html with its workers, data beside it; returns the address of a server that shows it. */
export async function servePage(root: string, outDir: string): Promise<{ url: string; server: Server }> {
  await build({
    configFile: false,
    root: resolve(root),
    publicDir: resolve('public'),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
    },
  })
  const server = createServer(sirv(outDir))
  await new Promise<void>((listening) => server.listen(0, listening))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server }
}
