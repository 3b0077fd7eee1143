/*
 * The forward pass of a whole network as programs of our own on buffers of our own, so that every number of it can lie in 16 bits (section
 * 8.3.4): pixels, parameters, what each layer puts out, and the logits. Sums have 32 bits, and the product of two 16-bit numbers is exact there.
 * An affine layer is a convolution whose filter is as large as its input. Units come in fours, the missing ones zero.
 */
import { toCommonWeights } from '../../networks/dropoutConvention'
import { chapterNetworkOf } from '../../networks/networkOf'
import type { LayerProfile, NetParameters } from '../../protocol'
import { bufferOf, bytesOf, emptyBuffer, readNumbers, runInOrder, writeNumbers } from './buffers'
import type { BoundProgram } from './buffers'
import { convolutionProgram, type ConvSizes } from './convolution'
import { maxPoolProgram } from './maxPool'
import type { GpuProgram, Storage } from './program'

/** One layer that computes something at inference. */
export interface PassLayer {
  name: string
  kind: LayerProfile['kind']
  program: GpuProgram
  /** Filter and bias, or nothing. */
  parameters: Float32Array[]
  /** Of one image: [height, width, channels], channels in whole fours. */
  outputShape: [height: number, width: number, channels: number]
}

const inFours = (units: number): number => 4 * Math.ceil(units / 4)

/** weights [inputs, units] of a block of `channels` inputs each, padded with zeros to [blocks × paddedChannels, inFours(units)]. */
function padded(
  weights: Float32Array,
  channels: number,
  paddedChannels: number,
  units: number,
): Float32Array {
  const wide = inFours(units)
  const blocks = weights.length / (channels * units)
  const all = new Float32Array(blocks * paddedChannels * wide)
  for (let block = 0; block < blocks; block++)
    for (let channel = 0; channel < channels; channel++) {
      const from = (block * channels + channel) * units
      all.set(weights.subarray(from, from + units), (block * paddedChannels + channel) * wide)
    }
  return all
}

const sizesOf = (
  batchSize: number,
  from: number[],
  to: number[],
  side: number[],
  stride: number,
  pad: number,
): ConvSizes => ({
  batchSize,
  inHeight: from[0]!,
  inWidth: from[1]!,
  inChannels: from[2]!,
  outHeight: to[0]!,
  outWidth: to[1]!,
  outChannels: to[2]!,
  filterHeight: side[0]!,
  filterWidth: side[1]!,
  strideHeight: stride,
  strideWidth: stride,
  padInfo: { top: pad, left: pad },
})

/** The layers of a network in inference mode, for batches of so many images of 28 × 28 pixels. Dropout's factor is in the last weights. */
export function passLayers({ plan, values }: NetParameters, batch: number, storage: Storage): PassLayer[] {
  const { layers, tensors } = chapterNetworkOf(plan)
  const theta = toCommonWeights({ tensors, values }, plan.variant).values
  let at = 0
  let shape: [number, number, number] = [28, 28, 1]
  /** Channels that mean something; the rest of the fours is zero. */
  let channels = 1
  const pass: PassLayer[] = []
  for (const { name, kind, parameters, pad = 0, hasRelu = false } of layers) {
    if (kind === 'pooling') {
      const to: [number, number, number] = [shape[0] >> 1, shape[1] >> 1, shape[2]]
      const program = maxPoolProgram(sizesOf(batch, shape, to, [2, 2], 2, 0), storage)
      pass.push({ name, kind, program, parameters: [], outputShape: to })
      shape = to
    }
    const [weights, bias] = parameters
    if (!weights || !bias) continue
    const units = bias.shape[0]!
    const filter = theta.subarray(at, (at += weights.shape.reduce((a, b) => a * b)))
    const offsets = theta.subarray(at, (at += units))
    const side = kind === 'affine' ? [shape[0], shape[1]] : weights.shape
    const to: [number, number, number] = [
      shape[0] + 2 * pad - side[0]! + 1,
      shape[1] + 2 * pad - side[1]! + 1,
      inFours(units),
    ]
    const program = convolutionProgram(sizesOf(batch, shape, to, side, 1, pad), {
      storage,
      hasBias: true,
      relu: hasRelu,
    })
    const given = [padded(filter, channels, shape[2], units), padded(offsets, 1, 1, units)]
    pass.push({ name, kind, program, parameters: given, outputShape: to })
    shape = to
    channels = units
  }
  return pass
}

/** How half precision can be kept on a device. */
export const halfStorageOn = ({ features }: Pick<GPUDevice, 'features'>): 'f16' | 'packed' =>
  features.has('shader-f16') ? 'f16' : 'packed'

const numbersOf = (batch: number, shape: number[]) => shape.reduce((size, n) => size * n, batch)

/** A network on a device, ready for batches of `batch` images. */
export class ForwardPass {
  readonly layers: readonly PassLayer[]
  private readonly bound: BoundProgram[]
  private readonly pixels: GPUBuffer
  private readonly logits: GPUBuffer

  constructor(
    private readonly device: GPUDevice,
    net: NetParameters,
    batch: number,
    private readonly storage: Storage,
  ) {
    this.layers = passLayers(net, batch, storage)
    this.pixels = emptyBuffer(device, bytesOf(storage) * batch * 784)
    let flowing = this.pixels
    this.bound = this.layers.map(({ program, parameters, outputShape }) => {
      const given = parameters.map((values) => bufferOf(device, values, storage))
      const source = flowing
      flowing = emptyBuffer(device, bytesOf(storage) * numbersOf(batch, outputShape))
      return { program, buffers: [source, ...given, flowing] }
    })
    this.logits = flowing
  }

  /** Logits [n, 10] of n ≤ batch images of 784 floats. */
  async logitsOf(pixels: Float32Array): Promise<Float32Array> {
    const { device, storage } = this
    const images = pixels.length / 784
    writeNumbers(device, this.pixels, pixels, storage)
    runInOrder(device, this.bound)
    const wide = this.layers.at(-1)!.outputShape[2]
    const all = await readNumbers(device, this.logits, images * wide, storage)
    const logits = new Float32Array(10 * images)
    for (let i = 0; i < images; i++) logits.set(all.subarray(i * wide, i * wide + 10), 10 * i)
    return logits
  }

  /** Sends one layer to the device so often, on what lies in its buffers, and waits for it. */
  async repeatLayer(index: number, times: number): Promise<void> {
    runInOrder(
      this.device,
      Array.from({ length: times }, () => this.bound[index]!),
    )
    await this.device.queue.onSubmittedWorkDone()
  }

  dispose(): void {
    for (const { buffers } of this.bound) for (const buffer of buffers) buffer.destroy()
  }
}
