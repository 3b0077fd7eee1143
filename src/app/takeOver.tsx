import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App'
import { loadPage } from './page'
import { hrefOf, parseRoute, preferredLanguage } from './routes'

/** React takes over the prerendered page; where there is none, as in development, it draws the page itself. */
export async function takeOver(): Promise<void> {
  const root = document.getElementById('root')!
  const route = parseRoute(location.pathname)
  if (route) {
    const page = await loadPage(route)
    // A transition, so that the page can be scrolled while React takes it over piece by piece.
    if (page && root.firstElementChild)
      startTransition(() => void hydrateRoot(root, <App firstPage={page} />))
    else if (page) createRoot(root).render(<App firstPage={page} />)
  } else if (import.meta.env.DEV) {
    location.replace(hrefOf({ kind: 'home', language: preferredLanguage() }))
  }
}
