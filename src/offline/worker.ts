/** The service worker: keeps the book on the device, so that it can be read, searched and trained without a network. */
import { answer, keep, keyOf } from './answer'
import { installVersion, type Surroundings } from './install'
import { cacheNames, type FileList } from './list'
import { removeOld } from './removeOld'
import type { ToServiceWorker } from './messages'

declare const self: ServiceWorkerGlobalScope
/** Put here by the build (tools/offline.ts). */
declare const FILE_LIST: FileList

const root = self.registration.scope
const surroundings: Surroundings = {
  caches: self.caches,
  fetch: (...request) => self.fetch(...request),
  root,
  list: FILE_LIST,
  names: cacheNames(new URL(root).pathname, FILE_LIST.version),
}

self.addEventListener('install', (event) => event.waitUntil(installVersion(surroundings)))

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
      await removeOld(surroundings, pages.length).catch(() => undefined)
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const answered = answer(surroundings, event.request)
  if (answered) event.respondWith(answered)
})

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as ToServiceWorker
  if (message.type === 'activate') event.waitUntil(self.skipWaiting())
  else event.waitUntil(keepUsed(message.paths))
})

/** Keeps what the first page used before there was a service worker to see it. */
async function keepUsed(paths: string[]): Promise<void> {
  const cache = await self.caches.open(surroundings.names.onUse)
  for (const path of paths.filter((path) => path in FILE_LIST.onUse))
    if (!(await cache.match(keyOf(surroundings, path))))
      await keep(surroundings, cache, path).catch(() => undefined)
}
