/** What the reader has chosen, in the address: `?blocks=c16+p+f10&rate=0.002&draw=1&budget=60`. */
import { parseNetwork, printNetwork } from '../../math/networkText'
import { BATCH, BUDGETS, FIRST_SETTING, RATES, SEEDS, type LinkProblem, type Setting } from './model'

/** What the setting's parts are called there; `seed` is another lab's of the same page. */
const NAMES = { blocks: 'blocks', rate: 'rate', seed: 'draw', budget: 'budget' } as const
const PARTS = ['blocks', 'rate', 'seed', 'budget'] as const
export const KEYS = PARTS.map((part) => NAMES[part])

const shortened = (text: string) => (text.length > 32 ? `${text.slice(0, 31)}…` : text)

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const setting: Setting = { ...FIRST_SETTING }
  const problems: LinkProblem[] = []
  const blocks = query.get('blocks')
  if (blocks !== null) {
    const parsed = parseNetwork(blocks)
    if ('network' in parsed) setting.blocks = printNetwork(parsed.network)
    else
      problems.push({
        key: 'blocks',
        given: shortened(blocks),
        used: setting.blocks,
        network: parsed.problem,
      })
  }
  const take = (key: 'rate' | 'budget' | 'seed', found: (text: string) => number | undefined) => {
    const given = query.get(NAMES[key])
    if (given === null) return
    const value = found(given)
    if (value === undefined)
      problems.push({ key: NAMES[key], given: shortened(given), used: String(setting[key]) })
    else Object.assign(setting, { [key]: value })
  }
  take('rate', (text) => RATES.find((rate) => String(rate) === text))
  take('budget', (text) => BUDGETS.find((budget) => String(budget) === text))
  take('seed', (text) => (/^\d{1,6}$/.test(text) && Number(text) <= SEEDS.max ? Number(text) : undefined))
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const part of PARTS) {
    if (setting[part] === FIRST_SETTING[part]) next.delete(NAMES[part])
    else next.set(NAMES[part], String(setting[part]))
  }
  return next
}

/** The query that opens a setting in the training lab of section 8.1.1. */
export const labQuery = ({ blocks, rate, seed }: Setting): string =>
  new URLSearchParams({
    layers: blocks,
    lr: String(rate),
    batch: String(BATCH),
    seed: String(seed),
  }).toString()
