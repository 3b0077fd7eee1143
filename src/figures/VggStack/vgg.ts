/**
 * VGG-16 and VGG-19 (configurations D and E of the paper) as plain data, and what follows: shapes, parameters with biases,
 * multiply-adds for one image of 3×224×224.
 */
export type Name = 'VGG-16' | 'VGG-19'
type Kind = 'conv' | 'pool' | 'affine'

export interface Layer {
  name: string
  kind: Kind
  /** Output: channels, height, width. */
  shape: [number, number, number]
  /** Numbers summed in one output, without the bias; 0 for a pooling. */
  fanIn: number
  params: number
  macs: number
  /** VGG-19 has this layer and VGG-16 has not. */
  extra: boolean
}

/** Channels of the five blocks. */
const CHANNELS = [64, 128, 256, 512, 512]
/** Convolutions in each block. */
export const BLOCKS: Record<Name, number[]> = { 'VGG-16': [2, 2, 3, 3, 3], 'VGG-19': [2, 2, 4, 4, 4] }
const UNITS = [4096, 4096, 1000]
export const INPUT: [number, number, number] = [3, 224, 224]

function measure(net: Name): Layer[] {
  const layers: Layer[] = []
  let [channels, side] = [INPUT[0], INPUT[1]]
  BLOCKS[net].forEach((count, block) => {
    for (let i = 1; i <= count; i++) {
      const fanIn = 3 * 3 * channels
      channels = CHANNELS[block]!
      layers.push({
        name: `conv${block + 1}_${i}`,
        kind: 'conv',
        shape: [channels, side, side],
        fanIn,
        params: (fanIn + 1) * channels,
        macs: fanIn * channels * side * side,
        extra: i > BLOCKS['VGG-16'][block]!,
      })
    }
    side /= 2
    layers.push({ ...nothing, name: `pool${block + 1}`, kind: 'pool', shape: [channels, side, side] })
  })
  let inputs = channels * side * side
  UNITS.forEach((units, index) => {
    layers.push({
      name: `fc${6 + index}`,
      kind: 'affine',
      shape: [units, 1, 1],
      fanIn: inputs,
      params: (inputs + 1) * units,
      macs: inputs * units,
      extra: false,
    })
    inputs = units
  })
  return layers
}

const nothing = { fanIn: 0, params: 0, macs: 0, extra: false }

export const vgg: Record<Name, Layer[]> = { 'VGG-16': measure('VGG-16'), 'VGG-19': measure('VGG-19') }

/** A sum over layers, of one kind or of all. */
export const sum = (layers: Layer[], key: 'params' | 'macs', kind?: Kind): number =>
  layers.reduce((total, layer) => total + (kind && layer.kind !== kind ? 0 : layer[key]), 0)

/** `64×224×224`, and `4096` for a vector. */
export const shapeText = ({ kind, shape }: Pick<Layer, 'kind' | 'shape'>): string =>
  kind === 'affine' ? String(shape[0]) : shape.join('×')
