import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { GruInputs } from '../gruCell/kernel'

/**
 * Own kernel `GruCellGrad`: what `GruCell` read and dL/dh′ → [dL/dofInput, dL/dofState, dL/dh], the last without the part that goes
 * through ofState.
 */
export const gruCellGrad = (({
  inputs,
  backend,
}: KernelCall<GruInputs & { readonly dNewH: TensorInfo }, unknown>) => {
  const { ofInput, ofState, h, dNewH } = inputs
  const [batch = 0, hidden = 0] = h.shape
  const dOfInput = backend.makeOutput([batch, 3 * hidden], 'float32')
  const dOfState = backend.makeOutput([batch, 3 * hidden], 'float32')
  const dH = backend.makeOutput([batch, hidden], 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.gruCellGradient(
    at(ofInput), at(ofState), at(h), at(dNewH), at(dOfInput), at(dOfState), at(dH), batch, hidden,
  )
  return [dOfInput, dOfState, dH]
}) as unknown as KernelFunc
