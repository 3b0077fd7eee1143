/** What the reader has set and measured in this tab, outside React; the setting is mirrored in the address. */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { LINK_KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { Measuring } from './measuring'
import { FIRST_WALK, reduceWalk, type Walk, type WalkAction } from './modelWalk'
import { FIRST_RACE, reduceRace, type RaceAction, type RaceState } from './model'

interface Session {
  walk: Walk
  race: RaceState
  problems: readonly LinkProblem[]
}

const START: Session = { walk: FIRST_WALK, race: FIRST_RACE, problems: [] }
const { subscribe, get, getServer, set } = holdState(START)

/** Writes the setting into the address, leaving other keys and the hash as they are. */
const writeLink = (): void => writeQuery((query) => withSetting(query, get()))

function sendRace(action: RaceAction): void {
  set({ race: reduceRace(get().race, action) })
  if (action.type === 'set') writeLink()
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!LINK_KEYS.some((key) => query.has(key))) return writeLink()
    const { setting, problems } = settingIn(query)
    set({ walk: setting.walk, race: { ...get().race, ...setting.race }, problems })
  },
  sendWalk(action: WalkAction): void {
    set({ walk: reduceWalk(get().walk, action) })
    writeLink()
  },
  sendRace,
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

/** The one measurement of this tab. */
export const measuring = new Measuring(sendRace)
