/** The part of the protocol that speaks of single operations, timed for their own sake (sections 8.3.1 and 8.3.2): types and plain constants only. */

/** What `time` times on noise; `input` is [batch, side, channels], and each group of a convolution is one of its own. */
export type Operation =
  | { kind: 'product'; rows: number; inner: number; cols: number; bias: boolean }
  | { kind: 'conv'; input: number[]; filters: number; kernel: number; stride: number; pad: number; groups: number } // prettier-ignore
  | { kind: 'pool'; input: number[]; kernel: number; stride: number }
  | { kind: 'relu' | 'norm'; input: number[] }

/** Noise of [batch, side, side, channels] under square filters. */
export interface ConvolutionTask {
  /** [batch, side, channels] */
  input: number[]
  filters: number
  kernel: number
  stride: number
  pad: number
  /** About how long each way may be measured. */
  budgetMs: number
}

/** Milliseconds of one call, several times, of each way; what the others differ from the loops, and the loops' largest result. */
export interface ConvolutionTimes {
  /** Plain loops in TypeScript, on the worker's own thread. */
  loopsMs: number[]
  /** Writing im2col's matrix, by loops in TypeScript. */
  buildMs: number[]
  /** Handing the matrix to the backend, and the backend's product of matrices. */
  productMs: number[]
  /** The backend's convolution. */
  kernelMs: number[]
  /** Largest absolute difference. */
  im2colOff: number
  kernelOff: number
  /** Largest magnitude. */
  largest: number
}
