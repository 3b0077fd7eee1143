/** What is recorded for the lab: types only. */

/** Lists of numbers as base64 of little-endian 32-bit floats, where not said otherwise. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** Of the first digit. */
  digit: {
    /** `map` and `weights` as 16-bit floats. */
    map: string
    weights: string
    bias: number
    dense: { hidden: string; scores: string }
    convolution: { hidden: string; scores: string }
  }
  /** Of the first page. */
  page: { pass: string; windows: string; ms: { pass: number; windows: number } }
}
