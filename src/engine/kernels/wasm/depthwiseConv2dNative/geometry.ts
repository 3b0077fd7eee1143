/* What the depthwise kernels share: sizes, which calls they cover, and the call of the binary. */
import { backend_util, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type WasmBackend } from '../backendWasm'
import type { DepthwiseSizes } from '../binary'
import type { ConvAttrs } from '../../convGeometry'
import { kernelsOf } from '../instance'

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
function depthwiseSizes(g: DepthwiseGeometry): DepthwiseSizes {
  // prettier-ignore
  return [
    g.batchSize, g.inHeight, g.inWidth, g.inChannels, g.outHeight, g.outWidth, multiplierOf(g),
    g.filterHeight, g.filterWidth, g.strideHeight, g.strideWidth, g.dilationHeight, g.dilationWidth, g.padInfo.top, g.padInfo.left,
  ]
}

/** Bytes of one image whose channels are repeated, 0 where they need not be. */
function repeatedBytes(g: DepthwiseGeometry): number {
  return multiplierOf(g) === 1 ? 0 : g.inHeight * g.inWidth * g.outChannels * 4
}

/** Whether the own kernels cover this call: NHWC and 32-bit floats. */
export function isDepthwiseCovered(attrs: DepthwiseAttrs, ...tensors: TensorInfo[]): boolean {
  return (attrs.dataFormat ?? 'NHWC') === 'NHWC' && tensors.every((t) => t.dtype === 'float32')
}

type Operation = 'depthwiseForward' | 'depthwiseInputGradient' | 'depthwiseFilterGradient'

/** Computes `out` from the two operands, in the order of the binary's parameters, and returns it. */
export function runDepthwise(
  backend: WasmBackend,
  operation: Operation,
  g: DepthwiseGeometry,
  [first, second]: readonly [TensorInfo, TensorInfo],
  out: TensorInfo,
): TensorInfo {
  const { binary, scratch } = kernelsOf(backend)
  const [repeated] = scratch([repeatedBytes(g)])
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  binary[operation](at(first), at(second), at(out), ...depthwiseSizes(g), repeated)
  return out
}
