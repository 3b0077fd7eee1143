import { startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { repeatEarlyInput } from '../book/earlyInput'
import { applyHead } from './head'
import { layOutAll } from './layOutRest'
import { loadPage, type Page } from './page'
import { follow, rememberedTop, rememberScroll, restoreScroll, type Place } from './place'
import { base, parseRoute } from './routes'

interface Visit {
  page: Page
  /** Where to stand once the page is drawn; null for the first page, which the browser places. */
  place: Place | null
}

/**
 * Opens the book's pages without a reload, so that a training that runs goes on. Plain links do the asking: without scripts,
 * or for a page the book does not know, the browser follows them itself.
 */
export function usePage(firstPage: Page): Page {
  const [visit, setVisit] = useState<Visit>({ page: firstPage, place: null })
  useLayoutEffect(() => repeatEarlyInput(document.documentElement), [])
  useEffect(() => followLinks(setVisit), [])
  useLayoutEffect(() => {
    if (!visit.place) return
    applyHead(visit.page)
    arrive(visit.place)
  }, [visit])
  return visit.page
}

function followLinks(show: (visit: Visit) => void): () => void {
  let turns = 0
  const open = async (url: URL, place: Place, enter?: () => void) => {
    const turn = ++turns
    const page = await preload(url)
    if (turn !== turns) return
    if (!page) return location.assign(url)
    enter?.()
    startTransition(() => show({ page, place }))
  }
  const onClick = (event: MouseEvent) => {
    const link = isPlainClick(event) ? linkWithin(event) : null
    if (!link) return
    event.preventDefault()
    const { url, place } = follow(link)
    void open(url, place, () => {
      rememberScroll()
      history.pushState(newState(), '', url)
    })
  }
  const onPopState = () => {
    // A link within the page was followed: its new entry has no state yet, and the browser finds the place.
    if (history.state === null) return history.replaceState(newState(), '')
    const url = new URL(location.href)
    void open(url, { kind: 'restore', hash: url.hash, topPx: rememberedTop() })
  }
  const onHint = (event: Event) => {
    const link = linkWithin(event)
    if (link) void preload(new URL(link.href))
  }
  if (history.state === null) history.replaceState({ key: 'first' }, '')
  const stopScroll = restoreScroll()
  document.addEventListener('click', onClick)
  document.addEventListener('pointerover', onHint, { passive: true })
  document.addEventListener('focusin', onHint)
  addEventListener('popstate', onPopState)
  return () => {
    stopScroll()
    document.removeEventListener('click', onClick)
    document.removeEventListener('pointerover', onHint)
    document.removeEventListener('focusin', onHint)
    removeEventListener('popstate', onPopState)
  }
}

const newState = () => ({ key: String(Date.now()) })

/** Loads a page of the book; null where there is none, or where its code cannot be had (a new version was published). */
async function preload(url: URL): Promise<Page | null> {
  const route = parseRoute(url.pathname)
  return route && loadPage(route).catch(() => null)
}

const isPlainClick = (event: MouseEvent) =>
  !(
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )

/** The link under an event, if it leads to another page of this book. */
function linkWithin(event: Event): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download')) return null
  const url = new URL(link.href, location.href)
  const isOurs = url.origin === location.origin && url.pathname.startsWith(base) && parseRoute(url.pathname)
  return isOurs && url.pathname !== location.pathname ? link : null
}

function arrive(place: Place): void {
  layOutAll()
  const jump = (top: number) => scrollTo({ top, behavior: 'instant' })
  const target = place.hash ? document.getElementById(decodeURIComponent(place.hash.slice(1))) : null
  if (place.kind === 'restore' && place.topPx !== undefined) return jump(place.topPx)
  if (place.kind === 'same') {
    if (target) jump(scrollY + target.getBoundingClientRect().top - place.offsetPx)
    return
  }
  if (target) target.scrollIntoView({ behavior: 'instant' })
  else jump(0)
  const heading = target ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus({ preventScroll: true })
}
