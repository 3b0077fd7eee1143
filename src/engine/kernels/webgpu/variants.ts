/*
 * Which way convolutions go on a device: a short measurement decides, since a graphics card, a phone and a processor that plays one differ in
 * what workgroup memory costs. Two layers of the chapter's network stand for all, forward and back.
 */
import { emptyBuffer, runInOrder, type BoundProgram } from './buffers'
import { convolutionProgram, inputGradientProgram, type Variant } from './convolution'
import type { ConvSizes } from './gather'
import { ROWS } from './gatherInRows'

/** So many images keep a graphics card busy. */
const BATCH = 100
/** Another way must be this much faster than the first: timing wavers. */
const CLEARLY = 0.9
const ROUNDS = 3
/** Times in one submission, so that waiting for it does not count. */
const REPEATS = 8

const square = (side: number, channels: number, batchSize: number): ConvSizes => ({
  batchSize,
  inHeight: side,
  inWidth: side,
  inChannels: channels,
  outHeight: side,
  outWidth: side,
  outChannels: channels,
  filterHeight: 3,
  filterWidth: 3,
  strideHeight: 1,
  strideWidth: 1,
  padInfo: { top: 1, left: 1 },
})

type Limits = Pick<GPUSupportedLimits, 'maxComputeWorkgroupStorageSize'>
/** What every device offers. */
export const LEAST_LIMITS: Limits = { maxComputeWorkgroupStorageSize: 16_384 }

/** Ways for a device, in tiles as large as its memory allows; the first is taken where nothing was measured. */
export const variantsFor = ({ maxComputeWorkgroupStorageSize: bytes }: Limits): Variant[] => [
  ROWS,
  { way: 'rows', pixels: 4 },
  { way: 'tiles', pixels: 4, bytes },
  { way: 'tiles', pixels: 8, bytes },
]

const chosen = new WeakMap<GPUDevice, Variant>()

/** What was chosen for a device. */
export const variantOf = (device: GPUDevice): Variant => chosen.get(device) ?? ROWS
export const setVariant = (device: GPUDevice, variant: Variant): void => void chosen.set(device, variant)

/** What is timed: two layers of the chapter's network. */
const TRIALS = [square(28, 16, BATCH), square(7, 64, BATCH)]

/** The programs that are timed for a way; their text names a choice as long as it is the same. */
export const trialPrograms = (variant: Variant, trials: readonly ConvSizes[] = TRIALS) =>
  trials.flatMap((sizes) =>
    [convolutionProgram, inputGradientProgram].map((program) => ({
      program: program(sizes, { variant }),
      sizes,
    })),
  )

export interface VariantTime {
  variant: Variant
  /** Shortest of a few rounds. */
  ms: number
}

function prepare(device: GPUDevice, variant: Variant, trials: readonly ConvSizes[]): BoundProgram[] {
  const bound = trialPrograms(variant, trials).map(({ program, sizes: s }) => {
    const pixels = 4 * s.batchSize * s.inHeight * s.inWidth * s.inChannels
    const filter = 4 * s.filterHeight * s.filterWidth * s.inChannels * s.outChannels
    return { program, buffers: [pixels, filter, pixels].map((bytes) => emptyBuffer(device, bytes)) }
  })
  return Array.from({ length: REPEATS }, () => bound).flat()
}

/** Times each way, by turns, once it is compiled; all numbers are zeros, which cost what others cost. `now` is in milliseconds. */
export async function timeVariants(
  device: GPUDevice,
  variants: readonly Variant[],
  now: () => number,
  sizes: readonly ConvSizes[] = TRIALS,
): Promise<VariantTime[]> {
  const trials = variants.map((variant) => ({
    variant,
    work: prepare(device, variant, sizes),
    ms: Infinity,
  }))
  for (let round = 0; round <= ROUNDS; round++)
    for (const trial of trials) {
      const start = now()
      runInOrder(device, trial.work)
      await device.queue.onSubmittedWorkDone()
      if (round > 0) trial.ms = Math.min(trial.ms, now() - start) // the first compiles
    }
  for (const { work } of trials)
    for (const { buffers } of work) for (const buffer of buffers) buffer.destroy()
  return trials.map(({ variant, ms }) => ({ variant, ms }))
}

/** The fastest, or the first where none is clearly faster. */
export function fastest([first, ...others]: readonly VariantTime[]): Variant {
  if (!first) throw new Error('nothing was timed')
  const best = others.reduce((a, b) => (b.ms < a.ms ? b : a), first)
  return best.ms < CLEARLY * first.ms ? best.variant : first.variant
}
