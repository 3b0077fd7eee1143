/** What the lab of section 8.4.2 asks of a classifier that is written twice, with fully connected layers and with convolutions: types only. */

/** One form's answer about one digit. */
export interface FormAnswer {
  /** After the first of the two layers, [50]. */
  hidden: Float32Array
  /** Logits of the ten digits. */
  scores: Float32Array
}

export type DenseToConvTask =
  /** Both forms read one digit, [784] in 0–255; `neuron` is one of the fifty whose weights are wanted. */
  | { kind: 'digit'; pixels: Uint8Array; neuron: number }
  /** One pass of the convolutional form over a picture, `repeats` times or for a second; the first of its size also once untimed. */
  | { kind: 'pass'; pixels: Uint8Array; widthPx: number; repeats: number }
  /** The form with fully connected layers reads pictures of 28 × 28 that were cut out, [n · 784], all in one batch; `repeats` likewise. */
  | { kind: 'windows'; pixels: Uint8Array; repeats: number }

export type DenseToConvPart =
  | {
      kind: 'digit'
      /** What the fully connected layers read: [4, 4, 64], by row, column and channel. */
      map: Float32Array
      /** The neuron's weights in the same order, and its bias. */
      weights: Float32Array
      bias: number
      dense: FormAnswer
      convolution: FormAnswer
    }
  /** Logits [rows, columns, 10], and the milliseconds of each repeat. */
  | { kind: 'pass'; rows: number; columns: number; scores: Float32Array; ms: number[] }
  /** Logits [n, 10]. */
  | { kind: 'windows'; scores: Float32Array; ms: number[] }

export interface DenseToConv {
  task: DenseToConvTask
  part: DenseToConvPart
}
