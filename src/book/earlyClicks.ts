/**
 * A widget's buttons are on the page before the code behind them. What is clicked in between is kept here and clicked again
 * once the widget is live, so that no reader has to press twice.
 */

declare global {
  interface Window {
    /** What was clicked before this file was there, noted by the script in the page's head (src/app/boot.ts); null from then on. */
    earlyClicks?: (EventTarget | null)[] | null
  }
}

const kept = new Set<HTMLButtonElement>()

function keep(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null
  const widget = button?.closest<HTMLElement>('[data-widget], [data-figure]')
  if (!button || !widget || 'live' in widget.dataset) return
  kept.add(button)
  widget.dataset['waiting'] = ''
}

/** Starts listening; call it as early as can be. */
export function keepEarlyClicks(): void {
  window.earlyClicks?.forEach(keep)
  window.earlyClicks = null
  document.addEventListener('click', ({ target }) => keep(target), { capture: true })
}

/** Marks a widget as live and repeats what was clicked in it before. */
export function repeatEarlyClicks(widget: HTMLElement): void {
  widget.dataset['live'] = ''
  delete widget.dataset['waiting']
  for (const button of kept) {
    if (!widget.contains(button)) continue
    kept.delete(button)
    button.click()
  }
}
