/** The arithmetic of each of the six steps, as lines of text. */
import { backward, forward, INPUT, transposed, UPSTREAM, type Block } from './block'
import { product, sum, vector } from './numbers'
import type { Words } from './strings'

export function reading(step: number, block: Block, text: Words): string[] {
  const { z, h, f, y } = forward(block, INPUT)
  const { dh, dz, throughF, dx } = backward(block, INPUT, UPSTREAM)
  const lines = [
    [`x = ${vector(INPUT)}`],
    [
      `W₁·x = ${product(block.first, INPUT)} = ${vector(z)}`,
      `ReLU: ${vector(h)}`,
      `f(x) = W₂·${vector(h)} = ${product(block.second, h)} = ${vector(f)}`,
    ],
    [block.skip ? `y = f(x) + x = ${sum(f, INPUT)} = ${vector(y)}` : `y = f(x) = ${vector(y)}`],
    [
      `∂E/∂y = ${vector(UPSTREAM)}`,
      [text.toF, ...(block.skip ? [text.toSkip] : [])]
        .map((where) => `${where}: ${vector(UPSTREAM)}`)
        .join(', '),
    ],
    [
      `W₂ᵀ·${vector(UPSTREAM)} = ${product(transposed(block.second), UPSTREAM)} = ${vector(dh)}`,
      `ReLU: ${vector(dz)}. ${text.off1}.`,
      `W₁ᵀ·${vector(dz)} = ${product(transposed(block.first), dz)} = ${vector(throughF)}`,
    ],
    [block.skip ? `∂E/∂x = ${sum(throughF, UPSTREAM)} = ${vector(dx)}` : `∂E/∂x = ${vector(dx)}`],
  ]
  return lines[step]!
}
