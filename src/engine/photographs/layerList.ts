/**
 * A published network as a list of layers, and a pass through it. The lists are made by `tools/photographs/layersOf.ts`, which folds batch norms
 * into the convolutions before them; so a convolution here is kernel, bias and activation, and that is nearly all there is in the MobileNets.
 */
import {
  add,
  concat,
  fused,
  mean,
  reshape,
  slice,
  tidy,
  tile,
  type Tensor1D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { sizeOf } from '../../math/sizeOf'

export type Activation = 'linear' | 'relu' | 'relu6'

interface Convolution {
  /** [height, width, in, out]; of a depthwise one [height, width, channels, 1]. Padding is always "same". */
  shape: [number, number, number, number]
  stride: number
  /** Distance of the kernel's taps, pixels. */
  rate: number
  activation: Activation
}

export type Layer = {
  /** What it is called by the layers that read it. */
  name: string
  /** The names of what it reads; `image` is the picture. */
  from: string[]
} & (
  | ({ kind: 'conv' | 'depthwise' } & Convolution)
  | { kind: 'add' | 'concat' }
  /** The mean of each channel over all pixels, [1, 1, 1, channels]. */
  | { kind: 'mean' }
  /** One pixel, repeated over `side` × `side`. */
  | { kind: 'spread'; side: number }
)

export interface LayerList {
  /** In an order in which each reads only what stands before it. */
  layers: Layer[]
  /** Names of the layers whose outputs are the answer. */
  outputs: string[]
}

const hasWeights = (layer: Layer): layer is Extract<Layer, Convolution> =>
  layer.kind === 'conv' || layer.kind === 'depthwise'

const biasSize = ({ kind, shape }: Extract<Layer, Convolution>) => (kind === 'conv' ? shape[3] : shape[2])

/** Numbers that the list's weights have: each convolution's kernel, then its bias. */
export const weightsIn = ({ layers }: LayerList): number =>
  layers.filter(hasWeights).reduce((sum, layer) => sum + sizeOf(layer.shape) + biasSize(layer), 0)

/** The multiply-adds of one pass over a square picture of `side`. */
export function multiplyAdds(list: LayerList, side: number): number {
  const sides = new Map([['image', side]])
  let sum = 0
  for (const layer of list.layers) {
    const before = sides.get(layer.from[0]!)!
    if (hasWeights(layer)) {
      const after = Math.ceil(before / layer.stride)
      sum += after * after * sizeOf(layer.shape)
      sides.set(layer.name, after)
    } else sides.set(layer.name, layer.kind === 'mean' ? 1 : layer.kind === 'spread' ? layer.side : before)
  }
  return sum
}

/** A pass through a list, some layers at a time, so that whoever waits can be told how far it is, and can stop it. */
export class LayerPass {
  private readonly made: Map<string, Tensor4D>
  /** The last layer that reads each. */
  private readonly lastReader: Map<string, string>
  private next = 0
  private at = 0

  /** `image`: [batch, height, width, 3]; it and `weights` stay the caller's. */
  constructor(
    private readonly list: LayerList,
    private readonly weights: Tensor1D,
    image: Tensor4D,
  ) {
    this.made = new Map([['image', image]])
    this.lastReader = new Map(list.layers.flatMap(({ from, name }) => from.map((each) => [each, name])))
  }

  get done(): number {
    return this.next
  }

  get isOver(): boolean {
    return this.next === this.list.layers.length
  }

  /** Computes so many layers more. Throws where a layer reads what does not stand before it. */
  advance(layers: number): void {
    for (const layer of this.list.layers.slice(this.next, this.next + layers)) {
      const output = tidy(() =>
        outputOf(
          layer,
          layer.from.map((name) => this.read(name, layer)),
          this.take,
        ),
      )
      this.made.set(layer.name, output)
      this.next++
      for (const name of layer.from) if (this.isRead(name, layer)) this.forget(name)
    }
  }

  /** What the list is for; the caller's from now on, and the pass is over. */
  finish(): Tensor4D[] {
    this.advance(Infinity)
    const outputs = this.list.outputs.map((name) => this.made.get(name)!)
    this.made.clear()
    return outputs
  }

  dispose(): void {
    for (const name of [...this.made.keys()]) if (name !== 'image') this.forget(name)
  }

  private readonly take = (size: number): Tensor1D => slice(this.weights, (this.at += size) - size, size)

  private read(name: string, { name: reader }: Layer): Tensor4D {
    const input = this.made.get(name)
    if (!input) throw new Error(`the layer ${reader} reads ${name}, which does not stand before it`)
    return input
  }

  private isRead(name: string, layer: Layer): boolean {
    return (
      this.made.has(name) &&
      this.lastReader.get(name) === layer.name &&
      name !== 'image' &&
      !this.list.outputs.includes(name)
    )
  }

  private forget(name: string): void {
    this.made.get(name)?.dispose()
    this.made.delete(name)
  }
}

function outputOf(layer: Layer, inputs: Tensor4D[], take: (size: number) => Tensor1D): Tensor4D {
  const first = inputs[0]!
  switch (layer.kind) {
    case 'conv':
    case 'depthwise': {
      const { shape, stride, rate, activation } = layer
      const filter = reshape(take(sizeOf(shape)), shape) as Tensor4D
      const bias = take(biasSize(layer))
      const call = {
        x: first,
        filter,
        strides: stride,
        dilations: rate,
        pad: 'same' as const,
        bias,
        activation,
      }
      return layer.kind === 'conv' ? fused.conv2d(call) : fused.depthwiseConv2d(call)
    }
    case 'add':
      return inputs.reduce((sum, input) => add<Tensor4D>(sum, input))
    case 'concat':
      return concat(inputs, 3)
    case 'mean':
      return mean<Tensor4D>(first as unknown as Tensor3D, [1, 2], true)
    case 'spread':
      return tile(first, [1, layer.side, layer.side, 1])
  }
}
