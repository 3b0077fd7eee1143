/** What the reader has chosen, in the address: `?misread=guess&deck=any&digit=582`, `?misread=epochs&checkpoint=4`. */
import { FIRST, VIEWS, type Setting } from './model'
import { cardsOf, DECKS, type Recorded } from './modelCards'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['misread', 'deck', 'digit', 'by', 'checkpoint'] as const
type Key = (typeof KEYS)[number]

const FIELDS = { misread: 'view', deck: 'deck', digit: 'digit', by: 'by', checkpoint: 'epoch' } as const

/** What a key may say, given what the keys before it said. */
function choices(key: Key, { deck }: Setting, recorded: Recorded): readonly (string | number)[] {
  switch (key) {
    case 'misread':
      return VIEWS
    case 'deck':
      return DECKS
    case 'digit':
      return cardsOf(deck, recorded, null).map(({ index }) => index)
    case 'by':
      return recorded.members.map((_, i) => i + 1)
    case 'checkpoint':
      return recorded.checkpoints.map(({ epoch }) => epoch)
  }
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(
  query: URLSearchParams,
  recorded: Recorded,
): { setting: Setting; problems: LinkProblem[] } {
  let setting: Setting = { ...FIRST.setting }
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const allowed = choices(key, setting, recorded)
    const found = allowed.find((value) => String(value) === given)
    const used = FIRST.setting[FIELDS[key]] ?? allowed[0]
    if (found !== undefined) setting = { ...setting, [FIELDS[key]]: found }
    else if (used !== undefined) problems.push({ key, given, used: String(used) })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first, or not of the view, is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  const OF: Record<Key, Setting['view'] | null> = {
    misread: null,
    deck: 'guess',
    digit: 'guess',
    by: 'shared',
    checkpoint: 'epochs',
  }
  for (const key of KEYS) {
    const value = setting[FIELDS[key]]
    const isOfView = OF[key] === null || OF[key] === setting.view
    const isTold = key !== 'digit' || setting.deck !== 'own'
    if (value === FIRST.setting[FIELDS[key]] || !isOfView || !isTold) next.delete(key)
    else next.set(key, String(value))
  }
  return next
}
