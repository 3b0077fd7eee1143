/**
 * The net as TensorFlow.js and Keras know it: `tf.loadLayersModel('model.json')` opens it, with `weights.bin` beside.
 * A Sequential model on [batch, 28, 28, 1] that ends in softmax; the fourth convolution pads by 2 with a
 * layer of its own, because Keras knows no other number than `same`.
 */
import { sizeOf } from '../../math/sizeOf'
import type { Variant, Weights } from '../../engine/protocol'
import { writeFloats } from './floats'
import { PADS, splitWeights, type Tensors } from './tensors'

export interface LayersModelFiles {
  'model.json': string
  'weights.bin': Uint8Array
}

export interface LayersModelOptions {
  /** `book` has a second dropout on the logits; it changes training, not predictions. */
  variant: Variant
  /** Goes into `userDefinedMetadata`: the plan, the seed, the step. */
  metadata?: Record<string, unknown>
}

interface Layer {
  class_name: string
  config: Record<string, unknown> & { name: string }
}

const layer = (class_name: string, name: string, config: Record<string, unknown>): Layer => ({
  class_name,
  config: { name, trainable: true, ...config },
})

const DROPOUT = { rate: 0.5, noise_shape: null, seed: null }

function convolution(index: number, filters: number): Layer[] {
  const name = `conv${index + 1}`
  const pad = PADS[index] ?? 1
  const padding = [
    [pad, pad],
    [pad, pad],
  ]
  const before =
    pad === 1 ? [] : [layer('ZeroPadding2D', `pad${index + 1}`, { padding, data_format: 'channels_last' })]
  const conv = layer('Conv2D', name, {
    filters,
    kernel_size: [3, 3],
    strides: [1, 1],
    padding: pad === 1 ? 'same' : 'valid',
    data_format: 'channels_last',
    dilation_rate: [1, 1],
    activation: 'relu',
    use_bias: true,
  })
  const pool = layer('MaxPooling2D', `pool${(index + 1) / 2}`, {
    pool_size: [2, 2],
    strides: [2, 2],
    padding: 'valid',
    data_format: 'channels_last',
  })
  return [...before, conv, ...(index % 2 === 1 ? [pool] : [])]
}

function layersOf(tensors: Tensors, variant: Variant): Layer[] {
  const width = (name: string) => tensors.get(`${name}.bias`)?.shape[0] ?? 0
  const layers = [
    ...PADS.flatMap((_, index) => convolution(index, width(`conv${index + 1}`))),
    layer('Flatten', 'flatten', { data_format: 'channels_last' }),
    layer('Dense', 'affine1', { units: width('affine1'), activation: 'relu', use_bias: true }),
    layer('Dropout', 'dropout1', DROPOUT),
    layer('Dense', 'affine2', { units: width('affine2'), activation: 'linear', use_bias: true }),
    ...(variant === 'book' ? [layer('Dropout', 'dropout2', DROPOUT)] : []),
    layer('Activation', 'softmax', { activation: 'softmax' }),
  ]
  const [first] = layers
  if (first) Object.assign(first.config, { batch_input_shape: [null, 28, 28, 1], dtype: 'float32' })
  return layers
}

/** Throws ModelFileError when `weights` is not the chapter's net or holds NaN or infinity. */
export function toLayersModel(
  weights: Weights,
  { variant, metadata = {} }: LayersModelOptions,
): LayersModelFiles {
  const tensors = splitWeights(weights)
  const specs = [...tensors].map(([name, { shape }]) => ({
    name: name.replace('.bias', '/bias').replace(/\.(filter|weight)$/, '/kernel'),
    shape,
    dtype: 'float32',
  }))
  const bytes = new Uint8Array(specs.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0))
  writeFloats(bytes, 0, weights.values)
  const model = {
    format: 'layers-model',
    generatedBy: 'One Layer Deeper',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'deep_conv_net', layers: layersOf(tensors, variant) },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: ['weights.bin'], weights: specs }],
    userDefinedMetadata: { variant, ...metadata },
  }
  return { 'model.json': `${JSON.stringify(model, null, 1)}\n`, 'weights.bin': bytes }
}
