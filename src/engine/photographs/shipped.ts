/** The published networks in public/photographs, fetched when they are first asked. */
import { tensor1d, type Tensor1D } from '@tensorflow/tfjs-core'
import { fetchOk } from '../shippedModel'
import { decodeWeights } from '../weightsFile'
import { weightsIn, type LayerList } from './layerList'

interface PhotographCard {
  layers: { file: string }
  weights: { file: string; format: string }
}

export interface PhotographNetwork {
  list: LayerList
  weights: Tensor1D
}

/** The network in a folder; rejects with a sentence when its files are missing or damaged. */
export async function fetchPhotographNetwork(url: string): Promise<PhotographNetwork> {
  const card = (await (await fetchOk(`${url}card.json`)).json()) as PhotographCard
  const [list, bytes] = await Promise.all([
    fetchOk(url + card.layers.file).then((answer) => answer.json() as Promise<LayerList>),
    fetchOk(url + card.weights.file).then((answer) => answer.arrayBuffer()),
  ])
  return { list, weights: tensor1d(decodeWeights(bytes, card.weights.format, weightsIn(list))) }
}
