/* Shapes of a 2-D convolution, from the attributes that tfjs passes to its kernels. */
import { backend_util, type TensorInfo } from '@tensorflow/tfjs-core'
import type { UnitStrideConv } from './wasm/winograd/plan'

/** The attributes common to tfjs's convolution kernels. */
export interface ConvAttrs {
  readonly strides: number | [number, number]
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding
  readonly dataFormat: 'NHWC' | 'NCHW'
  readonly dilations?: number | [number, number]
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

type Shape4D = [number, number, number, number]

/** Sizes of one convolution, NHWC. */
export type ConvGeometry = ReturnType<typeof backend_util.computeConv2DInfo>

/** Geometry of a convolution of x (or of its shape) with a filter [height, width, in, out]. */
export function convGeometry(xShape: number[], filterShape: number[], attrs: ConvAttrs): ConvGeometry {
  return backend_util.computeConv2DInfo(
    xShape as Shape4D,
    filterShape as Shape4D,
    attrs.strides,
    attrs.dilations ?? 1,
    attrs.pad,
    attrs.dimRoundingMode,
    false,
    attrs.dataFormat === 'NCHW' ? 'channelsFirst' : 'channelsLast',
  )
}

/** Whether the own kernels cover this call: NHWC, 32-bit floats, no dilation. */
export function isCovered(attrs: ConvAttrs, ...tensors: TensorInfo[]): boolean {
  const dilations = attrs.dilations ?? 1
  const undilated = Array.isArray(dilations) ? dilations.every((d) => d === 1) : dilations === 1
  return attrs.dataFormat === 'NHWC' && undilated && tensors.every((t) => t.dtype === 'float32')
}

/** Whether the own kernels cover bias and activation of a `FusedConv2D`: a bias for each channel or none, ReLU or nothing. */
export function isFusionCovered(g: ConvGeometry, bias: TensorInfo | undefined, activation: string): boolean {
  const biasFits =
    !bias || (bias.dtype === 'float32' && bias.shape.length === 1 && bias.shape[0] === g.outChannels)
  return biasFits && (activation === 'linear' || activation === 'relu')
}

/** Height and width that a convolution reads, padding included. */
export function paddedSize(g: ConvGeometry): [height: number, width: number] {
  return [
    Math.max(0, (g.outHeight - 1) * g.strideHeight + g.filterHeight),
    Math.max(0, (g.outWidth - 1) * g.strideWidth + g.filterWidth),
  ]
}

/** The sizes that Winograd's algorithm needs, or null for larger strides. */
export function unitStride(g: ConvGeometry): UnitStrideConv | null {
  if (g.strideHeight !== 1 || g.strideWidth !== 1) return null
  return {
    batch: g.batchSize,
    height: g.inHeight,
    width: g.inWidth,
    inChannels: g.inChannels,
    outHeight: g.outHeight,
    outWidth: g.outWidth,
    outChannels: g.outChannels,
    top: g.padInfo.top,
    left: g.padInfo.left,
  }
}

/** The convolution of dy with the turned filter that yields the input gradient of a convolution of stride 1, or null. */
export function unitStrideInputGradient(g: ConvGeometry): UnitStrideConv | null {
  if (g.strideHeight !== 1 || g.strideWidth !== 1) return null
  return {
    batch: g.batchSize,
    height: g.outHeight,
    width: g.outWidth,
    inChannels: g.outChannels,
    outHeight: g.inHeight,
    outWidth: g.inWidth,
    outChannels: g.inChannels,
    top: g.filterHeight - 1 - g.padInfo.top,
    left: g.filterWidth - 1 - g.padInfo.left,
  }
}
