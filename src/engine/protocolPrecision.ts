/** The part of the protocol that speaks of numbers with few bits (section 8.3.4): types and plain constants only. */

/** How parameters are rounded; `src/math/roundParameters.ts` does it. */
export type Rounding =
  /** Bits of the exponent and of the fraction. */
  | { kind: 'float'; name: string; exponent: number; fraction: number; infinity: boolean }
  | { kind: 'integer'; bits: number }
  | { kind: 'sign' }

export const ROUNDED_MODELS = ['deep-convnet-book', 'deep-convnet'] as const
/** Shipped networks that can be asked with rounded parameters. */
export type RoundedModel = (typeof ROUNDED_MODELS)[number]

/** A question to a network whose numbers are rounded; its sums are not. */
export interface RoundedTask<Net = RoundedModel> {
  model: Net
  /** Of the parameters. */
  rounding: Rounding
  /** The test images asked about: `count` of them from `from` on. */
  from: number
  count: number
  /** Rounds what the layers put out by the same rule, all but the ten logits, and the pixels too; float16 on WebGPU is kept in 16 bits, logits and all. */
  activations: boolean
  /** Deviation of the normal noise that is added to the pixels, which lie in 0–1. */
  noise: number
}

export interface RoundedPart {
  /** [count] */
  predicted: Uint8Array
  /** [count] */
  labels: Uint8Array
  /** Of all parameters, packed. */
  bytes: number
}

/**
 * What half precision is on a backend: numbers that lie in 16 bits by the device's own type (`native`) or two in a word (`packed`), or
 * 32-bit numbers rounded after each layer (`emulated`). Sums have 32 bits in all.
 */
export type HalfKind = 'native' | 'packed' | 'emulated'

/** How long a forward pass takes layer by layer, in 32 bits and with half precision. */
export interface HalfTimesTask {
  model: RoundedModel
  batch: number
  /** About how long the measurements of one layer may last; one call each is the least. */
  budgetMs: number
}

export interface HalfTimes {
  half: HalfKind
  batch: number
  /** Median milliseconds of a batch. */
  layers: { name: string; singleMs: number; halfMs: number }[]
}

export const ARITHMETICS = [
  'float32',
  'float16',
  'float16-master',
  'float16-scaled',
  'float16-shrunk',
  'fp8-master',
  'fp8-scaled',
  'sign',
] as const
/** The numbers that a trial trains in; `src/engine/lowPrecision/arithmetic.ts` says what is rounded when. */
export type Arithmetic = (typeof ARITHMETICS)[number]

/** A training of section 8.3.4, apart from the run of the page and on one thread. Trials of one plan meet the same images. */
export interface TrialTask {
  arithmetic: Arithmetic
  /** Finished steps (`train`) or answered test images (`test`); 0 of `train` begins afresh. */
  from: number
  count: number
  work: 'train' | 'test'
}

/** All gradients of some steps but those that are 0 anyway. */
export interface GradientCount {
  /** [256]: at e + 127 those with 2^e ≤ |g| < 2^(e + 1), times the loss scale and before they are rounded. */
  exponents: Uint32Array
  /** Those that rounding made 0. */
  flushed: number
}

/** What `count` steps brought; columns have an entry a step. */
export interface TrialPart {
  /** In nats; not finite where the training broke. */
  loss: Float32Array
  /** What the loss was multiplied by, and 1 where the step was skipped because a gradient overflowed. */
  scale: Float32Array
  skipped: Uint8Array
  /** Gradients of activations, and of parameters. */
  flow: GradientCount
  parameters: GradientCount
  /** Test images answered rightly, of the `count` asked. */
  right: number
}

/** What the page may ask; `Net` is a shipped network's name or a network, `Wish` a backend. */
export type PrecisionQuestion<Net, Wish> =
  /** What a network says of `count` test images from `from` on. */
  | ({ type: 'evaluate-rounded' } & RoundedTask<Net>)
  /** Refused while there is a run. */
  | ({ type: 'half-times'; backend: Wish } & HalfTimesTask)

export type PrecisionAnswer =
  ({ type: 'rounded' } & RoundedPart) | ({ type: 'half-times' } & HalfTimes) | ({ type: 'trial' } & TrialPart)
