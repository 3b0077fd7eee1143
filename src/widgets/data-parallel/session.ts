/**
 * What the reader has set and measured in this tab. A store outside React, so that it outlives a switch of language; what is set, of
 * the measurement and of the simulator, is mirrored in the address.
 */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { KEYS, linkedIn, withLinked, type LinkProblem } from './link'
import { FIRST, reduce, type Action, type State } from './model'
import { Running } from './running'
import type { ScriptName } from './scripts/files'
import { FIRST_SIMULATED, type Simulated } from './simulator'
import { takeAlong, type Engine } from './takeAlong'

interface Session {
  lab: State
  simulated: Simulated
  isSaving: boolean
  saved: { names: readonly string[] } | { failure: string } | null
  /** As the browser reports them; null before the page is alive. */
  cores: number | null
  problems: readonly LinkProblem[]
}

const START: Session = {
  lab: FIRST,
  simulated: FIRST_SIMULATED,
  isSaving: false,
  saved: null,
  cores: null,
  problems: [],
}

const { subscribe, get, getServer, set } = holdState(START)

/** Writes what is set into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  const { lab, simulated } = get()
  writeQuery((query) => withLinked(query, { setting: lab.setting, simulated }))
}

function send(action: Action): void {
  set({ lab: reduce(get().lab, action) })
  if (action.type === 'set') writeLink()
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  send,
  /** Saves the script and its numbers for the batch that is set. */
  async take(engine: Engine, script: ScriptName): Promise<void> {
    if (get().isSaving) return
    set({ isSaving: true, saved: null })
    const saved = await takeAlong(engine, script, get().lab.setting.batch).then(
      (names) => ({ names }),
      (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
    )
    set({ isSaving: false, saved })
  },
  simulate(change: Partial<Simulated>): void {
    set({ simulated: { ...get().simulated, ...change } })
    writeLink()
  },
  /** Takes what is set from the address if it speaks of any; else keeps what was set in this tab and writes it there. */
  open(): void {
    const cores = navigator.hardwareConcurrency || 1
    const lab = reduce(get().lab, { type: 'cores', cores })
    const query = new URLSearchParams(location.search)
    if (!KEYS.some((key) => query.has(key))) {
      set({ lab, cores })
      return writeLink()
    }
    const { setting, simulated, problems } = linkedIn(query)
    const most = Math.max(lab.most, setting.workers) // a link may ask for more workers than there are cores
    set({ lab: { ...lab, most, setting }, simulated, cores, problems })
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

/** The one measurement of this tab. */
export const running = new Running(send, () => get().lab)
