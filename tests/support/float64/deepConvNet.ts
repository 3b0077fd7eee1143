/**
 * The chapter's network and its training in doubles and plain loops: what every backend's first losses must equal.
 * Shares with the engine only the random streams, the order of images and the initial values.
 */
import { batchFeed } from '../../../src/engine/feed'
import type { Dataset } from '../../../src/engine/datasets/dataset'
import { deepConvNet } from '../../../src/engine/networks/deepConvNet'
import { initialise } from '../../../src/engine/networks/initialise'
import type { Plan } from '../../../src/engine/protocol'
import { stream } from '../../../src/math/rng'
import { convolve, convolveFilterGradient, convolveInputGradient, type Convolution } from './convolution'
import { matMul, reluBiasGradient } from './linear'
import { maxPool, maxPoolGradient, type Pooling } from './pooling'

const PADS = [1, 1, 1, 2, 1, 1]
const KEEP = 0.5
type Numbers = Float64Array

const add = (target: Numbers, offset: number, values: Numbers) =>
  values.forEach((v, i) => (target[offset + i]! += v))

/** Mean loss and dL/dθ of one batch in training mode. */
function lossAndGradient(
  plan: Plan,
  theta: Numbers,
  images: Numbers,
  labels: ArrayLike<number>,
  step: number,
) {
  const batch = labels.length
  const dropout = stream(plan.seed, 'dropout', step)
  const gradient = new Float64Array(theta.length)
  const back: ((dy: Numbers) => Numbers)[] = []
  let x = images
  let side = 28
  let channels = 1
  let offset = 0

  const take = (size: number) => {
    const at = offset
    offset += size
    return { at, values: theta.subarray(at, offset) }
  }
  const conv = (outChannels: number, pad: number) => {
    const out = side + 2 * pad - 2
    const c: Convolution = {
      batch, height: side, width: side, inChannels: channels, outHeight: out, outWidth: out, outChannels,
      kernelHeight: 3, kernelWidth: 3, strideY: 1, strideX: 1, top: pad, left: pad,
    } // prettier-ignore
    const input = x
    const w = take(9 * channels * outChannels)
    const b = take(outChannels)
    const y = convolve(c, input, w.values, b.values).map((v) => Math.max(0, v))
    back.push((dy) => {
      const [masked, dBias] = reluBiasGradient(dy, y, outChannels)
      add(gradient, w.at, convolveFilterGradient(c, input, masked))
      add(gradient, b.at, dBias)
      return convolveInputGradient(c, masked, w.values)
    })
    ;[x, side, channels] = [y, out, outChannels]
  }
  const pool = () => {
    const p: Pooling = {
      batch, height: side, width: side, channels, outHeight: side / 2, outWidth: side / 2,
      windowHeight: 2, windowWidth: 2, strideY: 2, strideX: 2, top: 0, left: 0,
    } // prettier-ignore
    const input = x
    back.push((dy) => maxPoolGradient(p, input, dy))
    ;[x, side] = [maxPool(p, input), side / 2]
  }
  const affine = (unitsIn: number, unitsOut: number, activate: boolean) => {
    const input = x
    const w = take(unitsIn * unitsOut)
    const b = take(unitsOut)
    const z = matMul(input, w.values, batch, unitsIn, unitsOut).map((v, i) => v + b.values[i % unitsOut]!)
    const y = activate ? z.map((v) => Math.max(0, v)) : z
    back.push((dy) => {
      const dz = activate ? dy.map((d, i) => (y[i]! > 0 ? d : 0)) : dy
      add(gradient, w.at, matMul(input, dz, unitsIn, batch, unitsOut, true, false))
      dz.forEach((d, i) => (gradient[b.at + (i % unitsOut)]! += d))
      return matMul(dz, w.values, batch, unitsOut, unitsIn, false, true)
    })
    x = y
  }
  const drop = () => {
    const scale = plan.variant === 'book' ? 1 : 1 / KEEP
    const mask = x.map(() => (dropout.uniform() >= 1 - KEEP ? scale : 0))
    x = x.map((v, i) => v * mask[i]!)
    back.push((dy) => dy.map((d, i) => d * mask[i]!))
  }

  const { convolutions, hidden } = plan.widths
  convolutions.forEach((outChannels, i) => {
    conv(outChannels, PADS[i]!)
    if (i % 2 === 1) pool()
  })
  affine(16 * channels, hidden, true)
  drop()
  affine(hidden, 10, false)
  if (plan.variant === 'book') drop()

  let loss = 0
  const dLogits = new Float64Array(x.length)
  for (let n = 0; n < batch; n++) {
    const row = x.subarray(n * 10, n * 10 + 10)
    const top = Math.max(...row)
    const sum = row.reduce((s, v) => s + Math.exp(v - top), 0)
    loss -= row[labels[n]!]! - top - Math.log(sum)
    row.forEach((v, k) => (dLogits[n * 10 + k] = (Math.exp(v - top) / sum - Number(k === labels[n])) / batch))
  }
  back.reduceRight<Numbers>((dy, backward) => backward(dy), dLogits)
  return { loss: loss / batch, gradient }
}

/** Losses of the first steps of a plan with plain gradient descent or Adam. */
export async function referenceLosses(plan: Plan, train: Dataset, steps: number): Promise<number[]> {
  const batchAt = batchFeed(plan, train)
  const theta = Float64Array.from(initialise(deepConvNet(plan), plan.initialisation, plan.seed))
  const adam = adamMove(theta.length)
  const losses: number[] = []
  for (let step = 0; step < steps; step++) {
    const { pixels, labels } = await batchAt(step)
    const { loss, gradient } = lossAndGradient(plan, theta, Float64Array.from(pixels), labels, step)
    losses.push(loss)
    const move = plan.optimizer === 'adam' ? adam(gradient, step + 1) : gradient
    for (let i = 0; i < theta.length; i++) theta[i]! -= plan.learningRate * move[i]!
  }
  return losses
}

/** Adam's direction at step t, in the paper's form with the book's ε, which stands outside the bias correction. */
function adamMove(size: number): (gradient: Numbers, t: number) => Numbers {
  const m = new Float64Array(size)
  const v = new Float64Array(size)
  return (gradient, t) =>
    gradient.map((g, i) => {
      m[i] = 0.9 * m[i]! + 0.1 * g
      v[i] = 0.999 * v[i]! + 0.001 * g * g
      const correction2 = Math.sqrt(1 - 0.999 ** t)
      return m[i]! / (1 - 0.9 ** t) / (Math.sqrt(v[i]!) / correction2 + 1e-7 / correction2)
    })
}
