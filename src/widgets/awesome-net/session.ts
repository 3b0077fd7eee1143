import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { entriesIn, FIRST, reduce, type Action, type Entry, type State } from './model'

const BOARD = 'awesome-net:board'

/** What the reader has chosen in this tab, mirrored in the address; the board is kept in the browser (`openBoard`). */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce: reduceAndKeep,
  keys: KEYS,
  read(query, state: State) {
    const { setting, problems } = settingIn(query)
    return { state: { ...state, setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }: Action) => type === 'set',
})

function reduceAndKeep(state: State, action: Action): State {
  const next = reduce(state, action)
  if (next.own !== state.own && action.type !== 'kept') keepBoard(next.own)
  return next
}

function keepBoard(entries: readonly Entry[]): void {
  try {
    localStorage.setItem(BOARD, JSON.stringify(entries))
  } catch {
    // No room or no permission: the board then lasts as long as the page.
  }
}

/** Puts the board that an earlier visit left into the session. */
export function openBoard(): void {
  try {
    const entries = entriesIn(JSON.parse(localStorage.getItem(BOARD) ?? '[]'))
    if (entries.length > 0) sessionStore.send({ type: 'kept', entries })
  } catch {
    // Damaged, or storage is forbidden: the board begins empty.
  }
}
