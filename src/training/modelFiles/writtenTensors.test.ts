import { describe, expect, it } from 'vitest'
import { DEFAULT_PLAN, type Weights } from '../../engine/protocol'
import { toSafetensors } from '.'
import { pythonName, writtenTensors } from './writtenTensors'

const weightsOf = (tensors: Weights['tensors']): Weights => {
  const size = tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b), 0)
  return { tensors, values: Float32Array.from({ length: size }, (_, i) => i) }
}
// c2 n p p f10: the affine layer flattens maps of 7×7.
const TEXT = 'c2 n p p f10'
const weights = weightsOf([
  { name: 'conv1.filter', shape: [3, 3, 1, 2] },
  { name: 'conv1.norm.gamma', shape: [2] },
  { name: 'conv1.norm.beta', shape: [2] },
  { name: 'affine1.weight', shape: [98, 10] },
  { name: 'affine1.bias', shape: [10] },
])
const norms = weightsOf([
  { name: 'conv1.norm.mean', shape: [2] },
  { name: 'conv1.norm.variance', shape: [2] },
])

describe('a written network as PyTorch has it', () => {
  it('has its names and orders', () => {
    const tensors = new Map(writtenTensors(TEXT, weights, norms))
    expect([...tensors.keys()]).toEqual([
      'conv1.weight',
      'conv1_norm.weight',
      'conv1_norm.bias',
      'affine1.weight',
      'affine1.bias',
      'conv1_norm.running_mean',
      'conv1_norm.running_var',
    ])
    expect(tensors.get('conv1.weight')!.shape).toEqual([2, 1, 3, 3])
    const affine = tensors.get('affine1.weight')!
    expect(affine.shape).toEqual([10, 98])
    // Unit 3 of channel 1 at row 2, column 5: ours at (2·7 + 5)·2 + 1, theirs at 49 + 2·7 + 5.
    expect(affine.values[3 * 98 + 49 + 19]).toBe(22 + ((19 * 2 + 1) * 10 + 3))
  })

  it('calls branches and blocks by Python’s rules', () => {
    expect(pythonName('inception1.3×3 reduce.norm.gamma')).toBe('inception1.three_reduce_norm.weight')
    expect(pythonName('block2.projection.filter')).toBe('block2.projection.weight')
    expect(pythonName('block2.conv1.norm.mean')).toBe('block2.conv1_norm.running_mean')
  })

  it('goes into a safetensors file, and not when it diverged', () => {
    const plan = { ...DEFAULT_PLAN, layers: TEXT }
    const bytes = toSafetensors(weights, { plan, norms })
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true))
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
    expect(header['conv1_norm.running_var']).toMatchObject({ dtype: 'F32', shape: [2] })
    expect(header.__metadata__).toMatchObject({ layers: TEXT })
    const broken = { ...weights, values: weights.values.with(30, NaN) }
    expect(() => toSafetensors(broken, { plan })).toThrow(expect.objectContaining({ code: 'not-finite' }))
  })
})
