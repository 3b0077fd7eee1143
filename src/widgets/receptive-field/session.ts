/**
 * What the reader has set and measured in this tab. A store outside React, so that it outlives a switch of language; the setting is
 * mirrored in the address.
 */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { Measuring } from './measuring'
import { changed, FIRST, type Change, type Setting } from './model'
import { IDLE, type Run } from './modelField'

interface Session {
  setting: Setting
  run: Run
  problems: readonly LinkProblem[]
}

const START: Session = { setting: FIRST, run: IDLE, problems: [] }
const { subscribe, get, getServer, set } = holdState(START)

/** Writes the setting into the address, leaving other keys and the hash as they are. */
const writeLink = (): void => writeQuery((query) => withSetting(query, get().setting))

export const sessionStore = {
  subscribe,
  get,
  getServer,
  change(change: Change): void {
    set({ setting: changed(get().setting, change) })
    writeLink()
  },
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!KEYS.some((key) => query.has(key))) return writeLink()
    set(settingIn(query))
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

/** The one measurement of this lab. */
export const measuring = new Measuring(
  (run) => set({ run }),
  () => performance.now(),
)
