import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App'
import { loadPage } from './app/page'
import { hrefOf, parseRoute, preferredLanguage } from './app/routes'
import './book/styles/index.css'

if (import.meta.env.DEV) void import('./book/styles/fonts.css')

const root = document.getElementById('root')!
const route = parseRoute(location.pathname)

if (route) {
  const page = await loadPage(route)
  // A transition, so that the page can be scrolled while React takes it over piece by piece.
  if (page && root.firstElementChild) startTransition(() => void hydrateRoot(root, <App firstPage={page} />))
  else if (page) createRoot(root).render(<App firstPage={page} />)
} else if (import.meta.env.DEV) {
  location.replace(hrefOf({ kind: 'home', language: preferredLanguage() }))
}
