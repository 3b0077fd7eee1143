import { describe, expect, test } from 'vitest'
import { shapeText } from '../../math/architectures/measure'
import { deepConvNet as layers, fieldBetween } from './deepConvNet'

const sum = (key: 'params' | 'macs') => layers.reduce((total, layer) => total + layer[key], 0)
const column = <T>(read: (layer: (typeof layers)[number]) => T) =>
  Object.fromEntries(layers.filter(({ kind }) => kind !== 'input').map((layer) => [layer.name, read(layer)]))

describe('DeepConvNet, counted', () => {
  test('123,552 parameters and 8,772,340 multiply-adds', () => {
    expect(sum('params')).toBe(123_552)
    expect(sum('macs')).toBe(8_772_340)
  })

  test('shapes, with 14 → 16 in the fourth convolution', () => {
    expect(column(shapeText)).toEqual({
      conv1: '16×28×28',
      conv2: '16×28×28',
      pool1: '16×14×14',
      conv3: '32×14×14',
      conv4: '32×16×16',
      pool2: '32×8×8',
      conv5: '64×8×8',
      conv6: '64×8×8',
      pool3: '64×4×4',
      affine1: '50',
      affine2: '10',
    })
  })

  test('receptive fields', () => {
    expect(column(({ receptiveField }) => receptiveField)).toEqual({
      conv1: 3,
      conv2: 5,
      pool1: 6,
      conv3: 10,
      conv4: 14,
      pool2: 16,
      conv5: 24,
      conv6: 32,
      pool3: 36,
      affine1: null,
      affine2: null,
    })
  })

  test('parameters of each layer', () => {
    expect(column(({ params }) => params)).toEqual({
      conv1: 160,
      conv2: 2_320,
      pool1: 0,
      conv3: 4_640,
      conv4: 9_248,
      pool2: 0,
      conv5: 18_496,
      conv6: 36_928,
      pool3: 0,
      affine1: 51_250,
      affine2: 510,
    })
  })
})

describe('the field of a unit in an earlier layer', () => {
  test('equals the receptive field at the input', () => {
    layers.forEach(({ receptiveField }, index) => {
      if (receptiveField !== null) expect(fieldBetween(0, index)).toBe(receptiveField)
    })
  })

  test('is one unit in its own layer and everything behind an affine layer', () => {
    expect(fieldBetween(5, 5)).toBe(1)
    expect(fieldBetween(4, 5)).toBe(3)
    expect(fieldBetween(9, 10)).toBe(Infinity)
  })
})
