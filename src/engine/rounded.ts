/** What a network says when its numbers are rounded and its sums are not (section 8.3.4). */
import { backend, getBackend, tensor, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core'
import { FLOAT16 } from '../math/floatFormats'
import { roundActivations } from '../math/roundActivations'
import { roundParameters } from '../math/roundParameters'
import { stream } from '../math/rng'
import { takeBatch } from './datasets/batch'
import type { Dataset } from './datasets/dataset'
import { topTwo } from './evaluate'
import type { BackendWebgpu } from './kernels/webgpu/backendWebgpu'
import { Model } from './model'
import { chapterNetworkOf, networkOf } from './networks/networkOf'
import { roundedForward } from './lowPrecision/roundedPasses'
import type { RoundedPart, RoundedTask, Rounding } from './protocolPrecision'
import type { NetParameters } from './protocol'

const BATCH = 100

/** Which digit is likeliest in each row of ten. */
const digitsOf = (logits: Float32Array): number[] =>
  Array.from({ length: logits.length / 10 }, (_, i) => topTwo(logits.subarray(10 * i, 10 * i + 10))[0])

const NOISE_SEED = 1

/** Adds normal noise to the pixels of images, one random stream an image, so that every precision meets the same noise. */
function addNoise(pixels: Float32Array, first: number, deviation: number): Float32Array {
  if (deviation === 0) return pixels
  const size = 784
  for (let from = 0; from < pixels.length; from += size) {
    const rng = stream(NOISE_SEED, 'test-noise', first + from / size)
    for (let i = from; i < from + size; i++) pixels[i]! += deviation * rng.normal()
  }
  return pixels
}

/** Logits [n × 10] of n images, in inference mode. */
function logitsOf({ plan, theta }: Model, pixels: Float32Array, rounding: Rounding | null): Float32Array {
  const round = (x: Tensor, isLast: boolean) =>
    rounding && !isLast ? tensor(roundActivations(x.dataSync<'float32'>(), rounding), x.shape) : x
  const logits = tidy(() => {
    const x = tensor4d(pixels, [pixels.length / 784, 28, 28, 1])
    return roundedForward(chapterNetworkOf(plan), theta, x, round, { dropoutRng: null }).output
  })
  const values = logits.dataSync<'float32'>()
  logits.dispose()
  return values
}

/**
 * The network as programs that keep every number in 16 bits, where the question is one of half precision throughout and the backend
 * has such programs; else null.
 */
async function inHalf(
  net: NetParameters,
  { activations, rounding }: Pick<RoundedTask, 'activations' | 'rounding'>,
) {
  const isHalf = activations && rounding.kind === 'float' && rounding.name === FLOAT16.name
  if (!isHalf || getBackend() !== 'webgpu') return null
  const { ForwardPass, halfStorageOn } = await import('./kernels/webgpu/forwardPass')
  const { device } = backend() as unknown as BackendWebgpu
  return new ForwardPass(device, net, BATCH, halfStorageOn(device))
}

/**
 * Asks a network about the task's test images, on the current backend, in inference mode. Throws when the images do not exist
 * or did not arrive.
 */
export async function answersOfRounded(
  { plan, values }: NetParameters,
  { rounding, from, count, activations, noise }: Omit<RoundedTask, 'model'>,
  test: Dataset,
): Promise<RoundedPart> {
  const end = from + count
  if (!(Number.isInteger(from) && Number.isInteger(count) && from >= 0 && count > 0 && end <= test.size))
    throw new Error(`there are no test images ${from} to ${end - 1}`)
  for (const shard of test.shards)
    if (shard.first < end && shard.first + shard.count > from && !(await shard.ready))
      throw new Error('not all test images could be loaded')
  const rounded = roundParameters(values, networkOf(plan).tensors, rounding)
  const half = await inHalf({ plan, values }, { activations, rounding })
  const model = new Model(plan, { values: rounded.values })
  try {
    const predicted = new Uint8Array(count)
    for (let first = from; first < end; first += BATCH) {
      const indices = Array.from({ length: Math.min(BATCH, end - first) }, (_, i) => first + i)
      const pixels = addNoise(takeBatch(test, indices).pixels, first, noise)
      const logits = half
        ? await half.logitsOf(pixels)
        : logitsOf(model, pixels, activations ? rounding : null)
      predicted.set(digitsOf(logits), first - from)
    }
    return { predicted, labels: test.labels.slice(from, end), bytes: rounded.bytes }
  } finally {
    model.dispose()
    half?.dispose()
  }
}
