import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import { describe, expect, it } from 'vitest'
import { BOOK_WIDTHS, type Variant, VARIANTS, type Weights } from '../../engine/protocol'
import { fromLayersModel, type ModelFileCode, toLayersModel } from '.'
import { type Arrays, forwardChannelsLast } from './testing/forward'
import { madeUpNet, noise, SMALL } from './testing/nets'

function arraysOf({ tensors, values }: Weights): Arrays {
  let start = 0
  return Object.fromEntries(
    tensors.map(({ name, shape }) => {
      const size = shape.reduce((a, b) => a * b)
      start += size
      return [name, { shape, values: values.subarray(start - size, start) }]
    }),
  )
}

interface LayerJson {
  class_name: string
  config: Record<string, unknown>
}
interface ModelJson {
  modelTopology: { class_name: string; config: { layers: LayerJson[] } }
  weightsManifest: [{ weights: { name: string; shape: number[]; quantization?: object }[] }]
}

/** A model.json changed by hand. */
function edited(change: (model: ModelJson) => unknown) {
  const files = toLayersModel(madeUpNet(SMALL), { variant: 'repaired' })
  const model = JSON.parse(files['model.json']) as ModelJson
  change(model)
  return { ...files, 'model.json': JSON.stringify(model) }
}
const layerNamed = (model: ModelJson, name: string) =>
  model.modelTopology.config.layers.find(({ config }) => config.name === name)!
const config = (model: ModelJson, name: string) => layerNamed(model, name).config
/** The tensor at `index` of the manifest; 2 is the filter of conv2, 15 the last bias. */
const spec = (model: ModelJson, index: number) => model.weightsManifest[0].weights[index]!

const REFUSED: [ModelFileCode, string, (model: ModelJson) => unknown][] = [
  ['not-layers-model', 'another kind of model', (m) => (m.modelTopology.class_name = 'Functional')],
  ['not-layers-model', 'an unknown layer', (m) => (layerNamed(m, 'dropout1').class_name = 'LSTM')],
  ['not-layers-model', 'no manifest', (m) => Object.assign(m, { weightsManifest: null })],
  ['wrong-shape', 'another padding', (m) => (config(m, 'conv2').padding = 'valid')],
  ['wrong-shape', 'a stride', (m) => (config(m, 'conv2').strides = [2, 2])],
  ['wrong-shape', 'another activation', (m) => (config(m, 'conv2').activation = 'tanh')],
  ['wrong-shape', 'a missing layer', (m) => m.modelTopology.config.layers.splice(0, 1)],
  ['wrong-shape', 'a padded pooling', (m) => (layerNamed(m, 'conv4').class_name = 'MaxPooling2D')],
  ['wrong-shape', 'a wrong filter', (m) => (spec(m, 2).shape = [3, 3, 3, 2])],
  ['missing-tensor', 'another name', (m) => (spec(m, 2).name = 'else/kernel')],
  ['duplicate-tensor', 'a name twice', (m) => (spec(m, 2).name = 'conv1/kernel')],
  ['wrong-type', 'quantised weights', (m) => (spec(m, 2).quantization = { dtype: 'uint8' })],
  ['truncated', 'a tensor that is too long', (m) => (spec(m, 15).shape = [11])],
  ['bad-range', 'a tensor that is too short', (m) => (spec(m, 15).shape = [9])],
]

describe('LayersModel', () => {
  it.each(VARIANTS)('comes back bit for bit (%s)', (variant: Variant) => {
    const weights = madeUpNet(BOOK_WIDTHS)
    expect(fromLayersModel(toLayersModel(weights, { variant }))).toEqual(weights)
  })

  it.each([
    ['repaired', SMALL],
    ['book', SMALL],
    ['repaired', BOOK_WIDTHS],
  ] as const)('is opened by tfjs and predicts what plain loops predict (%s, %o)', async (variant, widths) => {
    await tf.setBackend('cpu')
    const weights = madeUpNet(widths, 5)
    const files = toLayersModel(weights, { variant, metadata: { seed: 5 } })
    const { modelTopology, weightsManifest } = JSON.parse(files['model.json'])
    const weightData = files['weights.bin'].slice().buffer
    const artifacts = { modelTopology, weightSpecs: weightsManifest[0].weights, weightData }
    const model = await loadLayersModel(tf.io.fromMemory(artifacts))
    const images = noise(3)
    const predicted = model.predict(tf.tensor(images.flat(), [2, 28, 28, 1])) as tf.Tensor
    const given = (await predicted.array()) as number[][]
    images.forEach((image, i) => {
      forwardChannelsLast(arraysOf(weights), image).forEach((p, digit) => {
        expect(Math.abs(p - (given[i]?.[digit] ?? NaN))).toBeLessThan(1e-5)
      })
    })
    expect(model.layers.filter((layer) => layer.getClassName() === 'Dropout')).toHaveLength(
      variant === 'book' ? 2 : 1,
    )
    model.dispose()
  })

  it('reads what Keras would write: other names, a prefix, ReLU and softmax apart, padding as lists', () => {
    const files = edited((model) => {
      const { layers } = model.modelTopology.config
      config(model, 'affine1').activation = 'linear'
      layers.splice(layers.indexOf(layerNamed(model, 'affine1')) + 1, 0, {
        class_name: 'ReLU',
        config: { name: 'r' },
      })
      config(model, 'affine2').activation = 'softmax'
      layers.pop()
      layers.unshift({ class_name: 'InputLayer', config: { name: 'input' } })
      config(model, 'conv1').name = 'conv2d'
      spec(model, 0).name = 'sequential/conv2d/kernel'
      spec(model, 1).name = 'sequential/conv2d/bias'
      Object.assign(model, { modelTopology: { keras_version: '2.15', model_config: model.modelTopology } })
    })
    expect(fromLayersModel(files)).toEqual(madeUpNet(SMALL))
  })

  it.each(REFUSED)('says %s for %s', (code, _, change) => {
    expect(() => fromLayersModel(edited(change))).toThrow(
      expect.objectContaining({ name: 'ModelFileError', code }),
    )
  })

  it('refuses to write a net that diverged or is another', () => {
    const broken = madeUpNet(SMALL)
    broken.values[30] = NaN
    expect(() => toLayersModel(broken, { variant: 'book' })).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    )
    const short = madeUpNet(SMALL)
    short.tensors.pop()
    expect(() => toLayersModel(short, { variant: 'book' })).toThrow(
      expect.objectContaining({ code: 'wrong-shape' }),
    )
  })
})
