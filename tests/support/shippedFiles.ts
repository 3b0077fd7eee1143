/** A shipped network, read from disk. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { networkOf } from '../../src/engine/networks/networkOf'
import { DEFAULT_PLAN, type Plan } from '../../src/engine/protocol'
import type { NetParameters } from '../../src/engine/protocol'
import { decodeWeights } from '../../src/engine/weightsFile'

const models = fileURLToPath(new URL('../../public/models/', import.meta.url))

interface Card {
  plan: Partial<Plan>
  weights: { file: string; format: string }
  wrongTestDigits: number[]
}

/** The network of a folder in `public/models`, and the test digits that its card says it gets wrong. */
export async function readShipped(name: string): Promise<{ model: NetParameters; wrong: number[] }> {
  const card = JSON.parse(await readFile(`${models}${name}/card.json`, 'utf8')) as Card
  const plan = { ...DEFAULT_PLAN, ...card.plan }
  const bytes = new Uint8Array(await readFile(`${models}${name}/${card.weights.file}`))
  const values = decodeWeights(bytes.buffer, card.weights.format, networkOf(plan).size)
  return { model: { plan, values }, wrong: card.wrongTestDigits }
}
