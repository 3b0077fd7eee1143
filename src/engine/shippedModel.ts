import { invariant } from '../lib/invariant'
import { deepConvNet } from './networks/deepConvNet'
import { DEFAULT_PLAN, type Plan } from './protocol'

export interface ShippedModel {
  plan: Plan
  values: Float32Array
}

/** `card.json` beside the shipped weights. */
interface Card {
  plan: Partial<Plan>
  weights: { file: string }
}

/** The recorded run's parameters, as plain numbers; rejects with a sentence when its files are missing or damaged. */
export async function fetchShippedModel(url: string): Promise<ShippedModel> {
  const card = (await (await fetchOk(`${url}card.json`)).json()) as Card
  const plan = { ...DEFAULT_PLAN, ...card.plan }
  const bytes = await (await fetchOk(url + card.weights.file)).arrayBuffer()
  invariant(bytes.byteLength === 4 * deepConvNet(plan).size, 'the shipped weights do not fit the network')
  return { plan, values: new Float32Array(bytes) }
}

async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url)
  invariant(response.ok, `${url}: HTTP ${response.status}`)
  return response
}
