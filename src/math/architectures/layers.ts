/**
 * Networks as plain data: layers in order, and blocks whose branches run side by side. `measure.ts` counts what they need;
 * the families (`vgg.ts`, `resNet.ts` …) describe them as their papers do.
 */

/** Channels, height, width; a vector is `[units, 1, 1]`. */
export type Shape = readonly [number, number, number]

/** A layer with a shape of its own. Activations, dropout and local response normalisation change neither shape nor count. */
export interface LayerSpec {
  kind: 'conv' | 'pool' | 'affine'
  name: string
  /** Filters of a convolution, units of an affine layer; a pooling keeps its channels, and what it has more are zeros. */
  channels?: number
  /** Side of a filter or of a pooling window. */
  kernel?: number
  stride?: number
  pad?: number
  /** Each filter sees only its share of the channels. */
  groups?: number
  /** A pooling takes the mean of its window, not the largest. */
  average?: boolean
  /** Portion of the outputs silenced in training. */
  dropoutRate?: number
  /** Batch normalisation follows: two parameters a channel in place of one bias. */
  norm?: boolean
}

/** Branches that all read one tensor; `concat` puts their channels one behind another, `add` sums them. */
export interface BlockSpec {
  kind: 'block'
  name: string
  join: 'concat' | 'add'
  /** An empty branch hands its input on: the identity shortcut. A sum of one branch is that branch, as in a plain network. */
  branches: PartSpec[][]
  /** Portion of the joined outputs silenced in training. */
  dropoutRate?: number
}

export type PartSpec = LayerSpec | BlockSpec

export interface Network {
  name: string
  input: Shape
  parts: PartSpec[]
}

/** A convolution; its padding keeps height and width at stride 1 unless told otherwise. */
export const conv = (
  name: string,
  channels: number,
  kernel: number,
  options: Pick<LayerSpec, 'stride' | 'pad' | 'groups' | 'norm'> = {},
): LayerSpec => ({ kind: 'conv', name, channels, kernel, pad: (kernel - 1) / 2, ...options })

/** A pooling, maximum or average: neither has anything to learn. */
export const pool = (name: string, kernel: number, stride: number, pad = 0): LayerSpec => ({
  kind: 'pool',
  name,
  kernel,
  stride,
  pad,
})

/** A fully connected layer. */
export const affine = (name: string, units: number): LayerSpec => ({ kind: 'affine', name, channels: units })
