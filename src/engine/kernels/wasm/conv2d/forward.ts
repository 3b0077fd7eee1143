import type { TensorInfo } from '@tensorflow/tfjs-core'
import { BLOCK, roundUp, TILE, TILE_BYTES } from '../binary'
import { pointerOf, type WasmBackend } from '../backendWasm'
import { paddedSize, unitStride, type ConvGeometry } from '../../convGeometry'
import { kernelsOf } from '../instance'
import { winogradForward } from '../winograd/forward'
import { planWinograd } from '../winograd/plan'

/** Convolution with optional bias [outChannels] and ReLU in one pass over the output; see assembly/convolve.ts and winograd.ts for its error. */
export function convForward(
  backend: WasmBackend,
  g: ConvGeometry,
  x: TensorInfo,
  filter: TensorInfo,
  bias: TensorInfo | null,
  relu: boolean,
): TensorInfo {
  const out = backend.makeOutput(g.outShape, 'float32') // [batch, outHeight, outWidth, outChannels]
  const kernels = kernelsOf(backend)
  const { binary, scratch } = kernels
  const tapSize = g.inChannels * g.outChannels
  const [paddedHeight, paddedWidth] = paddedSize(g)
  const { top, left } = g.padInfo
  const unit = unitStride(g)
  const winograd = unit && planWinograd(unit, g.filterHeight, g.filterWidth)
  if (winograd) {
    const layout = {
      address: pointerOf(backend, filter),
      tapStride: tapSize,
      innerStride: g.outChannels,
      outerStride: 1,
    }
    const biasAddress = bias ? pointerOf(backend, bias) : 0
    winogradForward(
      kernels,
      unit,
      winograd,
      pointerOf(backend, x),
      layout,
      biasAddress,
      relu,
      pointerOf(backend, out),
    )
    return out
  }
  const inPlace = top === 0 && left === 0 && paddedHeight <= g.inHeight && paddedWidth <= g.inWidth
  const pixels = g.outHeight * g.outWidth
  const taps = g.filterHeight * g.filterWidth
  const rowBytes = (inPlace ? g.inWidth : paddedWidth) * g.inChannels * 4
  const blocks = roundUp(g.outChannels, BLOCK)
  const [image, offsets, packed, packedBias, spill] = scratch([
    inPlace ? 0 : paddedHeight * paddedWidth * g.inChannels * 4,
    roundUp(pixels, TILE) * 4,
    taps * g.inChannels * blocks * 4,
    blocks * 4,
    TILE_BYTES,
  ])
  binary.packFilter(
    packed,
    pointerOf(backend, filter),
    taps,
    g.inChannels,
    g.outChannels,
    tapSize,
    g.outChannels,
    1,
  )
  if (bias) binary.packFilter(packedBias, pointerOf(backend, bias), 1, 1, g.outChannels, 0, 0, 1)
  else binary.fillZero(packedBias, blocks * 4)
  binary.pixelOffsets(
    offsets,
    g.outHeight,
    g.outWidth,
    g.strideHeight * rowBytes,
    g.strideWidth * g.inChannels * 4,
    TILE,
  )
  // prettier-ignore
  binary.convolveBatch(
    pointerOf(backend, x), g.batchSize, g.inHeight, g.inWidth, g.inChannels,
    image, paddedHeight, paddedWidth, top, left, Number(inPlace),
    offsets, pixels, g.filterHeight, g.filterWidth * g.inChannels, rowBytes,
    packed, packedBias, Number(relu), pointerOf(backend, out), g.outChannels, spill,
  )
  return out
}
