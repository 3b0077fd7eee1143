/** The strongest real answers of every channel, images that climb to a channel's liking, and what a linear classifier reads off a layer. */
import {
  buffer,
  mean,
  sum,
  mul,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core'
import { invariant } from '../../lib/invariant'
import { keepStrongest, type Answer } from '../../math/strongest'
import { takeBatch } from '../datasets/batch'
import { forwardChain } from '../layers/chain'
import { convolution } from '../layers/convolution'
import { initialise } from '../networks/initialise'
import { chapterNetworkOf } from '../networks/networkOf'
import type { Network } from '../networks/sequential'
import { DEFAULT_PLAN } from '../protocol'
import { fetchShippedModel } from '../shippedModel'
import {
  FEATURE_LAYERS,
  type FeatureLayer,
  type FeaturesNet,
  type FeaturesPart,
  type FeaturesTask,
} from '../studyTasks/features'
import { BEGIN_AFRESH } from '../studyTasks/comparison'
import { whole } from './selection'
import { countRight, fitProbe, standardiserOf, type Labelled } from './softmaxProbe'
import type { Study, DigitContext } from './study'

/** Answers that are kept of a channel. */
export const MOST = 6
const SIDE = 28
const BATCH = 50

type ByLayer<Value> = Record<FeatureLayer, Value>
const byLayer = <Value>(of: (layer: FeatureLayer) => Value): ByLayer<Value> =>
  Object.fromEntries(FEATURE_LAYERS.map((layer) => [layer, of(layer)])) as ByLayer<Value>

interface Gathered {
  /** One array a batch, [batch, channels]. */
  means: ByLayer<Float32Array[]>
  labels: number[]
}
const nothing = (): Gathered => ({ means: byLayer(() => []), labels: [] })

interface Subject {
  network: Network
  theta: Tensor1D
  strongest: ByLayer<Answer[][]>
  gathered: Record<'train' | 'test', Gathered>
}

export class FeaturesStudy implements Study<'features'> {
  private subject: Subject | null = null

  constructor(private readonly context: Pick<DigitContext, 'trainingSet' | 'testSet'>) {}

  async advance(task: FeaturesTask): Promise<FeaturesPart> {
    if (task.kind === 'begin') return this.begin(task.network)
    const { subject } = this
    if (!subject) throw new Error(BEGIN_AFRESH)
    switch (task.kind) {
      case 'scan':
        return this.scan(subject, task)
      case 'ascend':
        return ascend(subject, task)
      case 'gather':
        return this.gather(subject, task)
      case 'fit':
        return fit(subject, task.layer)
    }
  }

  end(): void {
    this.subject?.theta.dispose()
    this.subject = null
  }

  private async begin(source: FeaturesNet): Promise<FeaturesPart> {
    const { network, values } = await networkFrom(source)
    this.end()
    const channelsOf = (layer: FeatureLayer) =>
      network.tensors.find(({ name }) => name === `${layer}.bias`)?.shape[0] ?? 0
    this.subject = {
      network,
      theta: tensor1d(values),
      strongest: byLayer((layer) => Array.from({ length: channelsOf(layer) }, () => [])),
      gathered: { train: nothing(), test: nothing() },
    }
    return { kind: 'begun' }
  }

  private async scan(
    { network, theta, strongest }: Subject,
    { from, count }: Extract<FeaturesTask, { kind: 'scan' }>,
  ): Promise<FeaturesPart> {
    const test = await whole(await this.context.testSet())
    for (const batch of batchesOf(from, count, test.size)) {
      look(network, theta, takeBatch(test, batch).pixels, (layer, maps) => {
        const [, height, width] = maps.shape as [number, number, number]
        const cells = height * width
        keepStrongest(strongest[layer], maps.dataSync<'float32'>(), { first: batch[0]!, cells, most: MOST })
      })
    }
    return { kind: 'scanned', strongest, labels: test.labels }
  }

  private async gather(
    { network, theta, gathered }: Subject,
    { set, from, count }: Extract<FeaturesTask, { kind: 'gather' }>,
  ): Promise<FeaturesPart> {
    const images = await whole(
      set === 'train' ? await this.context.trainingSet(from + count) : await this.context.testSet(),
    )
    const { means, labels } = gathered[set]
    for (const batch of batchesOf(from, count, images.size)) {
      look(network, theta, takeBatch(images, batch).pixels, (layer, maps) =>
        means[layer].push(mean(maps, [1, 2]).dataSync<'float32'>().slice()),
      )
      labels.push(...batch.map((index) => images.labels[index]!))
    }
    return { kind: 'gathered', images: labels.length }
  }
}

async function networkFrom(source: FeaturesNet): Promise<{ network: Network; values: Float32Array }> {
  if ('seed' in source) {
    const network = chapterNetworkOf(DEFAULT_PLAN)
    return { network, values: initialise(network, 'he', source.seed) }
  }
  const { plan, values } = 'folder' in source ? await fetchShippedModel(source.folder) : source
  return { network: chapterNetworkOf(plan), values }
}

function batchesOf(from: number, count: number, size: number): number[][] {
  const end = Math.min(from + count, size)
  const batches: number[][] = []
  for (let first = from; first < end; first += BATCH)
    batches.push(Array.from({ length: Math.min(BATCH, end - first) }, (_, i) => first + i))
  return batches
}

const placeOf = ({ layers }: Network, layer: FeatureLayer): number => {
  const index = layers.findIndex(({ name }) => name === layer)
  invariant(index >= 0, `there is no convolution called ${layer}`)
  return index
}

const inputOf = (pixels: Float32Array) => tensor4d(pixels, [pixels.length / SIDE ** 2, SIDE, SIDE, 1])

/** Shows images to the network and hands over what each convolution makes of them, after its ReLU: [images, height, width, channels]. */
function look(
  network: Network,
  theta: Tensor1D,
  pixels: Float32Array,
  see: (layer: FeatureLayer, maps: Tensor) => void,
): void {
  const end = placeOf(network, 'conv6') + 1
  tidy(() => {
    forwardChain(network.layers.slice(0, end), network.cut(theta).slice(0, end), inputOf(pixels), {
      dropoutRng: null,
      probe(name, what, tensor) {
        const layer = FEATURE_LAYERS.find((each) => each === name)
        if (layer && what === 'output') see(layer, tensor)
      },
    })
  })
}

/** One forward and one backward pass a step; the pixel that matters most moves by `rate`, the others in proportion, none beyond 0 and 1. */
async function ascend(
  { network, theta }: Subject,
  { layer, channel, pixels, steps, rate }: Extract<FeaturesTask, { kind: 'ascend' }>,
): Promise<FeaturesPart> {
  const images = new Float32Array(steps * pixels.length)
  const heights: number[] = []
  let image = pixels
  for (let step = 0; step < steps; step++) {
    const { unit, gradient } = await slopeOf(network, theta, image, layer, channel)
    heights.push(unit)
    const most = gradient.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
    const factor = most > 0 ? rate / most : 0
    image = image.map((value, i) => Math.min(1, Math.max(0, value + factor * gradient[i]!)))
    images.set(image, step * pixels.length)
  }
  heights.push((await slopeOf(network, theta, image, layer, channel)).unit)
  return { kind: 'ascended', images, units: Float32Array.from(heights.slice(1)), before: heights[0]! }
}

/** A channel's unit in row and column ⌊side/2⌋, before its ReLU, and its gradient with respect to the pixels, [28 · 28]. */
async function slopeOf(
  network: Network,
  theta: Tensor1D,
  pixels: Float32Array,
  layer: FeatureLayer,
  channel: number,
): Promise<{ unit: number; gradient: Float32Array }> {
  const [output, dInput] = tidy((): [Tensor, Tensor] => {
    const end = placeOf(network, layer)
    const [filter] = network.layers[end]!.parameters
    const [side, , channelsIn, channelsOut] = filter!.shape as [number, number, number, number]
    // Without its ReLU, which would give no direction where it is off.
    const last = convolution(layer, channelsIn, channelsOut, { side, pad: network.layers[end]!.pad ?? 0 })
    const layers = [...network.layers.slice(0, end), last]
    const { output: maps, backward } = forwardChain(
      layers,
      network.cut(theta).slice(0, end + 1),
      inputOf(pixels),
      {
        dropoutRng: null,
      },
    )
    const [, height, , channels] = maps.shape as [number, number, number, number]
    const chosen = buffer([1, height, height, channels])
    chosen.set(1, 0, Math.floor(height / 2), Math.floor(height / 2), channel)
    const unit = chosen.toTensor()
    return [sum(mul(maps, unit)), backward(unit).dInput]
  })
  const [[unit], gradient] = await Promise.all([output.data<'float32'>(), dInput.data<'float32'>()])
  output.dispose()
  dInput.dispose()
  return { unit: unit!, gradient: gradient.slice() }
}

async function fit({ gathered }: Subject, layer: FeatureLayer): Promise<FeaturesPart> {
  const [train, test] = [labelled(gathered.train, layer), labelled(gathered.test, layer)]
  if (train.labels.length === 0 || test.labels.length === 0) throw new Error(BEGIN_AFRESH)
  const standardise = standardiserOf(train.features, train.features.length / train.labels.length)
  const [from, by] = [train, test].map(({ features, labels }) => ({
    features: standardise(features),
    labels,
  }))
  const weights = await fitProbe(from!)
  return {
    kind: 'fitted',
    right: countRight(weights, by!),
    asked: test.labels.length,
    rightInTraining: countRight(weights, from!),
    askedInTraining: train.labels.length,
  }
}

function labelled({ means, labels }: Gathered, layer: FeatureLayer): Labelled {
  const parts = means[layer]
  const features = new Float32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    features.set(part, at)
    at += part.length
  }
  return { features, labels: Uint8Array.from(labels) }
}
