import { expect, test } from 'vitest'
import { deepConvNet } from './architectures/deepConvNet'
import { affine } from './architectures/layers'
import { layersOf, measure } from './architectures/measure'
import { stepCost } from './stepCost'

test('one affine layer, counted by hand', () => {
  const layers = layersOf(measure({ name: 'one', input: [3, 1, 1], parts: [affine('affine', 2)] }))
  const [batch, params, input, output] = [5, 3 * 2 + 2, 5 * 3, 5 * 2]
  expect(stepCost(layers, batch)).toEqual({
    flops: 2 * (2 * 5 * 3 * 2),
    bytes: 4 * (input + params + output + (2 * output + input + 2 * params) + 2 * output + 7 * params),
  })
})

test('DeepConvNet: 52.4 million operations an image', () => {
  const layers = layersOf(measure(deepConvNet))
  expect(stepCost(layers, 1).flops / 1e6).toBeCloseTo(52.4, 1)
  expect(stepCost(layers, 100).bytes / 1e6).toBeCloseTo(135.2, 1)
})
