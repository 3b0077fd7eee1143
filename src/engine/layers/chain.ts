import type { Tensor } from '@tensorflow/tfjs-core'
import type { BlockKind, Layer, Mode } from './layer'

/** A pass through several layers, one behind another. */
export interface ChainStep {
  output: Tensor
  /** dL/d(parameters) of all layers, in their order. */
  backward(dOutput: Tensor, isMasked?: boolean): { dInput: Tensor; dParameters: Tensor[]; isMasked: boolean }
}

/** Runs `layers` on `x`, each with its own of the `parameters`. Call inside `tf.tidy`. */
export function forwardChain(
  layers: readonly Layer<BlockKind>[],
  parameters: Tensor[][],
  x: Tensor,
  mode: Mode,
): ChainStep {
  const pathOf = ({ name }: Layer<BlockKind>) => (mode.path === undefined ? name : `${mode.path}.${name}`)
  let output = x
  const steps = layers.map((layer, index) => {
    const isFirst = index === 0 && (mode.isFirst ?? false)
    const isRectified = index === 0 ? (mode.isRectified ?? false) : (layers[index - 1]!.hasRelu ?? false)
    const step = layer.forward(output, parameters[index]!, {
      ...mode,
      isFirst,
      isRectified,
      path: pathOf(layer),
    })
    output = step.output
    mode.probe?.(pathOf(layer), 'output', output)
    return step
  })
  return {
    output,
    backward(dOutput, isMasked = false) {
      let flowing = dOutput
      let flowsMasked = isMasked
      const gradients: Tensor[] = []
      for (let index = steps.length - 1; index >= 0; index--) {
        mode.probe?.(pathOf(layers[index]!), 'gradient', flowing)
        const back = steps[index]!.backward(flowing, flowsMasked)
        gradients.unshift(...back.dParameters)
        flowing = back.dInput
        flowsMasked = back.isMasked ?? false
      }
      return { dInput: flowing, dParameters: gradients, isMasked: flowsMasked }
    },
  }
}

/** Cuts a block's parameters into those of the layers within it. */
export function shareOut(layers: readonly Layer<BlockKind>[], parameters: Tensor[]): Tensor[][] {
  let next = 0
  return layers.map((layer) => parameters.slice(next, (next += layer.parameters.length)))
}

/** The parameters of the layers within a block, named after them. */
export const parametersWithin = (layers: readonly Layer<BlockKind>[]): Layer['parameters'] =>
  layers.flatMap((layer) =>
    layer.parameters.map((parameter) => ({ ...parameter, name: `${layer.name}.${parameter.name}` })),
  )
