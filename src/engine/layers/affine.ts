import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { affineGradient, affineOutput } from './ops'

/** y = x·W + b. Input [batch, in], output [batch, out]. */
export const affine = (name: string, unitsIn: number, unitsOut: number): Layer =>
  layer(name, unitsIn, unitsOut, false)

/** y = max(0, x·W + b). */
export const affineRelu = (name: string, unitsIn: number, unitsOut: number): Layer =>
  layer(name, unitsIn, unitsOut, true)

function layer(name: string, unitsIn: number, unitsOut: number, hasRelu: boolean): Layer {
  return {
    name,
    kind: 'affine',
    hasRelu,
    parameters: [
      { name: 'weight', shape: [unitsIn, unitsOut], fanIn: unitsIn },
      { name: 'bias', shape: [unitsOut] },
    ],
    forward(input, parameters) {
      const x = input as Tensor2D
      const [weight, bias] = parameters as [Tensor2D, Tensor1D]
      const y = affineOutput({ x, weight, bias }, hasRelu)
      return {
        output: y,
        backward: (dy) => affineGradient({ x, weight, dy: dy as Tensor2D, ...(hasRelu && { y }) }),
      }
    },
  }
}
