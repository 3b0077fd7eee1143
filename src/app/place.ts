/** Where the reader stands once a page has opened. */
export type Place =
  | { kind: 'new'; hash: string }
  /** The same page in the other language: the heading `hash` keeps its distance from the window's top. */
  | { kind: 'same'; hash: string; offsetPx: number }
  /** Back or forward: where the reader was. */
  | { kind: 'restore'; hash: string; topPx?: number }

/** Where a link leads, and where to stand there. A language link keeps the page's settings and the heading being read. */
export function follow(link: HTMLAnchorElement): { url: URL; place: Place } {
  const url = new URL(link.href)
  if (!link.hreflang) return { url, place: { kind: 'new', hash: url.hash } }
  url.search = location.search
  const heading = currentHeading()
  url.hash = heading?.id ?? ''
  return { url, place: { kind: 'same', hash: url.hash, offsetPx: heading?.getBoundingClientRect().top ?? 0 } }
}

/** The heading whose part is being read: the last that has passed the upper third of the window. */
export function currentHeading(): HTMLElement | undefined {
  const headings = document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')
  return [...headings].findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
}

const tops = new Map<string, number>()
const key = () => (history.state as { key?: string } | null)?.key ?? 'first'

/** Remembers how far down the reader was on the page that is about to be left. */
export function rememberScroll(): void {
  tops.set(key(), scrollY)
}

/** The remembered distance of the page that history has gone to. */
export const rememberedTop = (): number | undefined => tops.get(key())

/** From now on this book restores scrolling itself; a reload is left to the browser. */
export function restoreScroll(): () => void {
  const set = (mode: ScrollRestoration) => () => (history.scrollRestoration = mode)
  const byBrowser = set('auto')
  set('manual')()
  addEventListener('pagehide', byBrowser)
  addEventListener('scroll', rememberScroll, { passive: true })
  return () => {
    removeEventListener('pagehide', byBrowser)
    removeEventListener('scroll', rememberScroll)
  }
}
