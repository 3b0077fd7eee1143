import { invariant } from '../lib/invariant'
import { networkOf } from './networks/networkOf'
import { DEFAULT_PLAN, type NetParameters, type Plan } from './protocol'
import { decodeWeights } from './weightsFile'

/** `card.json` beside the shipped weights. */
interface Card {
  plan: Partial<Plan>
  weights: { file: string; format: string }
}

/** The recorded run's parameters, as plain numbers; rejects with a sentence when its files are missing or damaged. */
export async function fetchShippedModel(url: string): Promise<NetParameters> {
  return parametersOf(url, (await (await fetchOk(`${url}card.json`)).json()) as Card)
}

/** The same of one member of an ensemble. */
export async function fetchMember(url: string, member: number): Promise<NetParameters> {
  const { members } = (await (await fetchOk(`${url}card.json`)).json()) as { members: Card[] }
  const card = members[member]
  invariant(card, `there is no network ${member} in ${url}`)
  return parametersOf(url, card)
}

async function parametersOf(url: string, card: Card): Promise<NetParameters> {
  const plan = { ...DEFAULT_PLAN, ...card.plan }
  const bytes = await (await fetchOk(url + card.weights.file)).arrayBuffer()
  const { size } = networkOf(plan)
  const values = decodeWeights(bytes, card.weights.format, size)
  invariant(values.length === size, 'the shipped weights are not those of one network')
  return { plan, values }
}

/** A response that is one; rejects with its address and status otherwise. */
export async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url)
  invariant(response.ok, `${url}: HTTP ${response.status}`)
  return response
}
