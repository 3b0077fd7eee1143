import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * Data and weights are kept when they are used; but as text those of the two networks that read what is drawn, on the cover and in the lab
 * (`src/engine/worker.ts`): they are at work before anything can be kept.
 */
const ON_USE = /^(data|models|photographs)\/(?!deep-convnet(-augmented)?\/)/
/** Not for readers; or kept by the training engine itself, which checks each shard. */
const NEVER = /\.(br|gz|map|md)$|^\.vite\/|^sw\.js$|^sitemap\.xml$|^robots\.txt$|^data\/mnist\//

/** The files of a built book with the hashes of their contents, as src/offline/list.ts describes them. */
export async function listFiles(dist: string) {
  const files: Record<string, string> = {}
  const onUse: Record<string, string> = {}
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  for (const path of paths.filter((path) => !NEVER.test(path)).sort())
    (ON_USE.test(path) ? onUse : files)[path] = hash(await readFile(join(dist, path)))
  return { version: hash(JSON.stringify([files, onUse])), files, onUse }
}

/** The first 64 bits of SHA-256, as the service worker computes them. */
const hash = (content: Buffer | string) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Writes `sw.js`: the service worker with the list of everything that stands in `dist` by now. Returns how many files it keeps. */
export async function writeServiceWorker(dist: string): Promise<number> {
  const list = await listFiles(dist)
  await build({
    entryPoints: ['src/offline/worker.ts'],
    outfile: join(dist, 'sw.js'),
    bundle: true,
    minify: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
    define: { FILE_LIST: JSON.stringify(list) },
    logLevel: 'warning',
  })
  return Object.keys(list.files).length
}
