/* What the optimizers' kernels share: one pass over θ, its gradient and the optimizer's slots. */
import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from './backendWasm'
import { kernelsOf } from './instance'

type Update = 'adaGradUpdate' | 'adamUpdate' | 'momentumUpdate' | 'sgdUpdate'

/**
 * A kernel from { theta, gradient, …slots } of one shape to the new θ and slots; see assembly/optimizers.ts for the rules.
 * `numbers` are the last arguments of the binary's function.
 */
export const updateKernel = <Attrs>(
  operation: Update,
  slots: readonly string[],
  numbers: (attrs: Attrs) => number[],
): KernelFunc =>
  (({ inputs, attrs, backend }: KernelCall<Readonly<Record<string, TensorInfo>>, Attrs>) => {
    const [theta, gradient, ...kept] = ['theta', 'gradient', ...slots].map((name) => inputs[name]!)
    const updated = [theta!, ...kept].map(({ shape }) => backend.makeOutput(shape, 'float32'))
    const pointers = [theta!, gradient!, ...kept, ...updated].map((tensor) => pointerOf(backend, tensor))
    const run = kernelsOf(backend).binary[operation] as (...numbers: number[]) => void
    run(...pointers, util.sizeFromShape(theta!.shape) * 4, ...numbers(attrs))
    return updated
  }) as unknown as KernelFunc
