/** Calls back when nothing else is to be done, soon at the latest where a browser cannot tell. */
export const whenIdle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(callback)
    : (callback) => setTimeout(callback, 30)

/** The longest stretch of layout in one task; a slow phone takes several times as long. */
const stretchMs = 4

/**
 * Lays out what prose.css left for later, part by part while nothing else is to be done; at once where a place below is read,
 * or may be asked for by a click or a key.
 */
export function layOutRest(): void {
  if (scrollY > 0) return layOutAll()
  for (const act of ['click', 'keydown']) addEventListener(act, layOutAll, { once: true, capture: true })
  const parts = [...document.querySelectorAll<HTMLElement>('.prose > :not(.widget), .widget section > *')]
  const next = () => {
    const end = performance.now() + stretchMs
    do {
      const part = parts.shift()
      if (!part) return layOutAll()
      part.style.contentVisibility = 'visible'
      part.getBoundingClientRect() // now, not together with the next
    } while (performance.now() < end)
    whenIdle(next)
  }
  whenIdle(next)
}

/** Lays out everything, now and on every page that follows: before a place on a page is measured. */
export function layOutAll(): void {
  document.documentElement.classList.add('laid-out')
}
