/**
 * The tensors of the chapter's net: which there are, which shapes fit together, and the way between named arrays and
 * `Weights`. Widths are free, everything else is the book's: six 3 × 3 convolutions, three poolings, two affine layers.
 */
import { sizeOf } from '../../math/sizeOf'
import type { Weights } from '../../engine/protocol'
import { demand } from './modelFileError'

export const CONVOLUTIONS = ['conv1', 'conv2', 'conv3', 'conv4', 'conv5', 'conv6'] as const
export const AFFINES = ['affine1', 'affine2'] as const
/** Padding of each convolution; 2 in the fourth keeps the last feature map at 4 × 4. */
export const PADS = [1, 1, 1, 2, 1, 1] as const
/** Height and width of the feature map that is flattened. */
export const LAST_SIDE = 4
export const CLASSES = 10

/** Values of one tensor, row-major. */
export interface Tensor {
  shape: readonly number[]
  values: Float32Array
}
export type Tensors = Map<string, Tensor>

/** In layer order, as in `Weights`. */
export const TENSOR_NAMES: readonly string[] = [
  ...CONVOLUTIONS.flatMap((layer) => [`${layer}.filter`, `${layer}.bias`]),
  ...AFFINES.flatMap((layer) => [`${layer}.weight`, `${layer}.bias`]),
]

/** A list of positive whole numbers that no file of ours exceeds; guards every product of sides that follows. */
export const isShape = (shape: unknown): shape is number[] =>
  Array.isArray(shape) &&
  shape.length <= 4 &&
  shape.every((side) => Number.isInteger(side) && side > 0 && side <= 1_000_000)

const text = (shape: readonly number[]) => `[${shape.join(', ')}]`

function side(tensors: Tensors, name: string, axis: number): number {
  const tensor = tensors.get(name)
  demand(tensor, 'missing-tensor', `${name} is missing`)
  const length = tensor.shape[axis]
  demand(length !== undefined, 'wrong-shape', `${name} has the shape ${text(tensor.shape)}`)
  return length
}

/** The shapes that the net must have, given its widths. */
function expectedShapes(tensors: Tensors): Map<string, number[]> {
  const shapes = new Map<string, number[]>()
  let channels = 1
  for (const layer of CONVOLUTIONS) {
    const next = side(tensors, `${layer}.filter`, 3)
    shapes.set(`${layer}.filter`, [3, 3, channels, next]).set(`${layer}.bias`, [next])
    channels = next
  }
  const hidden = side(tensors, 'affine1.weight', 1)
  shapes.set('affine1.weight', [LAST_SIDE * LAST_SIDE * channels, hidden]).set('affine1.bias', [hidden])
  shapes.set('affine2.weight', [hidden, CLASSES]).set('affine2.bias', [CLASSES])
  return shapes
}

/** Throws ModelFileError unless these are exactly the net's tensors, of shapes that fit, with finite values. */
function check(tensors: Tensors) {
  const expected = expectedShapes(tensors)
  for (const name of tensors.keys())
    demand(expected.has(name), 'extra-tensor', `${name} is not part of the net`)
  for (const [name, shape] of expected) {
    const tensor = tensors.get(name)
    demand(tensor, 'missing-tensor', `${name} is missing`)
    const fits = text(tensor.shape) === text(shape) && tensor.values.length === sizeOf(shape)
    demand(fits, 'wrong-shape', `${name} has the shape ${text(tensor.shape)}, not ${text(shape)}`)
    const broken = tensor.values.findIndex((value) => !Number.isFinite(value))
    demand(broken < 0, 'not-finite', `${name} holds ${tensor.values[broken]} at ${broken}`)
  }
}

/** Cuts `weights` into its tensors (views, not copies), checked. */
export function splitWeights(weights: Weights): Tensors {
  const tensors: Tensors = new Map()
  let start = 0
  for (const { name, shape } of weights.tensors) {
    demand(!tensors.has(name), 'duplicate-tensor', `${name} appears twice`)
    demand(isShape(shape), 'wrong-shape', `${name} has an impossible shape`)
    tensors.set(name, { shape, values: weights.values.subarray(start, start + sizeOf(shape)) })
    start += sizeOf(shape)
  }
  demand(
    start === weights.values.length,
    'wrong-shape',
    `${start} values named, ${weights.values.length} given`,
  )
  check(tensors)
  return tensors
}

/** Joins checked tensors in layer order; the values are copied. */
export function joinTensors(tensors: Tensors): Weights {
  check(tensors)
  const parts = TENSOR_NAMES.flatMap((name) => {
    const tensor = tensors.get(name)
    return tensor ? [{ name, ...tensor }] : []
  })
  const values = new Float32Array(parts.reduce((sum, part) => sum + part.values.length, 0))
  let start = 0
  for (const part of parts) {
    values.set(part.values, start)
    start += part.values.length
  }
  return { tensors: parts.map(({ name, shape }) => ({ name, shape: [...shape] })), values }
}
