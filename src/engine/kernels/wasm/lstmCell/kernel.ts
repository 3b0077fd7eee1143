import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Own kernel `LstmCell`: pre-activations [batch, 4·hidden] and c [batch, hidden] → [c′, h′]; see assembly/lstm.ts for their order. */
export const lstmCell = (({ inputs, backend }: KernelCall<{ gates: TensorInfo; c: TensorInfo }, unknown>) => {
  const { gates, c } = inputs
  const [batch = 0, hidden = 0] = c.shape
  const newC = backend.makeOutput([batch, hidden], 'float32')
  const newH = backend.makeOutput([batch, hidden], 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  kernelsOf(backend).binary.lstmCell(at(gates), at(c), at(newC), at(newH), batch, hidden)
  return [newC, newH]
}) as unknown as KernelFunc
