/* Puts the project's kernels in the place of tfjs's on the wasm backend. The only file that touches the tfjs registry. */
import { getKernel, registerKernel, unregisterKernel, type KernelFunc } from '@tensorflow/tfjs-core'
import { batchMatMul } from './wasm/batchMatMul/kernel'
import { conv2d } from './wasm/conv2d/kernel'
import { conv2dBackpropFilter } from './wasm/conv2dBackpropFilter/kernel'
import { conv2dBackpropInput } from './wasm/conv2dBackpropInput/kernel'
import { fusedConv2d } from './wasm/fusedConv2d/kernel'
import { fusedMatMul } from './wasm/fusedMatMul/kernel'
import { identity } from './wasm/identity/kernel'
import { useModule } from './wasm/instance'
import { maxPool } from './wasm/maxPool/kernel'
import { maxPoolGrad } from './wasm/maxPoolGrad/kernel'
import type { Override, Stock } from './wasm/override'
import { RELU_BIAS_GRAD, reluBiasGrad } from './wasm/reluBiasGrad/kernel'
import { slice } from './wasm/slice/kernel'
import { splitV } from './wasm/splitV/kernel'

const BACKEND = 'wasm'

const overrides: Readonly<Record<string, Override>> = {
  BatchMatMul: batchMatMul,
  Conv2D: conv2d,
  Conv2DBackpropInput: conv2dBackpropInput,
  FusedConv2D: fusedConv2d,
  MaxPool: maxPool,
  Slice: slice,
  SplitV: splitV,
  _FusedMatMul: fusedMatMul,
}

const additions: Readonly<Record<string, KernelFunc>> = {
  Conv2DBackpropFilter: conv2dBackpropFilter,
  Identity: identity,
  MaxPoolGrad: maxPoolGrad,
  [RELU_BIAS_GRAD]: reluBiasGrad,
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
  for (const [name, override] of Object.entries(overrides)) replace(name, override)
  for (const [name, kernel] of Object.entries(additions)) replace(name, () => kernel)
}

/** Keeps the stock kernel's set-up, which runs whenever a backend is created, so that the stock kernel stays callable. */
function replace(kernelName: string, override: Override): void {
  const stock = getKernel(kernelName, BACKEND)
  if (stock) unregisterKernel(kernelName, BACKEND)
  const fallBack: Stock = (call) => {
    if (!stock) throw new Error(`tfjs has no ${kernelName} on wasm.`)
    return stock.kernelFunc(call as Parameters<KernelFunc>[0])
  }
  registerKernel({
    kernelName,
    backendName: BACKEND,
    ...(stock?.setupFunc ? { setupFunc: stock.setupFunc } : {}),
    ...(stock?.disposeFunc ? { disposeFunc: stock.disposeFunc } : {}),
    kernelFunc: override(fallBack),
  })
}
