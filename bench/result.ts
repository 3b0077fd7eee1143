import type { Spread } from '../src/math/spread'

/** What every line of a benchmark's answer says. */
interface Result {
  network: string
  engine: string
  backend: string
  /** Processor or adapter, and the browser. */
  device: string
  batch: number
  /** Of this book's engine: workers beside the coordinating thread (0: none), and which of its binaries. */
  workers?: number
  build?: 'plain' | 'relaxed'
}

/** Pace of training, or of classifying. */
export interface BenchResult extends Result {
  suite: 'train' | 'infer' | 'scaling'
  imagesPerSecond: Spread
  runs: number
}

/** How long a fresh page takes to a test accuracy. */
export interface AccuracyResult extends Result {
  suite: 'time-to-accuracy'
  seed: number
  /** The accuracy that was asked for, 0–1, of `testImages` images, null for the end of the run; and the one that was found. */
  accuracy: number | null
  reached: number | null
  testImages: number
  /** Since the training worker began to exist, everything included; null where the run ended before. */
  seconds: number | null
  step: number | null
}

/** What lies in memory after some training steps. */
export interface Residue {
  step: number
  tensors: number
  dataBuffers: number
  tensorBytes: number
  /** Of the WebAssembly memory, which never shrinks. */
  wasmBytes: number
  /** Used of the JavaScript heaps of the coordinating thread and the workers together, right after a collection. */
  heapBytes: number
}

export interface StepsResult extends Result {
  suite: 'steps'
  residues: Residue[]
  isFlat: boolean
}

/** What one layer takes; null where it has no multiply-adds. */
export interface LayerResult extends Result {
  suite: 'kernels'
  layer: string
  forwardMs: number
  backwardMs: number
  forwardGflops: number | null
  backwardGflops: number | null
}
