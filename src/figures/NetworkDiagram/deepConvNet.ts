/**
 * The network of figure 8-1 as plain data, and what follows from it: shapes, parameters, multiply-adds, receptive fields.
 *
 * Nothing is typed in that can be computed. Receptive fields by the recurrences of Araujo, Norris and Sim (Distill 2019):
 * j ← j·s, r ← r + (k − 1)·j. Layers without a size of their own (ReLU, dropout) are marks on the layer before them.
 */
export type LayerKind = 'input' | 'conv' | 'pool' | 'affine'

/** `book`: a dropout that only the original code has, on the logits. */
export type DropoutMark = 'none' | 'always' | 'book'

export interface LayerSpec {
  kind: LayerKind
  name: string
  /** Filters of a convolution, units of an affine layer; a pooling keeps its channels. */
  channels?: number
  /** Side of a filter or pooling window. */
  kernel?: number
  stride?: number
  pad?: number
  relu?: boolean
  dropout?: DropoutMark
}

export interface MeasuredLayer {
  kind: LayerKind
  name: string
  /** Output: channels, height, width. */
  shape: [number, number, number]
  pad: number
  /** Weights and biases. */
  params: number
  /** Multiply-adds for one image. */
  macs: number
  /** Side of the input square that one unit sees; null when it sees the whole image by construction. */
  receptiveField: number | null
  relu: boolean
  dropout: DropoutMark
}

const conv = (name: string, channels: number, pad = 1): LayerSpec => ({
  kind: 'conv',
  name,
  channels,
  kernel: 3,
  pad,
  relu: true,
})
const pool = (name: string): LayerSpec => ({ kind: 'pool', name, kernel: 2, stride: 2 })

/** Side of the square image that enters. */
export const INPUT_SIDE = 28

export const deepConvNet: LayerSpec[] = [
  { kind: 'input', name: 'input', channels: 1 },
  conv('conv1', 16),
  conv('conv2', 16),
  pool('pool1'),
  conv('conv3', 32),
  conv('conv4', 32, 2),
  pool('pool2'),
  conv('conv5', 64),
  conv('conv6', 64),
  pool('pool3'),
  { kind: 'affine', name: 'affine1', channels: 50, relu: true, dropout: 'always' },
  { kind: 'affine', name: 'affine2', channels: 10, dropout: 'book' },
]

/** Walks the layers from input to output and measures each. */
export function measureLayers(specs: LayerSpec[]): MeasuredLayer[] {
  let [channels, side] = [1, INPUT_SIDE]
  let [field, jump] = [1, 1]
  return specs.map((spec) => {
    const { kind, kernel = 1, stride = 1, pad = 0, relu = false, dropout = 'none' } = spec
    let [params, macs] = [0, 0]
    if (kind === 'affine') {
      const inputs = channels * side * side
      ;[channels, side] = [spec.channels ?? channels, 1]
      params = (inputs + 1) * channels
      macs = inputs * channels
    } else {
      const fanIn = kernel * kernel * channels
      channels = spec.channels ?? channels
      side = Math.floor((side + 2 * pad - kernel) / stride) + 1
      if (kind === 'conv') {
        params = (fanIn + 1) * channels
        macs = fanIn * channels * side * side
      }
      field += (kernel - 1) * jump
      jump *= stride
    }
    const receptiveField = kind === 'affine' ? null : field
    return {
      kind,
      name: spec.name,
      shape: [channels, side, side],
      pad,
      params,
      macs,
      receptiveField,
      relu,
      dropout,
    }
  })
}

/** Side of the square that one unit of layer `to` sees in the output of layer `from` (indices; `from` ≤ `to`). */
export function fieldBetween(specs: LayerSpec[], from: number, to: number): number {
  const between = specs.slice(from + 1, to + 1)
  if (between.some(({ kind }) => kind === 'affine')) return Infinity
  let [field, jump] = [1, 1]
  for (const { kernel = 1, stride = 1 } of between) {
    field += (kernel - 1) * jump
    jump *= stride
  }
  return field
}

/** As the book writes shapes: `16×28×28`, and `50` for a vector. */
export const shapeText = ({ kind, shape }: MeasuredLayer): string =>
  kind === 'affine' ? String(shape[0]) : shape.join('×')
