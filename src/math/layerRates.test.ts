import { expect, it } from 'vitest'
import { layerRates, multiplyAdds } from './layerRates'

const timed = (name: string, kind: string, outputShape: number[]) => ({
  name,
  kind,
  outputShape,
  forwardMs: 2,
  backwardMs: 4,
})

const deepConvNet = [
  timed('conv1', 'convolution', [28, 28, 16]),
  timed('conv2', 'convolution', [28, 28, 16]),
  timed('pool1', 'pooling', [14, 14, 16]),
  timed('conv3', 'convolution', [14, 14, 32]),
  timed('conv4', 'convolution', [16, 16, 32]),
  timed('pool2', 'pooling', [8, 8, 32]),
  timed('conv5', 'convolution', [8, 8, 64]),
  timed('conv6', 'convolution', [8, 8, 64]),
  timed('pool3', 'pooling', [4, 4, 64]),
  timed('flatten', 'flatten', [1024]),
  timed('affine1', 'affine', [50]),
  timed('dropout', 'dropout', [50]),
  timed('affine2', 'affine', [10]),
]

it('counts the multiply-adds of DeepConvNet as section 8.1.1 does', () => {
  const total = multiplyAdds(deepConvNet).reduce((sum, macs) => sum + macs, 0)
  expect(total).toBe(8_772_340)
})

it('counts two operations a multiply-add, twice as many backward, and none for pooling', () => {
  const [first, second, pool] = layerRates(deepConvNet, 100)
  const macs = 9 * 16 * 16 * 28 * 28
  expect(second!.forwardGflops).toBeCloseTo((2 * macs * 100) / 2e6, 9)
  expect(second!.backwardGflops).toBeCloseTo((4 * macs * 100) / 4e6, 9)
  expect(first!.backwardGflops).toBeCloseTo(first!.forwardGflops! / 2, 9)
  expect(pool!.forwardGflops).toBeNull()
})
