import { div, image as images, sub, tensor4d, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Photograph } from '../studyTasks/photographs'

/** A photograph as MobileNetV2 wants it: stretched to a size, [1, height, width, 3], −1 to 1. Call inside `tf.tidy`. */
export function inputOf(photograph: Photograph, height: number, width: number): Tensor4D {
  const { rgb } = photograph
  const pixels = tensor4d(Float32Array.from(rgb), [1, photograph.height, photograph.width, 3])
  return sub(div(images.resizeBilinear(pixels, [height, width]), 127.5), 1)
}
