import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { getBackend, memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { convolve } from '../../tests/support/float64/convolution'
import { matMul } from '../../tests/support/float64/linear'
import { maxPool } from '../../tests/support/float64/pooling'
import { readMnist } from '../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import { activationsOf, pixelsOf } from './activations'
import { imageAt } from './datasets/dataset'
import { readKernels } from './kernels/wasm/testing/nodeWasm'
import { Model } from './model'
import type { FromEngine, ToEngine } from './protocol'
import { Session } from './session'

const asked: string[] = []
let image: Uint8Array

beforeAll(async () => {
  image = imageAt(await readMnist('test', 1), 0).slice()
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response(new Uint8Array(await readFile(url)))
  })
})

/** Sends requests to a session that reads the shipped files; answers come back in the order in which they were posted. */
async function ask(requests: ToEngine[]): Promise<{ message: FromEngine; transfer: ArrayBuffer[] }[]> {
  const posted: { message: FromEngine; transfer: ArrayBuffer[] }[] = []
  let done = () => {}
  const all = new Promise<void>((resolve) => (done = resolve))
  const session = new Session(
    {
      tfjsWasmUrl: createRequire(import.meta.url).resolve(
        '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
      ),
      loadKernels: () => Promise.resolve(readKernels()),
      siteUrl: 'public/',
      mnistUrl: 'public/data/mnist/',
      shippedModelUrl: 'public/models/deep-convnet/',
      augmentedModelUrl: 'public/models/deep-convnet-augmented/',
      roundedModelUrls: { 'deep-convnet': '', 'deep-convnet-book': '' },
      now: () => performance.now(),
      replicas: 0,
      spawnReplica: () => {
        throw new Error('not asked for')
      },
    },
    (message, transfer = []) => {
      posted.push({ message, transfer })
      if (posted.length === requests.length) done()
    },
    () => 0,
  )
  for (const request of requests) session.receive(request)
  await all
  return posted
}

const request = (requestId: number, pixels: unknown) =>
  ({ type: 'activations', requestId, image: pixels }) as ToEngine

describe('the message', () => {
  it('answers with every layer of the shipped net, transferred, on a backend started without measuring', async () => {
    const [answer] = await ask([request(1, image)])
    const { message, transfer } = answer!
    expect(getBackend()).toBe('wasm')
    if (message.type !== 'activations') throw new Error(JSON.stringify(message))
    expect(message.layers.map(({ name, shape }) => `${name} ${shape.join('×')}`)).toEqual([
      'conv1 28×28×16',
      'conv2 28×28×16',
      'pool1 14×14×16',
      'conv3 14×14×32',
      'conv4 16×16×32',
      'pool2 8×8×32',
      'conv5 8×8×64',
      'conv6 8×8×64',
      'pool3 4×4×64',
      'affine1 50',
      'affine2 10',
    ])
    for (const { shape, values } of message.layers) expect(values).toHaveLength(shape.reduce((a, b) => a * b))
    expect(transfer).toEqual(message.layers.map(({ values }) => values.buffer))
    expect(message.probabilities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 5)
    expect(message.probabilities.indexOf(Math.max(...message.probabilities))).toBe(7) // test image 0 is a 7
    expect(asked.every((url) => url.startsWith('public/models/deep-convnet-augmented/'))).toBe(true)
  })

  it.each([
    ['too short', new Uint8Array(783), 'an image has 784 values, not 783'],
    ['too long', new Uint8Array(785), 'an image has 784 values, not 785'],
    ['no array of bytes', [...new Array<number>(784).keys()], 'an image is a Uint8Array'],
    ['nothing', undefined, 'an image is a Uint8Array'],
  ])('refuses what is no image (%s) in words, and goes on', async (_, pixels, detail) => {
    const answers = await ask([request(1, pixels), request(2, image)])
    expect(answers[0]!.message).toEqual({
      type: 'request-failed',
      requestId: 1,
      failure: { code: 'unexpected', detail },
    })
    expect(answers[1]!.message).toMatchObject({ type: 'activations', requestId: 2 })
  })
})

describe('the numbers', () => {
  /** The six convolutions, three poolings and two affine layers in doubles and plain loops. */
  function direct({ network }: Model, theta: Float32Array, pixels: Float32Array): Float64Array[] {
    const outputs: Float64Array[] = []
    let x: Float64Array = Float64Array.from(pixels)
    let [side, channels, offset] = [28, 1, 0]
    const take = (size: number) => theta.subarray(offset, (offset += size))
    for (const { name, kind, parameters } of network.layers) {
      if (kind === 'convolution') {
        const outChannels = parameters[1]!.shape[0]!
        const pad = name === 'conv4' ? 2 : 1
        const out = side + 2 * pad - 2
        const [w, b] = [take(9 * channels * outChannels), take(outChannels)]
        x = convolve(
          {
            batch: 1, height: side, width: side, inChannels: channels, outHeight: out, outWidth: out, outChannels,
            kernelHeight: 3, kernelWidth: 3, strideY: 1, strideX: 1, top: pad, left: pad,
          }, // prettier-ignore
          x,
          w,
          b,
        ).map((v) => Math.max(0, v))
        ;[side, channels] = [out, outChannels]
      } else if (kind === 'pooling') {
        x = maxPool(
          {
            batch: 1, height: side, width: side, channels, outHeight: side / 2, outWidth: side / 2,
            windowHeight: 2, windowWidth: 2, strideY: 2, strideX: 2, top: 0, left: 0,
          }, // prettier-ignore
          x,
        )
        side /= 2
      } else if (kind === 'affine') {
        const [unitsIn, unitsOut] = parameters[0]!.shape as [number, number]
        const [w, b] = [take(unitsIn * unitsOut), take(unitsOut)]
        const z = matMul(x, w, 1, unitsIn, unitsOut).map((v, i) => v + b[i]!)
        x = name === 'affine1' ? z.map((v) => Math.max(0, v)) : z
      } else continue
      outputs.push(x)
    }
    return outputs
  }

  it('are those of a direct forward pass, and no tensor stays behind', async () => {
    await ask([request(1, image)]) // starts the backend
    const model = new Model(SMALL_PLAN)
    const { values: theta } = await model.read()
    const before = memory().numTensors
    const { layers } = await activationsOf(model, pixelsOf(image))
    expect(memory().numTensors).toBe(before)
    const expected = direct(model, theta, pixelsOf(image))
    expect(layers).toHaveLength(expected.length)
    for (const [index, { name, values }] of layers.entries()) {
      const scale = Math.max(...expected[index]!.map(Math.abs))
      expect(scale, name).toBeGreaterThan(0)
      const worst = Math.max(...values.map((v, i) => Math.abs(v - expected[index]![i]!)))
      expect(worst / scale, name).toBeLessThan(1e-5)
    }
    const logits = model.logits(pixelsOf(image))
    expect(layers.at(-1)!.values).toEqual(await logits.data())
    logits.dispose()
    model.dispose()
  })
})
