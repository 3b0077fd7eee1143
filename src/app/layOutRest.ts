const idle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(callback)
    : (callback) => setTimeout(callback, 30)

/** Lays out what prose.css left for later, a part at a time while nothing else is to be done. */
export function layOutRest(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.prose > :not(.widget), .widget section > *')]
  const next = () => {
    const part = parts.shift()
    if (!part) {
      document.documentElement.classList.add('laid-out')
      return
    }
    part.style.contentVisibility = 'visible'
    part.getBoundingClientRect() // now, not together with the next
    idle(next)
  }
  idle(next)
}
