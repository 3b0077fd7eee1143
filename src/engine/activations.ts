/** What every layer of a network makes of one image: the inner life that the home page shows. */
import { softmax, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core'
import { invariant } from '../lib/invariant'
import { scaleInto } from './datasets/augment'
import { PIXELS } from './datasets/dataset'
import type { Model } from './model'
import { chapterNetworkOf } from './networks/networkOf'
import type { LayerActivation } from './protocol'

/** An image that came in a message, as 784 floats in 0–1. Throws when it is not 784 bytes. */
export function pixelsOf(image: Uint8Array): Float32Array {
  invariant(image instanceof Uint8Array, 'an image is a Uint8Array')
  invariant(image.length === PIXELS, `an image has ${PIXELS} values, not ${image.length}`)
  const pixels = new Float32Array(PIXELS)
  scaleInto(pixels, image)
  return pixels
}

/**
 * The outputs of the convolutions, poolings and affine layers at inference, in order, and the softmax of the last. Flatten
 * and dropout change no value then and are left out. `pixels`: 784 floats in 0–1.
 */
export async function activationsOf(
  { plan, theta }: Pick<Model, 'plan' | 'theta'>,
  pixels: Float32Array,
): Promise<{ layers: LayerActivation[]; probabilities: Float32Array }> {
  const network = chapterNetworkOf(plan)
  const tensors = tidy(() => {
    const parameters = network.cut(theta)
    const outputs: Tensor[] = []
    let flowing: Tensor = tensor4d(pixels, [1, 28, 28, 1])
    for (const [index, layer] of network.layers.entries()) {
      flowing = layer.forward(flowing, parameters[index]!, { dropoutRng: null }).output
      if (layer.kind !== 'flatten' && layer.kind !== 'dropout') outputs.push(flowing)
    }
    return [...outputs, softmax(flowing)]
  })
  const values = await Promise.all(tensors.map((tensor) => tensor.data<'float32'>()))
  for (const tensor of tensors) tensor.dispose()
  const shown = network.layers.filter(({ kind }) => kind !== 'flatten' && kind !== 'dropout')
  return {
    layers: shown.map(({ name, kind }, index) => ({
      name,
      kind,
      shape: tensors[index]!.shape.slice(1),
      values: values[index]!.slice(), // a copy: tfjs may answer with a view of its own memory
    })),
    probabilities: values.at(-1)!.slice(),
  }
}
