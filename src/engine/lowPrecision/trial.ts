/**
 * One training of section 8.3.4 in numbers of few bits: the same initial weights, images and dropout masks as every other of its
 * plan, only the rounding differs.
 */
import { tensor1d, tensor4d, tidy, type Tensor1D } from '@tensorflow/tfjs-core'
import { emptyTally, roundArray } from '../../math/roundArray'
import { roundParameters } from '../../math/roundParameters'
import type { Batch } from '../datasets/batch'
import { Model, type ModelState } from '../model'
import { chapterNetworkOf } from '../networks/networkOf'
import type { Network } from '../networks/sequential'
import type { Plan } from '../protocol'
import type { Arithmetic } from '../protocolPrecision'
import { RULES, type Rules } from './arithmetic'
import { LossScale } from './lossScale'
import { roundedForward, roundedGradient, roundTensor } from './roundedPasses'

export interface TrialStep {
  /** Of the batch, in nats. */
  loss: number
  /** What it was multiplied by before the gradients were computed. */
  scale: number
  /** A gradient overflowed, and the weights stayed as they were. */
  isSkipped: boolean
}

export class Trial {
  /** Gradients of activations and of parameters, by exponent; whoever reads them may put fresh ones in their place. */
  flowTally = emptyTally()
  parameterTally = emptyTally()
  private readonly model: Model
  private readonly network: Network
  private readonly rules: Rules
  private readonly lossScale: LossScale | null
  /** Steps done, skipped ones included. */
  step = 0

  constructor(
    readonly plan: Plan,
    readonly arithmetic: Arithmetic,
  ) {
    this.rules = RULES[arithmetic]
    this.lossScale = this.rules.scale === 'dynamic' ? new LossScale() : null
    this.model = new Model(plan)
    this.network = chapterNetworkOf(plan)
    if (!this.rules.hasMaster) this.model.roundState((values) => roundArray(values, this.rules.gradients))
  }

  /** θ as it computes. The caller disposes it. */
  private roundedTheta(): Tensor1D {
    const values = this.model.theta.dataSync<'float32'>()
    const { weights } = this.rules
    if (weights === 'sign')
      return tensor1d(roundParameters(values, this.network.tensors, { kind: 'sign' }).values)
    return tensor1d(roundArray(values, weights, { saturate: true }))
  }

  private get scale(): number {
    return this.rules.scale === 'dynamic' ? this.lossScale!.value : this.rules.scale
  }

  /** Forward, backward, update. */
  trainStep(batch: Batch): TrialStep {
    const { gradients, hasMaster } = this.rules
    const scale = this.scale
    const theta = this.roundedTheta()
    const { flowTally, parameterTally } = this
    const passes = {
      seed: this.plan.seed,
      step: this.step,
      scale,
      formats: this.rules,
      flowTally,
      parameterTally,
    }
    const { gradient, loss } = roundedGradient(this.network, theta, batch, passes)
    theta.dispose()
    this.step++
    const isFinite = gradient.every(Number.isFinite)
    this.lossScale?.after(isFinite)
    if (this.lossScale && !isFinite) return { loss, scale, isSkipped: true }
    const sums = new Float32Array(gradient.length + 2)
    sums.set(scale === 1 ? gradient : gradient.map((g) => g / scale))
    this.model.update(tensor1d(sums), this.plan.learningRate).dispose()
    if (!hasMaster) this.model.roundState((values) => roundArray(values, gradients))
    else if (this.rules.weights === 'sign') this.model.roundState(clip)
    return { loss, scale, isSkipped: false }
  }

  /** How many of these images the network reads rightly, in inference mode and with all its rounding. */
  countRight({ pixels, labels }: Batch): number {
    const theta = this.roundedTheta()
    const logits = tidy(() => {
      const x = tensor4d(pixels, [labels.length, 28, 28, 1])
      return roundedForward(this.network, theta, x, (y) => roundTensor(y, this.rules.activations), {
        dropoutRng: null,
      }).output
    })
    const values = logits.dataSync<'float32'>()
    theta.dispose()
    logits.dispose()
    let right = 0
    labels.forEach((label, i) => {
      const row = values.subarray(10 * i, 10 * i + 10)
      if (row.indexOf(row.reduce((most, logit) => Math.max(most, logit), -Infinity)) === label) right++
    })
    return right
  }

  /** Parameters and the optimizer's memory as they are kept. */
  read(): Promise<ModelState> {
    return this.model.read()
  }

  dispose(): void {
    this.model.dispose()
  }
}

/** Real weights behind one-bit ones stay within ±1, as in BinaryConnect: beyond, their size says nothing. */
const clip = (values: Float32Array): Float32Array => values.map((w) => Math.max(-1, Math.min(1, w)))
