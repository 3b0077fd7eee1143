import type { Language } from '../book/language'
import { languages } from '../book/language'

/** A page of the book. The language picker at `/` and the 404 page are static and have no route. */
export type Route =
  | { kind: 'home'; language: Language }
  | { kind: 'section'; language: Language; id: string }
  | { kind: AloneKind; language: Language }

/** Pages that are one of their kind; the kind is the last part of their address. */
export const aloneKinds = ['glossary', 'references', 'bench', 'gallery'] as const
export type AloneKind = (typeof aloneKinds)[number]

/** Where the book is mounted, with a slash at both ends. */
export const base = import.meta.env.BASE_URL

/** The route of a path, or null where the book has no page of that shape. */
export function parseRoute(path: string): Route | null {
  if (!path.startsWith(base)) return null
  const [first, second, ...rest] = path
    .slice(base.length)
    .replace(/\/?(index\.html)?$/, '')
    .split('/')
  const language = languages.find((l) => l === first)
  if (!language || rest.length > 0) return null
  if (!second) return { kind: 'home', language }
  const kind = aloneKinds.find((k) => k === second)
  if (kind) return { kind, language }
  return { kind: 'section', language, id: second }
}

/** The part of a route's address after the base path: `ko/8.1.1/`. */
export function pathOf(route: Route): string {
  if (route.kind === 'home') return `${route.language}/`
  return `${route.language}/${route.kind === 'section' ? route.id : route.kind}/`
}

/** A route's address on this server. */
export const hrefOf = (route: Route): string => base + pathOf(route)

/** The reader's last choice, else the first of the browser's languages that the book has, else English. */
export function preferredLanguage(): Language {
  const remembered = languages.find((l) => l === localStorage.getItem('language'))
  const spoken = navigator.languages.map((tag) => languages.find((l) => tag.startsWith(l)))
  return remembered ?? spoken.find((l) => l !== undefined) ?? 'en'
}
