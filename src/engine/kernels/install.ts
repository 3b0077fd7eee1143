/* Puts the project's kernels in the place of tfjs's on the wasm backend. */
import type { KernelFunc } from '@tensorflow/tfjs-core'
import type { Override } from './override'
import { replaceKernel } from './replaceKernel'
import { ADAGRAD_UPDATE, adaGradUpdate } from './wasm/adaGradUpdate/kernel'
import { ADAM_UPDATE, adamUpdate } from './wasm/adamUpdate/kernel'
import { avgPool } from './wasm/avgPool/kernel'
import { avgPoolGrad } from './wasm/avgPoolGrad/kernel'
import { batchMatMul } from './wasm/batchMatMul/kernel'
import { batchNormTraining } from './wasm/batchNormTraining/kernel'
import { batchNormTrainingGrad } from './wasm/batchNormTrainingGrad/kernel'
import { conv2d } from './wasm/conv2d/kernel'
import { conv2dBackpropFilter } from './wasm/conv2dBackpropFilter/kernel'
import { conv2dBackpropInput } from './wasm/conv2dBackpropInput/kernel'
import { depthwiseConv2dNative } from './wasm/depthwiseConv2dNative/kernel'
import { depthwiseConv2dNativeBackpropFilter } from './wasm/depthwiseConv2dNativeBackpropFilter/kernel'
import { depthwiseConv2dNativeBackpropInput } from './wasm/depthwiseConv2dNativeBackpropInput/kernel'
import { fusedConv2d } from './wasm/fusedConv2d/kernel'
import { fusedMatMul } from './wasm/fusedMatMul/kernel'
import { gruCell } from './wasm/gruCell/kernel'
import { gruCellGrad } from './wasm/gruCellGrad/kernel'
import { identity } from './wasm/identity/kernel'
import { useModule } from './wasm/instance'
import { lstmCell } from './wasm/lstmCell/kernel'
import { lstmCellGrad } from './wasm/lstmCellGrad/kernel'
import { maxPool } from './wasm/maxPool/kernel'
import { maxPoolGrad } from './wasm/maxPoolGrad/kernel'
import { MOMENTUM_UPDATE, momentumUpdate } from './wasm/momentumUpdate/kernel'
import { RELU_BIAS_GRAD, reluBiasGrad } from './wasm/reluBiasGrad/kernel'
import { resizeBilinearGrad } from './wasm/resizeBilinearGrad/kernel'
import { SGD_UPDATE, sgdUpdate } from './wasm/sgdUpdate/kernel'
import { slice } from './wasm/slice/kernel'
import { SOFTMAX_CROSS_ENTROPY_GRAD, softmaxCrossEntropyGrad } from './wasm/softmaxCrossEntropyGrad/kernel'
import { splitV } from './wasm/splitV/kernel'
import { unsortedSegmentSum } from './wasm/unsortedSegmentSum/kernel'

const BACKEND = 'wasm'

const overrides: Readonly<Record<string, Override>> = {
  AvgPool: avgPool,
  BatchMatMul: batchMatMul,
  Conv2D: conv2d,
  Conv2DBackpropInput: conv2dBackpropInput,
  DepthwiseConv2dNative: depthwiseConv2dNative,
  FusedConv2D: fusedConv2d,
  MaxPool: maxPool,
  ResizeBilinearGrad: resizeBilinearGrad,
  Slice: slice,
  SplitV: splitV,
  _FusedMatMul: fusedMatMul,
}

const additions: Readonly<Record<string, KernelFunc>> = {
  AvgPoolGrad: avgPoolGrad,
  BatchNormTraining: batchNormTraining,
  BatchNormTrainingGrad: batchNormTrainingGrad,
  Conv2DBackpropFilter: conv2dBackpropFilter,
  DepthwiseConv2dNativeBackpropFilter: depthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput: depthwiseConv2dNativeBackpropInput,
  GruCell: gruCell,
  GruCellGrad: gruCellGrad,
  Identity: identity,
  LstmCell: lstmCell,
  LstmCellGrad: lstmCellGrad,
  MaxPoolGrad: maxPoolGrad,
  UnsortedSegmentSum: unsortedSegmentSum,
  [ADAGRAD_UPDATE]: adaGradUpdate,
  [ADAM_UPDATE]: adamUpdate,
  [MOMENTUM_UPDATE]: momentumUpdate,
  [RELU_BIAS_GRAD]: reluBiasGrad,
  [SGD_UPDATE]: sgdUpdate,
  [SOFTMAX_CROSS_ENTROPY_GRAD]: softmaxCrossEntropyGrad,
}

let installed = false

/**
 * Registers the kernels over the 'wasm' backend and lets them run from `module`: kernels.wasm for results that are the same on every
 * machine, kernels.relaxed.wasm (where `WebAssembly.validate` accepts it) for fused multiply-adds that differ between processors.
 * Calling it again only exchanges the module.
 */
export function installWasmKernels(module: WebAssembly.Module): void {
  useModule(module)
  if (installed) return
  installed = true
  for (const [name, override] of Object.entries(overrides)) replaceKernel(BACKEND, name, override)
  for (const [name, kernel] of Object.entries(additions)) replaceKernel(BACKEND, name, () => kernel)
}
