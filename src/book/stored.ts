import { useSyncExternalStore } from 'react'

/** A value in localStorage that components can follow; other tabs' changes arrive too. */
export interface Stored<T> {
  read(): T
  write(value: T): void
  useValue(): T
}

/**
 * Makes a stored value. While a page is hydrated, and on the server, `useValue` gives `initial`: what depends on it is
 * drawn once more right after.
 */
export function stored<T>(
  key: string,
  initial: T,
  parse: (text: string) => T,
  format: (value: T) => string,
): Stored<T> {
  const listeners = new Set<() => void>()
  let cached: { text: string | null; value: T } = { text: null, value: initial }
  const read = () => {
    const text = storedText(key)
    if (text !== cached.text) cached = { text, value: text === null ? initial : parse(text) }
    return cached.value
  }
  const subscribe = (listener: () => void) => {
    const onStorage = (event: StorageEvent) => event.key === key && listener()
    listeners.add(listener)
    addEventListener('storage', onStorage)
    return () => {
      listeners.delete(listener)
      removeEventListener('storage', onStorage)
    }
  }
  const write = (value: T) => {
    try {
      localStorage.setItem(key, format(value))
    } catch {
      cached = { text: null, value } // a browser that stores nothing still shows the choice until the page goes
    }
    listeners.forEach((listener) => listener())
  }
  return { read, write, useValue: () => useSyncExternalStore(subscribe, read, () => initial) }
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
