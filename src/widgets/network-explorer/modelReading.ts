/** What the network made of one image: computed by the engine, or recorded with 8 bits an activation. */
import { scaled } from '../../math/scaled'
import type { ExplorationPart } from '../../engine/studyTasks/exploration'
import { LAYERS, type Unit } from './modelLayers'

export interface Reading {
  /** Which image and which epoch it is of. */
  key: string
  epoch: number
  pixels: Uint8Array
  /** Of a test image. */
  label: number | null
  /** Of each layer, the image first (from 0 to 1): [side, side, channels] or [units]. */
  values: readonly Float32Array[]
  probabilities: ArrayLike<number>
  /** Of each layer, the share of its activations that are exactly 0, 0–1. */
  silent: readonly number[]
  /** Recorded: each activation rounded to 8 bits. */
  isRounded: boolean
}

/** What `tools/recordExploration.ts` writes. */
export interface RecordedFile {
  recordedAt: string
  machine: string
  /** SHA-256 of the kept epochs. */
  weights: string
  /** Those that are kept, and how many of the 10,000 test images they get right, 0–1. */
  epochs: { epoch: number; testAccuracy: number }[]
  /** The run's plan as a query of the training lab. */
  lab: string
  /** Of each layer with weights, after each of the epochs: the cosine between its weights and those that were drawn before the first. */
  alike: Record<string, number[]>
  /** The first test image of each class; `pixels` is base64 of 784 bytes. */
  digits: { index: number; label: number; pixels: string }[]
  /** What the last epoch's network makes of the test image `index`. */
  shown: {
    index: number
    probabilities: number[]
    /** `largest`: what 255 stands for. `levels`: base64, one channel after the other, 0–255; below 0 is 0. */
    layers: { name: string; largest: number; levels: string; zeros: number }[]
    /** The logits, not rounded. */
    logits: number[]
  }
}

export const keyOf = (image: number | string, epoch: number): string => `${image}@${epoch}`

const silentShare = (values: Float32Array): number =>
  values.reduce((silent, value) => silent + Number(value === 0), 0) / values.length

/** An answer of the engine. */
export function readingOf(key: string, epoch: number, part: ExplorationPart): Reading {
  const { pixels, label, layers, probabilities } = part
  const values = [scaled(pixels), ...layers.map((layer) => layer.values)]
  return {
    key,
    epoch,
    pixels,
    label,
    values,
    probabilities,
    silent: values.map(silentShare),
    isRounded: false,
  }
}

/** The recording, its levels as activations again. `bytesOf` reads base64. */
export function recordedReading(
  { digits, epochs, shown }: RecordedFile,
  bytesOf: (base64: string) => Uint8Array,
): Reading {
  const { index, probabilities, layers, logits } = shown
  const { label, pixels: base64 } = digits.find((digit) => digit.index === index)!
  const pixels = bytesOf(base64)
  const { epoch } = epochs.at(-1)!
  const values = [
    scaled(pixels),
    ...layers.map(({ largest, levels }, i) => fromPlanes(bytesOf(levels), largest, i + 1)),
    Float32Array.from(logits),
  ]
  return {
    key: keyOf(index, epoch),
    epoch,
    pixels,
    label,
    values,
    probabilities,
    // As counted before they were rounded.
    silent: values.map((all, i) => {
      const counted = layers[i - 1]
      return counted ? counted.zeros / all.length : silentShare(all)
    }),
    isRounded: true,
  }
}

function fromPlanes(planes: Uint8Array, largest: number, layer: number): Float32Array {
  const { channels } = LAYERS[layer]!
  const cells = planes.length / channels
  const values = new Float32Array(planes.length)
  planes.forEach((level, i) => {
    values[(i % cells) * channels + Math.floor(i / cells)] = (level * largest) / 255
  })
  return values
}

/** The inverse of what `recordedReading` does to one layer. */
export function toPlanes(values: Float32Array, layer: number): { largest: number; planes: Uint8Array } {
  const { channels } = LAYERS[layer]!
  const cells = values.length / channels
  const largest = values.reduce((most, value) => Math.max(most, value), 1e-12)
  const planes = Uint8Array.from(values, (_, i) => {
    const value = values[(i % cells) * channels + Math.floor(i / cells)]!
    return Math.round((255 * Math.max(0, value)) / largest)
  })
  return { largest, planes }
}

export function activationAt(reading: Reading, { layer, channel, row, column }: Unit): number {
  const { side, channels } = LAYERS[layer]!
  return reading.values[layer]![(row * side + column) * channels + channel]!
}

/**
 * The maps of a layer as ink, one for each channel: [side · side] of 0–255 by the square root of an activation's share of the
 * largest in its layer, so that weak answers stay visible. The image is as it is.
 */
export function inkOf(reading: Reading, layer: number): Uint8Array[] {
  const { channels, side, kind } = LAYERS[layer]!
  if (kind === 'input') return [reading.pixels]
  const values = reading.values[layer]!
  const largest = values.reduce((most, value) => Math.max(most, value), 1e-12)
  return Array.from({ length: channels }, (_, channel) =>
    Uint8Array.from({ length: side * side }, (__, cell) =>
      Math.round(255 * Math.sqrt(Math.max(0, values[cell * channels + channel]!) / largest)),
    ),
  )
}

/** The channel whose activations differ most among themselves, by their variance. */
export function liveliestOf(values: ArrayLike<number>, channels: number): number {
  const cells = values.length / channels
  const variances = Array.from({ length: channels }, (_, channel) => {
    const map = Array.from({ length: cells }, (__, cell) => values[cell * channels + channel]!)
    const mean = map.reduce((sum, value) => sum + value, 0) / cells
    // A unit without a map has no variance: its size counts.
    return cells === 1 ? mean : map.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  })
  return variances.indexOf(Math.max(...variances))
}

/** Cosine of the angle between two vectors: 1 where they point the same way. */
export function cosineOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!
    aa += a[i]! ** 2
    bb += b[i]! ** 2
  }
  return dot / Math.sqrt(aa * bb)
}

/** What the text prints of the recording. */
export function printedOf({ recordedAt, machine, shown, digits, alike }: RecordedFile) {
  const last = (name: string) => Number(alike[name]!.at(-1)!.toFixed(2))
  const counts = shown.layers.map(({ name, zeros }) => {
    const { channels, side } = LAYERS.find((layer) => layer.name === name)!
    return { name, zeros, all: channels * side * side }
  })
  const rectified = counts.filter(({ name }) => !name.startsWith('pool'))
  const sumOf = (key: 'zeros' | 'all') => rectified.reduce((sum, each) => sum + each[key], 0)
  const share = (zeros: number, all: number) => Number(((100 * zeros) / all).toFixed(1))
  const shareIn = (name: string) => {
    const { zeros, all } = counts.find((each) => each.name === name)!
    return share(zeros, all)
  }
  return {
    date: recordedAt,
    machine,
    image: shown.index,
    label: digits.find(({ index }) => index === shown.index)!.label,
    activations: sumOf('all'),
    silent: sumOf('zeros'),
    silentPercent: share(sumOf('zeros'), sumOf('all')),
    silentConv1Percent: shareIn('conv1'),
    silentConv6Percent: shareIn('conv6'),
    alikeConv1: last('conv1'),
    alikeConv2: last('conv2'),
    alikeConv6: last('conv6'),
  }
}
