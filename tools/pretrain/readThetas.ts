/** Shipped parameters from disk, as the cards in public/models name them. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { networkOf } from '../../src/engine/networks/networkOf'
import type { Plan } from '../../src/engine/protocol'
import { decodeWeights } from '../../src/engine/weightsFile'
import type { WeightsEntry } from './card'

const MODELS = 'public/models/'

export const cardOf = async <Card>(folder: string): Promise<Card> =>
  JSON.parse(await readFile(`${MODELS}${folder}/card.json`, 'utf8')) as Card

/** Each θ in a file that a card names. Throws when it is another file. */
export async function thetasOf(
  folder: string,
  plan: Plan,
  entry: Omit<WeightsEntry, 'tensors'>,
): Promise<Float32Array[]> {
  const bytes = new Uint8Array(await readFile(`${MODELS}${folder}/${entry.file}`))
  if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256)
    throw new Error(`${entry.file} is not that of the card`)
  const { size } = networkOf(plan)
  const values = decodeWeights(bytes.buffer, entry.format, size)
  return Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size))
}
