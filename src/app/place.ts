/** Where the reader stands once a page has opened. */
export type Place =
  | { kind: 'new'; hash: string }
  /** The same page in the other language: what `hash` names keeps its distance from the window's top. */
  | { kind: 'same'; hash: string; offsetPx: number }
  /** Back or forward: where the reader was. */
  | { kind: 'restore'; hash: string; topPx?: number }

/** Where a link leads, and where to stand there. A language link keeps the page's settings and the place being read. */
export function follow(link: HTMLAnchorElement): { url: URL; place: Place } {
  const url = new URL(link.href)
  if (!link.hreflang) return { url, place: { kind: 'new', hash: url.hash } }
  url.search = location.search
  const named = namedPlace()
  const mark = named && isOnScreen(named) ? named : (currentHeading() ?? named)
  url.hash = mark?.id ?? ''
  return { url, place: { kind: 'same', hash: url.hash, offsetPx: mark?.getBoundingClientRect().top ?? 0 } }
}

/** The place in the text that the address names. */
function namedPlace(): HTMLElement | undefined {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  return named?.matches('main [id]') ? named : undefined
}

function isOnScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The heading whose part is being read: the last that has passed the upper third of the window. */
export function currentHeading(): HTMLElement | undefined {
  const headings = document.querySelectorAll<HTMLElement>('main :is(h2, h3, [data-place])[id]')
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
