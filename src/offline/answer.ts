import { fetchWhole, isHashed, type Surroundings } from './install'
import { readSealed } from './seal'

/**
 * Answers a request of a page from what is kept, else from the network. Undefined where the service worker has no say, and the browser
 * goes on as if there were none.
 */
export function answer(surroundings: Surroundings, request: Request): Promise<Response> | undefined {
  const { root, list, names } = surroundings
  const address = request.url.replace(/[?#].*$/, '')
  if (request.method !== 'GET' || !address.startsWith(root) || request.headers.has('range')) return undefined
  const path = address.slice(root.length)
  if (request.mode === 'navigate') return answerPage(surroundings, request, path)
  if (path in list.files) return keptOrFetched(surroundings, names.version, request, path)
  if (path in list.onUse) return keptOrFetched(surroundings, names.onUse, request, path)
  if (isHashed(path)) return fromAnyVersion(surroundings, request)
  return undefined
}

function answerPage(surroundings: Surroundings, request: Request, path: string) {
  const { root, list, names } = surroundings
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (page in list.files) return keptOrFetched(surroundings, names.version, request, page)
  if (`${path}/index.html` in list.files)
    return Promise.resolve(Response.redirect(request.url.replace(root + path, `${root + path}/`)))
  return orNotFound(surroundings, request)
}

async function keptOrFetched(surroundings: Surroundings, name: string, request: Request, path: string) {
  const { caches, fetch, root, list } = surroundings
  const cache = await caches.open(name).catch(() => undefined)
  const url = keyOf(surroundings, path)
  const kept = cache && (await readSealed(cache, url))
  if (kept) return kept
  if (path in list.files) {
    const response = await fetch(request)
    if (response.ok && cache) void keep(surroundings, cache, path).catch(() => undefined)
    return response
  }
  try {
    const fresh = await fetchWhole(surroundings, path)
    await cache?.put(url, fresh.clone()).catch(() => undefined) // a full disk: used, not kept
    return fresh
  } catch {
    return fetch(root + path) // of another version than this one: used, not kept
  }
}

/** Fetches a file of the list and keeps it. */
export async function keep(surroundings: Surroundings, cache: Cache, path: string): Promise<void> {
  await cache.put(keyOf(surroundings, path), await fetchWhole(surroundings, path))
}

/** What is kept on use outlives a version, so its key says which content it is. */
export function keyOf({ root, list }: Surroundings, path: string): string {
  const revision = list.onUse[path]
  return root + path + (revision ? `?${revision}` : '')
}

/** Another version's script: a page that was open before the change still asks for it. */
async function fromAnyVersion({ caches, fetch, names }: Surroundings, request: Request) {
  for (const name of (await caches.keys().catch(() => [])).filter(names.isVersion)) {
    const kept = await readSealed(await caches.open(name), request.url)
    if (kept) return kept
  }
  return fetch(request)
}

/** An address that the book does not have: the host's answer, or the book's own page that says so. */
async function orNotFound({ caches, fetch, root, names }: Surroundings, request: Request) {
  try {
    return await fetch(request)
  } catch (error) {
    const page = await readSealed(await caches.open(names.version), `${root}404.html`)
    if (!page) throw error
    return new Response(page.body, { status: 404, headers: page.headers })
  }
}
