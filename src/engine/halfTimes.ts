/** How long the layers of a network take with 32-bit numbers and with half precision, on the current backend (section 8.3.4). */
import { backend, engine, getBackend, tensor1d, tensor4d, type Tensor } from '@tensorflow/tfjs-core'
import { FLOAT16 } from '../math/floatFormats'
import { median } from '../math/median'
import { noiseBatch } from './datasets/noise'
import type { BackendWebgpu } from './kernels/webgpu/backendWebgpu'
import { ForwardPass, halfStorageOn } from './kernels/webgpu/forwardPass'
import { roundTensor } from './lowPrecision/roundedPasses'
import { networkOf } from './networks/networkOf'
import type { NetParameters } from './protocol'
import type { HalfTimes, HalfTimesTask } from './protocolPrecision'
import { timeOnce } from './stopwatch'

interface Options extends Omit<HalfTimesTask, 'model'> {
  /** Milliseconds, any origin. */
  now(): number
}

/** A measurement lasts at least so long, where a call is short against the clock. */
const LEAST_MS = 10
const MOST_REPEATS = 200
const MOST_ROUNDS = 7

/** Times one of `repeats` calls. */
type Timed = (repeats: number) => Promise<number>

/** Median milliseconds of a call of each, taken in turn so that a change of the machine's pace meets all of them. */
async function mediansOf(calls: readonly Timed[], budgetMs: number): Promise<number[]> {
  let longest = 0.01
  for (const call of calls) await call(1) // compiles
  for (const call of calls) longest = Math.max(longest, await call(1))
  const repeats = Math.min(MOST_REPEATS, Math.ceil(LEAST_MS / longest))
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(budgetMs / (longest * repeats * calls.length))))
  const times = calls.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, call] of calls.entries()) times[i]!.push(await call(repeats))
  return times.map(median)
}

/** By programs of our own, in both storages. */
async function onGpu(
  device: GPUDevice,
  net: NetParameters,
  { batch, budgetMs, now }: Options,
): Promise<HalfTimes> {
  const storage = halfStorageOn(device)
  const passes = [new ForwardPass(device, net, batch, 'f32'), new ForwardPass(device, net, batch, storage)]
  try {
    for (const pass of passes) await pass.logitsOf(noiseBatch(batch).pixels) // so that no layer meets zeros
    const layers = []
    for (const [index, { name }] of passes[0]!.layers.entries()) {
      const calls = passes.map((pass): Timed => async (repeats) => {
        const start = now()
        await pass.repeatLayer(index, repeats)
        const computed = now()
        await pass.repeatLayer(index, 0) // what waiting takes by itself
        return Math.max(0, 2 * computed - start - now()) / repeats
      })
      const [singleMs, halfMs] = await mediansOf(calls, budgetMs)
      layers.push({ name, singleMs: singleMs!, halfMs: halfMs! })
    }
    return { half: storage === 'f16' ? 'native' : 'packed', batch, layers }
  } finally {
    for (const pass of passes) pass.dispose()
  }
}

/** By tfjs's kernels or ours over them; half precision is each output read back and rounded. */
async function emulated(
  { plan, values }: NetParameters,
  { batch, budgetMs, now }: Options,
): Promise<HalfTimes> {
  const network = networkOf(plan)
  engine().startScope('half times')
  try {
    const parameters = network.cut(tensor1d(values))
    let flowing: Tensor = tensor4d(noiseBatch(batch).pixels, [batch, 28, 28, 1])
    const layers = []
    for (const [index, { name, kind, forward }] of network.layers.entries()) {
      const input = flowing
      const run = () => forward(input, parameters[index]!, { dropoutRng: null }).output
      flowing = run()
      if (kind === 'flatten' || kind === 'dropout') continue
      const rounded = () => roundTensor(run(), FLOAT16)
      // What pooling passes on is rounded already: it is the same work.
      const calls = (kind === 'pooling' ? [run] : [run, rounded]).map(
        (work): Timed =>
          (repeats) =>
            timeOnce(() => work().clone(), repeats, now),
      )
      const [singleMs, halfMs = singleMs] = await mediansOf(calls, budgetMs)
      layers.push({ name, singleMs: singleMs!, halfMs: halfMs! })
    }
    return { half: 'emulated', batch, layers }
  } finally {
    engine().endScope()
  }
}

/** While it runs nobody else may create tensors. */
export function halfTimes(net: NetParameters, options: Options): Promise<HalfTimes> {
  if (getBackend() !== 'webgpu') return emulated(net, options)
  return onGpu((backend() as unknown as BackendWebgpu).device, net, options)
}
