/**
 * The network of figure 8-1: what `math/architectures` counts, with its input as the first layer, receptive fields, and the
 * marks of the drawing.
 */
import { deepConvNet as network } from '../../math/architectures/deepConvNet'
import { layersOf, measure, type MeasuredLayer as Counted } from '../../math/architectures/measure'
import { fieldOf } from '../../math/receptiveField'

/** `book`: a dropout that only the original code has, on the logits. */
type DropoutMark = 'none' | 'always' | 'book'

export interface MeasuredLayer extends Omit<Counted, 'kind'> {
  kind: Counted['kind'] | 'input'
  /** Side of the input square that one unit sees; null when it sees the whole image by construction. */
  receptiveField: number | null
  dropout: DropoutMark
}

const DROPOUT: Record<string, DropoutMark> = { affine1: 'always', affine2: 'book' }

const input: Omit<MeasuredLayer, 'receptiveField' | 'dropout'> = {
  kind: 'input',
  name: 'input',
  kernel: 1,
  stride: 1,
  pad: 0,
  input: network.input,
  shape: network.input,
  fanIn: 0,
  params: 0,
  macs: 0,
}
const counted = [input, ...layersOf(measure(network))]

/** The layers from the image to the ten scores. */
export const deepConvNet: MeasuredLayer[] = counted.map((layer, index) => ({
  ...layer,
  receptiveField: layer.kind === 'affine' ? null : fieldBetween(0, index),
  dropout: DROPOUT[layer.name] ?? 'none',
}))

/** Side of the square that one unit of layer `to` sees in the output of layer `from` (indices; `from` ≤ `to`). */
export function fieldBetween(from: number, to: number): number {
  const between = counted.slice(from + 1, to + 1)
  if (between.some(({ kind }) => kind === 'affine')) return Infinity
  return fieldOf(between).side
}
