import { invariant } from '../lib/invariant'
import { networkOf } from './networks/networkOf'
import { DEFAULT_PLAN, type NetParameters, type Plan } from './protocol'
import { decodeWeights } from './weightsFile'

/** What a card says of the file of weights beside it. */
export interface WeightsFile {
  file: string
  format: string
}

/** `card.json` beside the shipped weights. */
interface Card {
  plan: Partial<Plan>
  weights: WeightsFile
}

/** The recorded run's parameters, as plain numbers; rejects with a sentence when its files are missing or damaged. */
export async function fetchShippedModel(url: string): Promise<NetParameters> {
  return parametersOf(url, await fetchCard<Card>(url))
}

/** The same of one member of an ensemble. */
export async function fetchMember(url: string, member: number): Promise<NetParameters> {
  const { members } = await fetchCard<{ members: Card[] }>(url)
  const card = members[member]
  invariant(card, `there is no network ${member} in ${url}`)
  return parametersOf(url, card)
}

async function parametersOf(url: string, card: Card): Promise<NetParameters> {
  const plan = { ...DEFAULT_PLAN, ...card.plan }
  const { size } = networkOf(plan)
  const values = await fetchWeights(url, card.weights, size)
  invariant(values.length === size, 'the shipped weights are not those of one network')
  return { plan, values }
}

/** `card.json` in a folder. */
export const fetchCard = async <Card>(url: string): Promise<Card> =>
  (await (await fetchOk(`${url}card.json`)).json()) as Card

/** The `size` numbers of a file of weights; rejects with a sentence when it is missing or damaged. */
export async function fetchWeights(
  url: string,
  { file, format }: WeightsFile,
  size: number,
): Promise<Float32Array> {
  return decodeWeights(await (await fetchOk(url + file)).arrayBuffer(), format, size)
}

/** A response that is one; rejects with its address and status otherwise. */
export async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url)
  invariant(response.ok, `${url}: HTTP ${response.status}`)
  return response
}
