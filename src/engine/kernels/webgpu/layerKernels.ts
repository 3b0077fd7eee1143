/* Whole passes of the chapter's layers as kernels of tfjs; their names and what they answer stand in ../fusedLayers.ts. */
import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { convGeometry } from '../convGeometry'
import type { ConvReluGradAttrs } from '../fusedLayers'
import { poolGeometry } from '../poolGeometry'
import type { BackendWebgpu, KernelCall } from './backendWebgpu'
import { convolutionProgram, inputGradientProgram } from './convolution'
import type { ConvSizes } from './gather'
import { filterGradientPrograms } from './filterGradient'
import { tilingMaxPoolGradProgram } from './maxPoolGrad'
import { reluMaskProgram } from './reluMask'
import { runInParts, runProgram } from './runProgram'
import { variantOf } from './variants'

type Tensors<Name extends string> = Readonly<Record<Name, TensorInfo>>

/** A product of matrices [rows, in]·[in, out] as a convolution of one image, a single row of pixels, with 1×1 filters. */
export const productSizes = (rows: number, inChannels: number, outChannels: number): ConvSizes => ({
  batchSize: 1,
  inHeight: 1,
  inWidth: rows,
  inChannels,
  outHeight: 1,
  outWidth: rows,
  outChannels,
  filterHeight: 1,
  filterWidth: 1,
  strideHeight: 1,
  strideWidth: 1,
  padInfo: { top: 0, left: 0 },
})

/** dy where y > 0; the caller disposes it. */
const maskedBy = (y: TensorInfo, dy: TensorInfo, backend: BackendWebgpu): TensorInfo =>
  runProgram(backend, reluMaskProgram(util.sizeFromShape(y.shape)), [dy, y], [dy.shape])[0]!

export const affine = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Tensors<'x' | 'weight' | 'bias'>, { readonly relu: boolean }>) => {
  const { x, weight, bias } = inputs
  const [rows = 0, units = 0] = [x.shape[0], weight.shape[1]]
  const program = convolutionProgram(productSizes(rows, x.shape[1]!, units), {
    hasBias: true,
    relu: attrs.relu,
    variant: variantOf(backend.device),
  })
  return runProgram(backend, program, [x, weight, bias], [[rows, units]])[0]!
}) as unknown as KernelFunc

export const affineGrad = (({
  inputs,
  backend,
}: KernelCall<Tensors<'x' | 'weight' | 'dy'> & { readonly y?: TensorInfo }, unknown>) => {
  const { x, weight, dy, y } = inputs
  const sizes = productSizes(x.shape[0]!, x.shape[1]!, dy.shape[1]!)
  const dSum = y ? maskedBy(y, dy, backend) : dy
  const [dInput] = runProgram(
    backend,
    inputGradientProgram(sizes, { variant: variantOf(backend.device) }),
    [dSum, weight],
    [x.shape],
  )
  const programs = filterGradientPrograms(sizes, { hasBias: true })
  const ofParameters = runInParts(backend, programs, [x, dSum], [weight.shape, [dy.shape[1]!]])
  if (y) backend.disposeData(dSum.dataId)
  return [dInput!, ...ofParameters]
}) as unknown as KernelFunc

export const convReluGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Tensors<'x' | 'filter' | 'y' | 'dy'>, Readonly<ConvReluGradAttrs>>) => {
  const { x, filter, y, dy } = inputs
  const { pad, isFirst, isMasked, isRectified } = attrs
  const sizes = convGeometry(x.shape, filter.shape, { strides: 1, pad, dataFormat: 'NHWC' })
  const dSum = isMasked ? dy : maskedBy(y, dy, backend)
  const programs = filterGradientPrograms(sizes, { hasBias: true })
  const outputs = runInParts(backend, programs, [x, dSum], [filter.shape, [sizes.outChannels]])
  if (!isFirst) {
    const program = inputGradientProgram(sizes, { isRectified, variant: variantOf(backend.device) })
    const bound = isRectified ? [dSum, filter, x] : [dSum, filter]
    outputs.push(...runProgram(backend, program, bound, [x.shape]))
  }
  if (!isMasked) backend.disposeData(dSum.dataId)
  return outputs
}) as unknown as KernelFunc

export const rectifiedMaxPoolGrad = (({ inputs, backend }: KernelCall<Tensors<'dy' | 'x'>, unknown>) => {
  const { dy, x } = inputs
  const sizes = poolGeometry(x.shape, { filterSize: 2, strides: 2, pad: 'valid' })
  return runProgram(backend, tilingMaxPoolGradProgram(sizes, { isRectified: true }), [dy, x], [x.shape])[0]!
}) as unknown as KernelFunc
