/* Puts the project's kernels in the place of tfjs's on the webgpu backend. */
import type { KernelFunc } from '@tensorflow/tfjs-core'
import type { Override } from '../override'
import { replaceKernel } from '../replaceKernel'
import {
  conv2d,
  conv2dBackpropFilter,
  conv2dBackpropInput,
  fusedConv2d,
  maxPoolGrad,
  reluBiasGrad,
  softmaxCrossEntropyGrad,
  update,
} from './kernels'
import { RULES } from './optimizers'

const BACKEND = 'webgpu'

const overrides: Readonly<Record<string, Override>> = {
  Conv2D: conv2d,
  Conv2DBackpropFilter: conv2dBackpropFilter,
  Conv2DBackpropInput: conv2dBackpropInput,
  FusedConv2D: fusedConv2d,
  MaxPoolGrad: maxPoolGrad,
}

/** Kernels that the engine asks for by name and that tfjs has not. */
const additions: Readonly<Record<string, KernelFunc>> = {
  ReluBiasGrad: reluBiasGrad,
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
