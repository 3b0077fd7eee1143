import { reloadKeepingRun } from '../book/missingCode'
import type { ToServiceWorker } from '../offline/messages'
import { openRun } from '../training/openRun'
import { showNotice } from './notice'
import { base } from './routes'

const CHECK_EVERY_MS = 60 * 60 * 1000
const RETRY_AFTER_MS = 60 * 60 * 1000
/** Two versions of the book, unpacked, with some to spare. */
const ROOM_BYTES = 40e6
const FAILED = 'offline failed at'

/**
 * Has the book kept on the device by the service worker (src/offline), and offers a new version once it is here as a whole. Where this
 * is not possible (no storage, no room, a private window, not a secure address) the book works as without.
 */
export async function keepOffline(): Promise<void> {
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    if (!container || (!container.controller && !(await isWelcome()))) return
    const isFirst = !container.controller
    const registration = (await container.register(`${base}sw.js`)) as ServiceWorkerRegistration | undefined
    if (!registration) return // a browser driven by tests that forbid it
    watch(container, registration, isFirst)
    checkNowAndThen(registration)
    if (isFirst) tellWhatWasUsed((await container.ready).active!)
  } catch {
    // As if there were no such thing.
  }
}

/** Not where the reader saves data, nor where there is no room, nor soon after an attempt that failed. */
async function isWelcome(): Promise<boolean> {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  const failedAt = Number(localStorage.getItem(FAILED) ?? 0)
  if (connection?.saveData === true || Date.now() - failedAt < RETRY_AFTER_MS) return false
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
  return quota - usage > ROOM_BYTES
}

function watch(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration, isFirst: boolean) {
  const follow = (arriving: ServiceWorker | null) =>
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed' && container.controller) offer(registration)
      if (arriving.state === 'redundant' && isFirst && !registration.active)
        localStorage.setItem(FAILED, String(Date.now()))
    })
  if (registration.waiting && container.controller) offer(registration)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  let isOurs = isFirst // the first service worker takes over silently
  container.addEventListener('controllerchange', () => {
    if (wanted) return void reloadKeepingRun()
    if (!isOurs) showNotice(['newVersion'], () => void reloadKeepingRun()) // another tab has changed the version
    isOurs = false
  })
}

let wanted = false

/** Offers the waiting version. Nothing is reloaded unasked: a reader may be in the middle of something. */
function offer(registration: ServiceWorkerRegistration): void {
  showNotice(openRun()?.isOpen() ? ['newVersion', 'runIsKept'] : ['newVersion'], () => {
    wanted = true
    if (registration.waiting) tell(registration.waiting, { type: 'activate' })
    else void reloadKeepingRun()
  })
}

/** The browser looks for a new version when a page is loaded, but this book turns its pages without loading. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checkedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - checkedAt < CHECK_EVERY_MS) return
    checkedAt = performance.now()
    registration.update().catch(() => undefined)
  })
}

/** Data and weights that this page fetched while there was no service worker to keep them. */
function tellWhatWasUsed(worker: ServiceWorker): void {
  const root = new URL(base, location.href).href
  const paths = performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.startsWith(root) ? name.slice(root.length) : []))
  tell(worker, { type: 'used', paths })
}

const tell = (worker: ServiceWorker, message: ToServiceWorker) => worker.postMessage(message)
