import { add, matMul, relu, sum, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { maskWhereZero } from './ops'

/** y = x·W + b. Input [batch, in], output [batch, out]. */
export function affine(name: string, unitsIn: number, unitsOut: number): Layer {
  return layer(
    name,
    unitsIn,
    unitsOut,
    (z) => z,
    (dy) => dy,
  )
}

/** y = max(0, x·W + b). */
export function affineRelu(name: string, unitsIn: number, unitsOut: number): Layer {
  return { ...layer(name, unitsIn, unitsOut, relu, maskWhereZero), hasRelu: true }
}

function layer(
  name: string,
  unitsIn: number,
  unitsOut: number,
  activate: (z: Tensor) => Tensor,
  activationGradient: (dy: Tensor, y: Tensor) => Tensor,
): Layer {
  return {
    name,
    kind: 'affine',
    parameters: [
      { name: 'weight', shape: [unitsIn, unitsOut], fanIn: unitsIn },
      { name: 'bias', shape: [unitsOut] },
    ],
    forward(x, [weight, bias]) {
      const output = activate(add(matMul(x as Tensor2D, weight as Tensor2D), bias!))
      return {
        output,
        backward(dOutput) {
          const dz = activationGradient(dOutput, output) as Tensor2D
          return {
            dInput: matMul(dz, weight as Tensor2D, false, true),
            dParameters: [matMul(x as Tensor2D, dz, true, false), sum(dz, 0)],
          }
        },
      }
    },
  }
}
