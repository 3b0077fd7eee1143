import { getKernel, registerKernel, unregisterKernel, type KernelFunc } from '@tensorflow/tfjs-core'
import type { Override, Stock } from './override'

/**
 * Puts a kernel of the project in the place of tfjs's, or beside them. Keeps the stock kernel's set-up, which runs whenever a backend is
 * created, so that the stock kernel stays callable.
 */
export function replaceKernel(backendName: string, kernelName: string, override: Override): void {
  const stock = getKernel(kernelName, backendName)
  if (stock) unregisterKernel(kernelName, backendName)
  const fallBack: Stock = (call) => {
    if (!stock) throw new Error(`tfjs has no ${kernelName} on ${backendName}.`)
    return stock.kernelFunc(call as Parameters<KernelFunc>[0])
  }
  registerKernel({
    kernelName,
    backendName,
    ...(stock?.setupFunc ? { setupFunc: stock.setupFunc } : {}),
    ...(stock?.disposeFunc ? { disposeFunc: stock.disposeFunc } : {}),
    kernelFunc: override(fallBack),
  })
}
