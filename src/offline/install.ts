import type { CacheNames, FileList } from './list'
import { hashOf, readSealed, sealed, sealOf } from './seal'

/** What the service worker has around it; tests bring their own. */
export interface Surroundings {
  caches: CacheStorage
  fetch: typeof fetch
  /** The book's root with a slash at its end, `https://host/book/`. */
  root: string
  list: FileList
  names: CacheNames
}

/** So few that a page which loads meanwhile hardly notices. */
const AT_ONCE = 4

/**
 * Fetches a whole version into a cache of its own. What an older version holds unchanged is copied, and what an interrupted attempt left
 * is kept, so that only what is new is loaded. Rejects when a file cannot be had: half a version is none.
 */
export async function installVersion(surroundings: Surroundings): Promise<void> {
  const { caches, names, list } = surroundings
  const cache = await caches.open(names.version)
  const older = (await caches.keys()).filter((name) => names.isVersion(name) && name !== names.version)
  const olderCaches = await Promise.all(older.map((name) => caches.open(name)))
  const paths = Object.keys(list.files)
  const work = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift())
      await installFile(surroundings, cache, olderCaches, path)
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  const failed = ends.find((end) => end.status === 'rejected')
  if (!failed) return
  if (isFull(failed.reason)) await caches.delete(names.version) // gives the room back, also to the checkpoints of a training
  throw failed.reason
}

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError'

async function installFile(surroundings: Surroundings, cache: Cache, older: Cache[], path: string) {
  const url = surroundings.root + path
  if (await readSealed(cache, url)) return
  for (const other of older) {
    const kept = await readSealed(other, url)
    if (kept && (isHashed(path) || sealOf(kept) === surroundings.list.files[path]))
      return cache.put(url, kept)
  }
  const fresh = await fetchWhole(surroundings, path)
  await cache.put(url, fresh)
}

/** A file whose name tells its content, so that any copy is as good as another. */
export const isHashed = (path: string): boolean => path.startsWith('assets/')

/**
 * Fetches a file of the list, ready to be kept. Content must have the listed hash; only HTML may differ, because hosts put things into
 * it, but then all it loads must be of this version. An edge of the network that still has the old book fails here.
 */
export async function fetchWhole({ fetch, root, list }: Surroundings, path: string): Promise<Response> {
  const listed = list.files[path] ?? list.onUse[path]
  const response = await fetch(root + path, {
    cache: isHashed(path) ? 'default' : 'no-cache',
    priority: 'low',
  })
  if (!response.ok && path !== '404.html') throw new Error(`${path}: HTTP ${response.status}`)
  const body = await response.arrayBuffer()
  const hash = await hashOf(body)
  if (hash !== listed && !(path.endsWith('.html') && isOfThisVersion(body, list)))
    throw new Error(`${path} is not of this version`)
  return sealed(response, body, hash)
}

function isOfThisVersion(html: ArrayBuffer, list: FileList): boolean {
  const loaded = [...new TextDecoder().decode(html).matchAll(/(?:src|href)="[^"]*?\/(assets\/[^"?#]+)"/g)]
  return loaded.length > 0 && loaded.every(([, path]) => path! in list.files)
}
