/** Made-up nets and images for the tests of model files. */
import { DEFAULT_PLAN, type Plan, type Weights } from '../../../engine/protocol'

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Weights of the size that He's initialisation gives, biases included, so that every one of them matters. */
export function madeUpNet(widths: Plan['widths'], seed = 1): Weights {
  const tensors: Weights['tensors'] = []
  let channels = 1
  widths.convolutions.forEach((out, i) => {
    tensors.push({ name: `conv${i + 1}.filter`, shape: [3, 3, channels, out] })
    tensors.push({ name: `conv${i + 1}.bias`, shape: [out] })
    channels = out
  })
  tensors.push({ name: 'affine1.weight', shape: [16 * channels, widths.hidden] })
  tensors.push({ name: 'affine1.bias', shape: [widths.hidden] })
  tensors.push({ name: 'affine2.weight', shape: [widths.hidden, 10] })
  tensors.push({ name: 'affine2.bias', shape: [10] })
  const next = numbers(seed)
  const values = tensors.flatMap(({ shape }) => {
    const size = shape.reduce((a, b) => a * b)
    const scale = shape.length === 1 ? 0.2 : Math.sqrt(6 / (size / (shape.at(-1) ?? 1)))
    return Array.from({ length: size }, () => scale * (2 * next() - 1))
  })
  return { tensors, values: Float32Array.from(values) }
}

export const SMALL: Plan['widths'] = { convolutions: [2, 3, 4, 3, 2, 3], hidden: 5 }
export const SMALL_PLAN: Plan = { ...DEFAULT_PLAN, widths: SMALL, seed: 7 }

/** Two images of 28 × 28 noise, 0–1. */
export const noise = (seed: number): number[][] => {
  const next = numbers(seed)
  return [0, 1].map(() => Array.from({ length: 784 }, next))
}
