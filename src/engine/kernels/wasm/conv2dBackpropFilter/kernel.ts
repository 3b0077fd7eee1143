import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { convGeometry, isCovered, unitStride, type ConvAttrs } from '../../convGeometry'
import { kernelsOf } from '../instance'
import { winogradFilterGradient } from '../winograd/filterGradient'
import { planWinograd } from '../winograd/plan'
import { filterGradient } from './filterGradient'

interface Inputs {
  readonly x: TensorInfo
  readonly dy: TensorInfo
}

/** tfjs `Conv2DBackpropFilter`, which its wasm backend lacks; throws on NCHW. */
export const conv2dBackpropFilter = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, ConvAttrs & { filterShape: number[] }>) => {
  const { x, dy } = inputs
  if (!isCovered(attrs, x, dy))
    throw new Error('Conv2DBackpropFilter on wasm covers NHWC tensors of float32.')
  const g = convGeometry(x.shape, attrs.filterShape, attrs)
  const out = backend.makeOutput(g.filterShape, 'float32')
  const kernels = kernelsOf(backend)
  const [from, gradient, to] = [pointerOf(backend, x), pointerOf(backend, dy), pointerOf(backend, out)]
  const unit = unitStride(g)
  const winograd = unit && planWinograd(unit, g.filterHeight, g.filterWidth)
  if (winograd) winogradFilterGradient(kernels, unit, winograd, from, gradient, to)
  else filterGradient(kernels, g, from, gradient, to)
  return out
}) as unknown as KernelFunc
