/** The networks of section 8.4 as they are shipped, fetched once. */
import { fetchOk } from '../shippedModel'
import { decodeWeights } from '../weightsFile'
import { headSize, type Heads } from './heads'
import { trunk } from './trunk'

interface SceneCard {
  weights: { file: string; format: string }
}

/** θ of the network in a folder of public/models; rejects with a sentence when its files are missing or damaged. */
export async function fetchSceneNetwork(
  url: string,
  heads: Pick<Heads<never>, 'parameters'>,
): Promise<Float32Array> {
  const { weights } = (await (await fetchOk(`${url}card.json`)).json()) as SceneCard
  const bytes = await (await fetchOk(url + weights.file)).arrayBuffer()
  return decodeWeights(bytes, weights.format, trunk.size + headSize(heads))
}
