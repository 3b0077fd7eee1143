/**
 * What the reader has set in this tab: plan, pinned runs, complaints about the link. A store outside React, so that it
 * outlives a switch of language; the plan is mirrored in the address, pins in the tab's session storage.
 */
import { DEFAULT_PLAN, type Plan } from '../../engine/protocol'
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import type { PinnedRun } from './chart'
import { PLAN_KEYS, planFromQuery, queryFromPlan, type LinkProblem } from './model'

export interface Session {
  plan: Plan
  pins: readonly PinnedRun[]
  problems: readonly LinkProblem[]
}

const PINS_KEY = 'train-mnist:pins'
const START: Session = { plan: DEFAULT_PLAN, pins: [], problems: [] }

const { subscribe, get, getServer, set } = holdState(START)
let opened = false

function readPins(): PinnedRun[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PINS_KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as PinnedRun[]) : []
  } catch {
    return []
  }
}

function setPins(pins: PinnedRun[]): void {
  set({ pins })
  try {
    sessionStorage.setItem(PINS_KEY, JSON.stringify(pins))
  } catch {
    // No room or no permission: pins then last as long as the page.
  }
}

/** Writes the plan into the address, leaving other keys and the hash as they are. */
function writeLink(plan: Plan): void {
  const pairs = queryFromPlan(plan)
  writeQuery((query) => {
    for (const key of PLAN_KEYS) query.delete(key)
    for (const [key, value] of pairs) query.set(key, value)
    return query
  })
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  /** Takes the plan from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const { plan, problems, present } = planFromQuery(new URLSearchParams(location.search))
    if (!opened) set({ pins: readPins() })
    opened = true
    if (present) set({ plan, problems })
    else writeLink(get().plan)
  },
  setPlan(plan: Plan): void {
    if (plan === get().plan) return
    set({ plan })
    writeLink(plan)
  },
  pin: (pin: PinnedRun): void => setPins([...get().pins, pin]),
  unpin: (letter: string): void => setPins(get().pins.filter((pin) => pin.letter !== letter)),
  dismissProblems(): void {
    set({ problems: [] })
    writeLink(get().plan)
  },
}
