/** What the reader has set, in the address: `?net=alexnet&images=1&layers=time&on=wasm`. */
import { BACKENDS, type BackendName } from '../../engine/protocol'
import { BATCHES, DETAILS, FIRST, NETS, type Batch, type Detail, type Net, type State } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

type Setting = Pick<State, 'net' | 'batch' | 'detail' | 'place'>

const ALLOWED: Record<string, readonly string[]> = {
  net: NETS,
  images: BATCHES.map(String),
  layers: DETAILS,
  on: BACKENDS,
}
const textsOf = ({ net, batch, detail, place }: Setting): Record<string, string> => ({
  net,
  images: String(batch),
  layers: detail,
  on: place,
})
export const LINK_KEYS = Object.keys(ALLOWED)

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const used = textsOf(FIRST)
  const problems: LinkProblem[] = []
  for (const key of LINK_KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (ALLOWED[key]!.includes(given)) used[key] = given
    else problems.push({ key, given, used: used[key]! })
  }
  const { net, images, layers, on } = used
  const setting: Setting = {
    net: net as Net,
    batch: Number(images) as Batch,
    detail: layers as Detail,
    place: on as BackendName,
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  const first = textsOf(FIRST)
  for (const [key, value] of Object.entries(textsOf(setting)))
    if (value === first[key]) next.delete(key)
    else next.set(key, value)
  return next
}
