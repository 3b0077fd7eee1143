import { addN, concat, split, type Tensor4D } from '@tensorflow/tfjs-core'
import { forwardChain, parametersWithin, shareOut } from './chain'
import type { BlockKind, Layer } from './layer'

/** Several chains on one input, their outputs side by side as channels, as in an inception module (Szegedy et al. 2014). */
export function branches(name: string, chains: Layer<BlockKind>[][]): Layer<'branches'> {
  const layers = chains.flat()
  return {
    name,
    kind: 'branches',
    hasRelu: chains.every((chain) => chain.at(-1)?.hasRelu ?? false),
    parameters: parametersWithin(layers),
    forward(x, parameters, { isFirst: _, ...mode }) {
      const shares = shareOut(layers, parameters)
      let next = 0
      const steps = chains.map((chain) =>
        forwardChain(chain, shares.slice(next, (next += chain.length)), x, mode),
      )
      const outputs = steps.map(({ output }) => output as Tensor4D)
      return {
        output: concat(outputs, 3),
        backward(dy, isMasked = false) {
          const parts = split(
            dy,
            outputs.map(({ shape }) => shape[3]),
            3,
          )
          const backs = steps.map((step, i) => step.backward(parts[i]!, isMasked))
          return {
            dInput: addN(backs.map(({ dInput }) => dInput)),
            dParameters: backs.flatMap(({ dParameters }) => dParameters),
          }
        },
      }
    },
  }
}
