import { type KernelFunc, type TensorInfo, util } from '@tensorflow/tfjs-core'
import { BLOCK, roundUp, TILE, TILE_BYTES } from '../binary'
import { pointerOf, type KernelCall } from '../backendWasm'
import { convGeometry, isCovered, unitStrideInputGradient, type ConvAttrs } from '../../convGeometry'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'
import { winogradForward } from '../winograd/forward'
import { planWinograd } from '../winograd/plan'
import { stridedInputGradient } from './strided'

interface Inputs {
  readonly dy: TensorInfo
  readonly filter: TensorInfo
}

/**
 * tfjs `Conv2DBackpropInput`: the convolution of dy, padded by kernel − 1 − pad (cropped where that is negative), with the filter turned
 * by 180° and its channels transposed (Dumoulin & Visin, 2016, §4); with strides the sum of several such convolutions, see ./strided.
 */
export const conv2dBackpropInput: Override = (stock) =>
  ((call: KernelCall<Inputs, ConvAttrs & { readonly inputShape: number[] }>) => {
    const { inputs, attrs, backend } = call
    const { dy, filter } = inputs
    if (!isCovered(attrs, dy, filter)) return stock(call)
    const g = convGeometry(attrs.inputShape, filter.shape, attrs)
    // conv2dTranspose lets callers ask for a size that no convolution would have produced dy from.
    if (!util.arraysEqual(dy.shape, g.outShape)) return stock(call)
    const out = backend.makeOutput(g.inShape, 'float32') // [batch, inHeight, inWidth, inChannels]
    const kernels = kernelsOf(backend)
    const { binary, scratch } = kernels
    const tapSize = g.inChannels * g.outChannels
    const taps = g.filterHeight * g.filterWidth
    const lastTap = pointerOf(backend, filter) + (taps - 1) * tapSize * 4
    const unit = unitStrideInputGradient(g)
    const winograd = unit && planWinograd(unit, g.filterHeight, g.filterWidth)
    if (winograd) {
      const layout = { address: lastTap, tapStride: -tapSize, innerStride: 1, outerStride: g.outChannels }
      winogradForward(
        kernels,
        unit,
        winograd,
        pointerOf(backend, dy),
        layout,
        0,
        false,
        pointerOf(backend, out),
      )
      return out
    }
    if (g.strideHeight > 1 || g.strideWidth > 1) {
      stridedInputGradient(
        kernels,
        g,
        pointerOf(backend, dy),
        pointerOf(backend, filter),
        pointerOf(backend, out),
      )
      return out
    }
    const paddedHeight = g.inHeight + g.filterHeight - 1
    const paddedWidth = g.inWidth + g.filterWidth - 1
    const pixels = g.inHeight * g.inWidth
    const rowBytes = paddedWidth * g.outChannels * 4
    const blocks = roundUp(g.inChannels, BLOCK)
    const [image, offsets, packed, noBias, spill] = scratch([
      paddedHeight * rowBytes,
      roundUp(pixels, TILE) * 4,
      taps * g.outChannels * blocks * 4,
      blocks * 4,
      TILE_BYTES,
    ])
    binary.packFilter(packed, lastTap, taps, g.outChannels, g.inChannels, -tapSize, 1, g.outChannels)
    binary.fillZero(noBias, blocks * 4)
    binary.pixelOffsets(offsets, g.inHeight, g.inWidth, rowBytes, g.outChannels * 4, TILE)
    // prettier-ignore
    binary.convolveBatch(
      pointerOf(backend, dy), g.batchSize, g.outHeight, g.outWidth, g.outChannels,
      image, paddedHeight, paddedWidth, g.filterHeight - 1 - g.padInfo.top, g.filterWidth - 1 - g.padInfo.left,
      0,
      offsets, pixels, g.filterHeight, g.filterWidth * g.outChannels, rowBytes,
      packed, noBias, 0, pointerOf(backend, out), g.inChannels, spill,
    )
    return out
  }) as unknown as KernelFunc
