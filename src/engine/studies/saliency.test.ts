import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { readShipped } from '../../../tests/support/shippedFiles'
import { pixelsOf } from '../activations'
import { imageAt, type Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { Model } from '../model'
import { toCommonWeights } from '../networks/dropoutConvention'
import { networkOf } from '../networks/networkOf'
import type { NetParameters } from '../protocol'
import type { SaliencyTarget, SaliencyTask } from '../studyTasks/saliency'
import { SaliencyStudy, saliencyOf } from './saliency'

/** A digit that the network takes for another. */
const INDEX = 582

let test: Dataset
let net: NetParameters
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 600)
  net = (await readShipped('deep-convnet-augmented')).model
})

const image = () => pixelsOf(imageAt(test, INDEX).slice())

async function logitsAt(pixels: Float32Array): Promise<Float32Array> {
  const model = new Model(net.plan, net)
  const logits = model.logits(pixels)
  const values = await logits.data<'float32'>()
  logits.dispose()
  model.dispose()
  return values.slice()
}

it.for(['winner', 'difference'] as const)(
  'the gradient of the %s is the slope that small changes of the image find',
  async (target: SaliencyTarget) => {
    const { gradient, best, second } = saliencyOf(net, image(), target)
    const aimOf = (logits: Float32Array) => logits[best]! - (target === 'difference' ? logits[second]! : 0)
    // Along the gradient itself the slope is its length, and no other direction is as steep.
    const length = Math.hypot(...gradient)
    const step = 2e-3
    const moved = (sign: number) => image().map((value, i) => value + (sign * step * gradient[i]!) / length)
    const slope = (aimOf(await logitsAt(moved(1))) - aimOf(await logitsAt(moved(-1)))) / (2 * step)
    expect(slope / length).toBeGreaterThan(0.97)
    expect(slope / length).toBeLessThan(1.03)
  },
)

it('answers about a test image as the network does, of shipped files or of parameters in hand, and keeps no tensor', async () => {
  const study = new SaliencyStudy({ testSet: () => Promise.resolve(test) })
  const before = memory().numTensors
  const weights = toCommonWeights(
    { tensors: networkOf(net.plan).tensors, values: net.values },
    net.plan.variant,
  )
  const part = await study.advance({ model: { plan: net.plan, weights }, index: INDEX, target: 'difference' })
  expect(memory().numTensors).toBe(before)
  const logits = await logitsAt(image())
  part.logits.forEach((value, digit) => expect(value).toBeCloseTo(logits[digit]!, 3))
  expect(part.label).toBe(test.labels[INDEX])
  expect(part.best).not.toBe(part.label)
  expect(part.gradient).toHaveLength(784)
})

it('an image that could not be loaded is an error, not a black picture', async () => {
  const gone = { ...test, shards: [{ first: 0, count: 600, ready: Promise.resolve(false) }] }
  const study = new SaliencyStudy({ testSet: () => Promise.resolve(gone) })
  const task: SaliencyTask = {
    model: { plan: net.plan, weights: { tensors: [], values: net.values } },
    index: 3,
    target: 'winner',
  }
  await expect(study.advance(task)).rejects.toThrow('test image 3')
})
