/**
 * What one training step of a chain of layers costs before any device has seen it.
 *
 * Operations: two a multiply-add, in three products as large as the forward one; the first layer needs no gradient of its input.
 *
 * Bytes, the algorithmic minimum: each pass of each layer reads each of its operands once and writes each of its results once, four bytes
 * a number, and nothing is kept from one pass to the next. Forward: the input and the parameters are read, the output is written (bias, ReLU and
 * dropout cost nothing of their own). Backward: the output's gradient, the output (where ReLU let something through, which pixel was the
 * maximum), the input and the weights are read, the gradients of input and parameters are written. The loss reads logits and writes their
 * gradient; the optimizer reads θ, its gradient and its slots and writes θ and slots.
 */
import type { MeasuredLayer } from './architectures/measure'
import type { Cost } from './operationCost'

const BYTES = 4

const product = (sizes: readonly number[]) => sizes.reduce((a, b) => a * b, 1)

/** `slots`: vectors as long as θ that the optimizer keeps; Adam has two. */
export function stepCost(layers: readonly MeasuredLayer[], batch: number, slots = 2): Cost {
  let [macs, numbers] = [0, 0]
  layers.forEach((layer, i) => {
    const [input, output] = [batch * product(layer.input), batch * product(layer.shape)]
    const isFirst = i === 0
    macs += layer.macs * batch * (isFirst ? 2 : 3)
    const forward = input + layer.params + output
    const backward = 2 * output + input + layer.params + layer.params + (isFirst ? 0 : input)
    const update = layer.params * (2 + slots + 1 + slots)
    numbers += forward + backward + update
  })
  numbers += 2 * batch * product(layers.at(-1)?.shape ?? [0])
  return { flops: 2 * macs, bytes: BYTES * numbers }
}
