/** The last vote computed in this tab, so that it survives a reload. */
import type { Tally } from './live'

const KEY = 'one-layer-deeper-vote'

export function keepTally(tally: Tally | null): void {
  try {
    if (tally) sessionStorage.setItem(KEY, JSON.stringify(tally))
    else sessionStorage.removeItem(KEY)
  } catch {
    // Storage is forbidden or full: then it lasts as long as the page.
  }
}

export function keptTally(): Tally | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Tally | null
    return value && Array.isArray(value.wrong) && Array.isArray(value.together) ? value : null
  } catch {
    return null
  }
}
