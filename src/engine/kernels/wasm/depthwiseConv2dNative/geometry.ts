/* Sizes of a depthwise convolution, and which calls the own kernels cover. */
import { backend_util, type TensorInfo } from '@tensorflow/tfjs-core'
import type { DepthwiseSizes } from '../binary'
import type { ConvAttrs } from '../convGeometry'

/** Attributes of tfjs's depthwise kernels; not all of its calls name a data format. */
export type DepthwiseAttrs = Omit<ConvAttrs, 'dataFormat'> & { readonly dataFormat?: ConvAttrs['dataFormat'] }

/** Geometry of a depthwise convolution of x (or of its shape) with a filter [height, width, in, multiplier]. */
export function depthwiseGeometry(xShape: number[], filterShape: number[], attrs: DepthwiseAttrs) {
  return backend_util.computeConv2DInfo(
    xShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    attrs.strides,
    attrs.dilations ?? 1,
    attrs.pad,
    attrs.dimRoundingMode,
    true,
  )
}

type DepthwiseGeometry = ReturnType<typeof depthwiseGeometry>

const multiplierOf = (g: DepthwiseGeometry): number => g.outChannels / g.inChannels

/** The geometry in the order of the binary's parameters. */
export function depthwiseSizes(g: DepthwiseGeometry): DepthwiseSizes {
  // prettier-ignore
  return [
    g.batchSize, g.inHeight, g.inWidth, g.inChannels, g.outHeight, g.outWidth, multiplierOf(g),
    g.filterHeight, g.filterWidth, g.strideHeight, g.strideWidth, g.dilationHeight, g.dilationWidth, g.padInfo.top, g.padInfo.left,
  ]
}

/** Bytes of one image whose channels are repeated, 0 where they need not be. */
export function repeatedBytes(g: DepthwiseGeometry): number {
  return multiplierOf(g) === 1 ? 0 : g.inHeight * g.inWidth * g.outChannels * 4
}

/** Whether the own kernels cover this call: NHWC and 32-bit floats. */
export function isDepthwiseCovered(attrs: DepthwiseAttrs, ...tensors: TensorInfo[]): boolean {
  return (attrs.dataFormat ?? 'NHWC') === 'NHWC' && tensors.every((t) => t.dtype === 'float32')
}
