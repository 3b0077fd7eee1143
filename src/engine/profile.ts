/** How long each layer of a network takes, forward and backward, on the current backend (section 8.3.1). */
import { engine, ones, tensor1d, tensor4d, zeros, type Tensor } from '@tensorflow/tfjs-core'
import { median } from '../math/median'
import { stream } from '../math/rng'
import { noiseBatch } from './datasets/noise'
import type { Step } from './layers/layer'
import { initialise } from './networks/initialise'
import { chapterNetworkOf } from './networks/networkOf'
import type { LayerProfile, Plan } from './protocol'
import { timeOnce } from './stopwatch'

export interface ProfileOptions {
  /** Images in the batch; the plan's, when left out. */
  batch?: number
  /** Measurements of each layer and direction, of which the median counts. */
  rounds: number
  /** Calls in one measurement: more where a call is short against the clock. */
  repeats: number
  /** Milliseconds, any origin. */
  now(): number
}

/** Median milliseconds of one call of `work`, waiting included; it returns what it computed last. */
async function measure(work: () => Tensor, { rounds, repeats, now }: ProfileOptions): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) times.push(await timeOnce(work, repeats, now))
  return median(times.slice(1)) // the first one compiles
}

const lastOf = ({ dInput, dParameters }: ReturnType<Step['backward']>) => dParameters.at(-1) ?? dInput

/**
 * Times each layer of the plan's network in training mode, on the current backend and this thread alone, with freshly
 * initialised parameters and a batch of noise. While it runs nobody else may create tensors.
 */
export async function profile(plan: Plan, options: ProfileOptions): Promise<LayerProfile[]> {
  const network = chapterNetworkOf(plan)
  const batch = options.batch ?? plan.batchSize
  const mode = (index: number) => ({ dropoutRng: stream(plan.seed, 'dropout', 0), isFirst: index === 0 })

  engine().startScope('profile')
  try {
    const parameters = network.cut(tensor1d(initialise(network, plan.initialisation, plan.seed)))
    const profiles: LayerProfile[] = []
    const steps: Step[] = []
    let flowing: Tensor = tensor4d(noiseBatch(batch).pixels, [batch, 28, 28, 1])
    for (const [index, layer] of network.layers.entries()) {
      const input = flowing
      const run = () => layer.forward(input, parameters[index]!, mode(index))
      const forwardMs = await measure(() => run().output.clone(), options)
      const step = run()
      steps.push(step)
      flowing = step.output
      const { name, kind } = layer
      profiles.push({ name, kind, outputShape: flowing.shape.slice(1), forwardMs, backwardMs: 0 })
    }
    flowing = ones(flowing.shape)
    for (const [index, step] of [...steps.entries()].reverse()) {
      const dOutput = flowing
      profiles[index]!.backwardMs = await measure(() => lastOf(step.backward(dOutput)).clone(), options)
      flowing = index > 0 ? step.backward(dOutput).dInput : zeros([1])
    }
    return profiles
  } finally {
    engine().endScope()
  }
}
