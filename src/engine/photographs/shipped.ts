/** The published networks in public/photographs, fetched when they are first asked. */
import { tensor1d, type Tensor1D } from '@tensorflow/tfjs-core'
import { fetchCard, fetchOk, type WeightsFile } from '../shippedModel'
import { decodeWeights } from '../weightsFile'
import { weightsIn, type LayerList } from './layerList'

interface PhotographCard {
  layers: { file: string }
  weights: WeightsFile
}

export interface PhotographNetwork {
  list: LayerList
  weights: Tensor1D
}

/** The network in a folder; rejects with a sentence when its files are missing or damaged. */
export async function fetchPhotographNetwork(url: string): Promise<PhotographNetwork> {
  const card = await fetchCard<PhotographCard>(url)
  const [list, bytes] = await Promise.all([
    fetchOk(url + card.layers.file).then((answer) => answer.json() as Promise<LayerList>),
    fetchOk(url + card.weights.file).then((answer) => answer.arrayBuffer()),
  ])
  return { list, weights: tensor1d(decodeWeights(bytes, card.weights.format, weightsIn(list))) }
}
