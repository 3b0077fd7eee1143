import { openRun } from '../training/openRun'

/** What browsers and Vite say when a module or its style sheet cannot be had: Chromium and Firefox, Safari, Vite. */
const MISSING = /dynamically imported module|module script|preload CSS/i

/** Whether an error means that code of the book could not be loaded: most often because a new version has replaced it. */
export const isMissingCode = (error: unknown): boolean =>
  error instanceof Error && MISSING.test(error.message)

const KEY = 'reloaded for'

/**
 * Reloads the page to get the version that has replaced this one; resolves to false where that would help nobody: nothing answers, a
 * training is open, or this very version was reloaded for before.
 */
export async function reloadOnce(): Promise<boolean> {
  if (openRun()?.isOpen() || !(await isReachable()) || !rememberReload()) return false
  location.reload()
  return true
}

/** Reloads at the reader's wish; a run is kept first. */
export async function reloadKeepingRun(): Promise<void> {
  await openRun()?.keepNow()
  location.reload()
}

const isReachable = () =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Notes that this version was reloaded for; false when it had been already, or nothing can be noted. */
function rememberReload(): boolean {
  const version = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''
  try {
    const earlier = sessionStorage.getItem(KEY)?.split(' ') ?? []
    if (earlier.includes(version)) return false
    sessionStorage.setItem(KEY, [...earlier, version].join(' '))
    return true
  } catch {
    return false
  }
}
