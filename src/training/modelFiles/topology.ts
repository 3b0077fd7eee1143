/**
 * Is this Keras topology the chapter's net? Its layers are put into words and compared with what must stand there, so
 * that layer names, dropout, and the way padding, ReLU and softmax are written may differ, but nothing else.
 */
import { asText, isObject, type JsonObject } from './json'
import { demand } from './modelFileError'
import { PADS } from './tensors'

const EXPECTED = [
  ...PADS.flatMap((pad, index) => [`conv pad ${pad}`, 'relu', ...(index % 2 === 1 ? ['pool'] : [])]),
  ...['flatten', 'dense', 'relu', 'dense', 'softmax'],
]

/** The number itself, or a list of it, or a list of lists: Keras writes 2, [2, 2] or [[2, 2], [2, 2]]. */
const isAll = (value: unknown, expected: number, depth = 2): boolean =>
  Array.isArray(value)
    ? depth > 0 && value.length > 0 && value.every((part) => isAll(part, expected, depth - 1))
    : value === expected

function padOf(padding: unknown, name: string): number {
  const pad = [0, 1, 2].find((candidate) => isAll(padding, candidate))
  demand(pad !== undefined, 'wrong-shape', `${name} pads in a way the net does not`)
  return pad
}

function words(className: string, name: string, config: JsonObject, padBefore: number): string[] {
  const channelsLast = config.data_format === undefined || config.data_format === 'channels_last'
  demand(channelsLast, 'wrong-shape', `${name} has its channels first`)
  const then =
    typeof config.activation === 'string' && config.activation !== 'linear' ? [config.activation] : []
  switch (className) {
    case 'Conv2D': {
      const plain =
        isAll(config.kernel_size, 3) && isAll(config.strides ?? 1, 1) && isAll(config.dilation_rate ?? 1, 1)
      demand(plain, 'wrong-shape', `${name} is not a 3 × 3 convolution with stride 1`)
      return [`conv pad ${padBefore + (config.padding === 'same' ? 1 : 0)}`, ...then]
    }
    case 'MaxPooling2D': {
      const halves = isAll(config.pool_size, 2) && isAll(config.strides ?? 2, 2)
      demand(halves, 'wrong-shape', `${name} is not a 2 × 2 pooling`)
      return ['pool']
    }
    case 'Dense':
      return ['dense', ...then]
    case 'Activation':
      return then
    case 'Flatten':
    case 'ReLU':
    case 'Softmax':
      return [className.toLowerCase()]
    case 'Dropout':
    case 'InputLayer':
    case 'ZeroPadding2D':
      return []
    default:
      demand(false, 'not-layers-model', `${name} is a ${className}, which the net has not`)
  }
}

/** Names of the eight layers with weights, in order: six convolutions, two affine. Throws ModelFileError. */
export function weightedLayers(topology: JsonObject): string[] {
  const model = isObject(topology.model_config) ? topology.model_config : topology
  demand(model.class_name === 'Sequential', 'not-layers-model', 'The model is not Sequential.')
  const layers = isObject(model.config) ? model.config.layers : model.config
  demand(Array.isArray(layers) && layers.length < 100, 'not-layers-model', 'The model has no list of layers.')
  const found: string[] = []
  const names: string[] = []
  let pad = 0
  for (const layer of layers as unknown[]) {
    demand(isObject(layer) && isObject(layer.config), 'not-layers-model', 'A layer has no configuration.')
    const className = asText(layer.class_name)
    const name = asText(layer.config.name)
    demand(pad === 0 || className === 'Conv2D', 'wrong-shape', `${name} is padded, which the net does not do`)
    found.push(...words(className, name, layer.config, pad))
    pad = className === 'ZeroPadding2D' ? padOf(layer.config.padding, name) : 0
    if (className === 'Conv2D' || className === 'Dense') names.push(name)
  }
  const ends = found.at(-1) === 'softmax' ? found : [...found, 'softmax']
  const chain = ends.join(', ')
  demand(chain === EXPECTED.join(', '), 'wrong-shape', `The layers are: ${chain.slice(0, 400)}.`)
  return names
}
