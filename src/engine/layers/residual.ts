import { add, zerosLike } from '@tensorflow/tfjs-core'
import { forwardChain, parametersWithin, shareOut } from './chain'
import type { BlockKind, Layer } from './layer'

export interface ResidualParts {
  /** f(x). */
  body: Layer<BlockKind>[]
  /** What x passes before it is added, where the shapes differ; else it is added as it is. */
  shortcut?: Layer<BlockKind>[]
  /** Asked at each pass: whether x is added at all. Without it the block is y = f(x), as in a plain network. */
  isAdded?: () => boolean
}

/** y = f(x) + x (He et al. 2015): the gradient comes back through f and, unchanged, past it. */
export function residual(
  name: string,
  { body, shortcut = [], isAdded = () => true }: ResidualParts,
): Layer<'residual'> {
  const layers = [...body, ...shortcut]
  return {
    name,
    kind: 'residual',
    parameters: parametersWithin(layers),
    // Whether x ends in a ReLU is kept from the body, so that what a probe sees on the two ways is masked on neither.
    forward(x, parameters, { isFirst: _, isRectified: __, ...mode }) {
      const shares = shareOut(layers, parameters)
      const inBody = forwardChain(body, shares.slice(0, body.length), x, mode)
      if (!isAdded()) {
        return {
          output: inBody.output,
          backward(dy) {
            const { dInput, dParameters, isMasked } = inBody.backward(dy)
            const unused = shares.slice(body.length).flat()
            return {
              dInput,
              dParameters: [...dParameters, ...unused.map((parameter) => zerosLike(parameter))],
              isMasked,
            }
          },
        }
      }
      const past = forwardChain(shortcut, shares.slice(body.length), x, mode)
      return {
        output: add(inBody.output, past.output),
        backward(dy) {
          const through = inBody.backward(dy)
          const around = past.backward(dy)
          mode.probe?.(`${mode.path}.body`, 'gradient', through.dInput)
          mode.probe?.(`${mode.path}.shortcut`, 'gradient', around.dInput)
          return {
            dInput: add(through.dInput, around.dInput),
            dParameters: [...through.dParameters, ...around.dParameters],
          }
        },
      }
    },
  }
}
