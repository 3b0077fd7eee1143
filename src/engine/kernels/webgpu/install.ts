/* Puts the project's kernels in the place of tfjs's on the webgpu backend. */
import type { KernelFunc } from '@tensorflow/tfjs-core'
import type { Override } from '../override'
import { AFFINE, AFFINE_GRAD, CONV_RELU_GRAD, RECTIFIED_MAX_POOL_GRAD } from '../fusedLayers'
import { replaceKernel } from '../replaceKernel'
import {
  conv2d,
  conv2dBackpropFilter,
  conv2dBackpropInput,
  fusedConv2d,
  maxPoolGrad,
  softmaxCrossEntropyGrad,
  update,
} from './kernels'
import { affine, affineGrad, convReluGrad, rectifiedMaxPoolGrad } from './layerKernels'
import { RULES } from './optimizers'
import { concat, splitV } from './pieceKernels'

const BACKEND = 'webgpu'

const overrides: Readonly<Record<string, Override>> = {
  Concat: concat,
  Conv2D: conv2d,
  Conv2DBackpropFilter: conv2dBackpropFilter,
  Conv2DBackpropInput: conv2dBackpropInput,
  FusedConv2D: fusedConv2d,
  MaxPoolGrad: maxPoolGrad,
  SplitV: splitV,
}

/** Kernels that the engine asks for by name and that tfjs has not. */
const additions: Readonly<Record<string, KernelFunc>> = {
  [AFFINE]: affine,
  [AFFINE_GRAD]: affineGrad,
  [CONV_RELU_GRAD]: convReluGrad,
  [RECTIFIED_MAX_POOL_GRAD]: rectifiedMaxPoolGrad,
  SoftmaxCrossEntropyGrad: softmaxCrossEntropyGrad,
  ...Object.fromEntries(Object.keys(RULES).map((name) => [name, update(name)])),
}

let installed = false

/** Registers the kernels over the 'webgpu' backend; calling it again changes nothing. */
export function installWebgpuKernels(): void {
  if (installed) return
  installed = true
  for (const [name, override] of Object.entries(overrides)) replaceKernel(BACKEND, name, override)
  for (const [name, kernel] of Object.entries(additions)) replaceKernel(BACKEND, name, () => kernel)
}
