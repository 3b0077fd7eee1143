/**
 * The same numbers in the order of NumPy and PyTorch (channels first) and in that of tfjs and Keras (channels last).
 * All of it is `transpose`, applied to the axes by name.
 */
import { sizeOf } from '../../math/sizeOf'
import { LAST_SIDE, type Tensor } from './tensors'

/** Reorders the axes: axis k of the result is axis `axes[k]` of the tensor, as in NumPy's transpose. */
export function transpose({ shape, values }: Tensor, axes: readonly number[]): Tensor {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)))
  const newShape = axes.map((axis) => shape[axis] ?? 1)
  const newStrides = axes.map((axis) => strides[axis] ?? 0)
  const result = new Float32Array(values.length)
  for (let i = 0; i < result.length; i++) {
    let rest = i
    let from = 0
    for (let axis = newShape.length - 1; axis >= 0; axis--) {
      const length = newShape[axis] ?? 1
      from += (rest % length) * (newStrides[axis] ?? 0)
      rest = Math.floor(rest / length)
    }
    result[i] = values[from] ?? 0
  }
  return { shape: newShape, values: result }
}

/** [kh, kw, in, out] → [out, in, kh, kw]. */
export const filterToChannelsFirst = (filter: Tensor): Tensor => transpose(filter, [3, 2, 0, 1])
/** [out, in, kh, kw] → [kh, kw, in, out]. */
export const filterToChannelsLast = (filter: Tensor): Tensor => transpose(filter, [2, 3, 1, 0])
/** [in, out] ↔ [out, in]. */
export const flip = (weight: Tensor): Tensor => transpose(weight, [1, 0])

/** First affine weights: [in, out] with the inputs in the order H, W, C → [out, in] with the inputs in C, H, W. */
export function flattenedToChannelsFirst({ shape: [inputs = 0, hidden = 0], values }: Tensor): Tensor {
  const channels = inputs / LAST_SIDE ** 2
  const moved = transpose({ shape: [LAST_SIDE, LAST_SIDE, channels, hidden], values }, [3, 2, 0, 1])
  return { shape: [hidden, inputs], values: moved.values }
}

/** The way back: [out, in] with the inputs in C, H, W → [in, out] with the inputs in H, W, C. */
export function flattenedToChannelsLast({ shape: [hidden = 0, inputs = 0], values }: Tensor): Tensor {
  const channels = inputs / LAST_SIDE ** 2
  const moved = transpose({ shape: [hidden, channels, LAST_SIDE, LAST_SIDE], values }, [2, 3, 1, 0])
  return { shape: [inputs, hidden], values: moved.values }
}
