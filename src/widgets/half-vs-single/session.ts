/**
 * What the reader has set and measured in this tab. A store outside React, so that it outlives a switch of language; the setting
 * is mirrored in the address.
 */
import { holdState } from '../../lib/heldState'
import type { KeptNet, TrainingActions } from '../../training/api'
import { writeQuery } from '../../training/writeQuery'
import { SETTING_KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { Measuring } from './measuring'
import { FIRST_DIAL, NO_TIMES, reduceDial, type DialAction, type DialState, type TimesState } from './model'
import { FIRST_NUMBER, numberOf, reduceNumber, type NumberAction, type NumberState } from './number'

export interface Session {
  number: NumberState
  dial: DialState
  problems: readonly LinkProblem[]
  /** The network trained last; null where there is none, undefined before anyone looked. */
  trained: KeptNet | null | undefined
  times: TimesState
}

/** What is timed: weights do not matter to the time, and a batch is the book's. */
const TIMED = { model: 'deep-convnet-book', batch: 100, budgetMs: 400 } as const

const START: Session = {
  number: FIRST_NUMBER,
  dial: FIRST_DIAL,
  problems: [],
  trained: undefined,
  times: NO_TIMES,
}

const { subscribe, get, getServer, set } = holdState(START)

/** Writes the setting into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  const { number, dial } = get()
  const setting = {
    format: number.format,
    number: number.text,
    net: dial.net,
    weights: dial.precision,
    activations: dial.activations ? ('on' as const) : ('off' as const),
    noise: String(dial.noise),
  }
  writeQuery((query) => withSetting(query, setting))
}

function sendDial(action: DialAction): void {
  set({ dial: reduceDial(get().dial, action) })
  if (['net', 'precision', 'activations', 'noise'].includes(action.type)) writeLink()
}

/** The one measurement of this tab. */
export const measuring = new Measuring(sendDial)

export const sessionStore = {
  subscribe,
  get,
  getServer,
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!SETTING_KEYS.some((key) => query.has(key))) return writeLink()
    const { setting, problems } = settingIn(query)
    const { net, weights: precision } = setting
    const { number, dial } = get()
    const isSame = number.text === setting.number && number.format === setting.format
    set({
      number: isSame ? number : numberOf(setting.number, setting.format),
      dial: {
        ...dial,
        net,
        precision,
        activations: setting.activations === 'on',
        noise: Number(setting.noise),
      },
      problems,
    })
  },
  sendNumber(action: NumberAction): void {
    set({ number: reduceNumber(get().number, action) })
    writeLink()
  },
  sendDial,
  /** What was found of the network trained last. */
  found(trained: KeptNet | null): void {
    const before = get().trained
    set({ trained })
    if (before && before.savedAt !== trained?.savedAt) measuring.renew()
    if (trained || get().dial.net !== 'trained') return
    const used = FIRST_DIAL.net
    const others = get().problems.filter(({ key }) => key !== 'net')
    set({ problems: [...others, { key: 'net', given: 'trained', used, reason: 'absent' }] })
    sendDial({ type: 'net', net: used })
  },
  /** Has the layers timed on the backend that trains fastest here. */
  async time(engine: Pick<TrainingActions, 'halfTimes'>): Promise<void> {
    const { times } = get()
    set({ times: { ...times, isMeasuring: true, failure: null } })
    try {
      const own = await engine.halfTimes('auto', TIMED)
      set({ times: { own, isMeasuring: false, failure: null } })
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      set({ times: { ...times, isMeasuring: false, failure } })
    }
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}
