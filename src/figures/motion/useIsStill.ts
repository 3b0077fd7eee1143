import { useSyncExternalStore } from 'react'

const STILL = '(prefers-reduced-motion: reduce)'

function listen(listener: () => void): () => void {
  const query = matchMedia(STILL)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the reader has asked for no motion. */
export const useIsStill = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(STILL).matches,
    () => false,
  )
