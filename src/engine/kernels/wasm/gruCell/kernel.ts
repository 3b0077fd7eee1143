import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** What both GRU kernels read: pre-activations [batch, 3·hidden] of input and state, and the state h [batch, hidden]. */
export interface GruInputs {
  readonly ofInput: TensorInfo
  readonly ofState: TensorInfo
  readonly h: TensorInfo
}

/** Own kernel `GruCell`: → [h′]; see assembly/gru.ts for the order of the gates. */
export const gruCell = (({ inputs, backend }: KernelCall<GruInputs, unknown>) => {
  const { ofInput, ofState, h } = inputs
  const [batch = 0, hidden = 0] = h.shape
  const newH = backend.makeOutput([batch, hidden], 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  kernelsOf(backend).binary.gruCell(at(ofInput), at(ofState), at(h), at(newH), batch, hidden)
  return [newH]
}) as unknown as KernelFunc
