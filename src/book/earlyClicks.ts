/**
 * The buttons of the page and of its widgets are there before the code behind them. What is clicked in between is kept here and
 * clicked again once the page or the widget is live, so that no reader has to press twice.
 */

declare global {
  interface Window {
    /** What was clicked before this file was there, noted by the script in the page's head (src/app/boot.ts); null from then on. */
    earlyClicks?: (EventTarget | null)[] | null
  }
}

const kept = new Set<HTMLButtonElement>()

/** The widget or figure that a button belongs to, else the page. */
const frameOf = (button: HTMLButtonElement) =>
  button.closest<HTMLElement>('[data-widget], [data-figure]') ?? document.documentElement

function keep(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (!button || button.popoverTargetElement) return // a popover opens without code
  const frame = frameOf(button)
  if ('live' in frame.dataset) return
  kept.add(button)
  frame.dataset['waiting'] = ''
}

/** Starts listening; call it as early as can be. */
export function keepEarlyClicks(): void {
  window.earlyClicks?.forEach(keep)
  window.earlyClicks = null
  document.addEventListener('click', ({ target }) => keep(target), { capture: true })
}

/** Marks a widget, or the page, as live and repeats what was clicked in it before. */
export function repeatEarlyClicks(frame: HTMLElement): void {
  frame.dataset['live'] = ''
  delete frame.dataset['waiting']
  for (const button of kept) {
    if (frameOf(button) !== frame) continue
    kept.delete(button)
    setTimeout(() => button.click()) // not at once: the widget may be about to draw itself anew, from the address, say
  }
}
