import { useEffect } from 'react'

/** Calls `paint` now and whenever the page's colours change: the system's theme or the reader's choice. */
export function useEveryTheme(paint: () => void): void {
  useEffect(() => {
    paint()
    const system = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(paint)
    system.addEventListener('change', paint)
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      system.removeEventListener('change', paint)
      chosen.disconnect()
    }
  }, [paint])
}
