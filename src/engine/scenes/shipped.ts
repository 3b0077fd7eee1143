/** The networks of section 8.4 as they are shipped, fetched once. */
import { fetchCard, fetchWeights, type WeightsFile } from '../shippedModel'
import { headSize, type Heads } from './heads'
import { trunk } from './trunk'

/** θ of the network in a folder of public/models; rejects with a sentence when its files are missing or damaged. */
export async function fetchSceneNetwork(
  url: string,
  heads: Pick<Heads<never>, 'parameters'>,
): Promise<Float32Array> {
  const { weights } = await fetchCard<{ weights: WeightsFile }>(url)
  return fetchWeights(url, weights, trunk.size + headSize(heads))
}
