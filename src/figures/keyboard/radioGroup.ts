import type { KeyboardEvent } from 'react'
import { ARROWS } from './arrows'

/**
 * A key pressed on option `index` of `count` in a radio group drawn as SVG: Space and Enter choose it, the arrows choose and
 * focus a neighbour, from the last on to the first. Options are siblings with the role `radio`, in order.
 */
export function moveInGroup(
  event: KeyboardEvent<SVGElement>,
  index: number,
  count: number,
  choose: (index: number) => void,
): void {
  const arrow = ARROWS[event.key]
  if (event.key === ' ' || event.key === 'Enter') choose(index)
  else if (!arrow) return
  else {
    const next = (index + arrow[0] + arrow[1] + count) % count
    choose(next)
    const options = event.currentTarget.parentElement?.querySelectorAll<SVGElement>('[role="radio"]')
    options?.[next]?.focus()
  }
  event.preventDefault()
}
