import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

interface Inputs {
  readonly gates: TensorInfo
  readonly c: TensorInfo
  readonly newC: TensorInfo
  readonly dNewC: TensorInfo
  readonly dNewH: TensorInfo
}

/** Own kernel `LstmCellGrad`: what `LstmCell` read, its c′, dL/dc′ and dL/dh′ → [dL/dgates, dL/dc]. */
export const lstmCellGrad = (({ inputs, backend }: KernelCall<Inputs, unknown>) => {
  const { gates, c, newC, dNewC, dNewH } = inputs
  const [batch = 0, hidden = 0] = c.shape
  const dGates = backend.makeOutput([batch, 4 * hidden], 'float32')
  const dC = backend.makeOutput([batch, hidden], 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.lstmCellGradient(
    at(gates), at(c), at(newC), at(dNewC), at(dNewH), at(dGates), at(dC), batch, hidden,
  )
  return [dGates, dC]
}) as unknown as KernelFunc
