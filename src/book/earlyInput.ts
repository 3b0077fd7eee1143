/**
 * The buttons and fields of the page and of its widgets are there before the code behind them. What is clicked, moved or typed
 * in between is kept here and done again once the page or the widget is live, so that no reader has to do it twice.
 */

declare global {
  interface Window {
    /** What was clicked or changed before this file was there, noted by the script in the page's head (src/app/boot.ts); null from then on. */
    earlyInput?: Event[] | null
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const FIELDS = 'input, select, textarea'

interface Kept {
  event: Event
  repeat(): void
}

/** How each is done again, in the order in which they were done. */
const kept = new Map<Element, Kept>()

/** The widget or figure that an element belongs to, else the page. */
const frameOf = (element: Element) =>
  element.closest<HTMLElement>('[data-widget], [data-figure]') ?? document.documentElement

function keep(event: Event): void {
  const { type, target } = event
  if (!(target instanceof Element)) return
  const actor = type === 'click' ? target.closest('button') : target.closest<Field>(FIELDS)
  if (!actor || ('popoverTargetElement' in actor && actor.popoverTargetElement)) return // a popover opens without code
  const frame = frameOf(actor)
  if ('live' in frame.dataset) return
  kept.delete(actor) // the last of several counts, in its place among the others
  const repeat = actor instanceof HTMLButtonElement ? () => actor.click() : again(actor)
  kept.set(actor, { event, repeat })
  frame.dataset['waiting'] = ''
}

/**
 * Gives `field` once more what it holds now. React takes over a field with what it finds there and reports nothing, nor does
 * it report what it knows already: so the field is first given something else by the property that React watches.
 */
function again(field: Field): () => void {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    const { checked } = field
    return () => {
      field.checked = !checked
      field.click()
    }
  }
  const { value } = field
  return () => {
    field.value = ''
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value)
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

/** Starts listening; call it as early as can be. */
export function keepEarlyInput(): void {
  window.earlyInput?.forEach(keep)
  window.earlyInput = null
  for (const type of ['click', 'input']) document.addEventListener(type, keep, { capture: true })
}

/**
 * Marks a widget, or the page, as live and repeats what was done in it before. Call it in a layout effect: React answers
 * from its commit on, and what it answered must not be repeated. A click can also be what makes React take the frame over,
 * at once; it then answers that click itself, which is still on its way here.
 */
export function repeatEarlyInput(frame: HTMLElement): void {
  frame.dataset['live'] = ''
  delete frame.dataset['waiting']
  for (const [actor, { event, repeat }] of kept) {
    if (frameOf(actor) !== frame) continue
    kept.delete(actor)
    const onItsWay = event.eventPhase !== Event.NONE
    if (!onItsWay) setTimeout(repeat) // not at once: the widget may be about to draw itself anew, from the address, say
  }
}
