import { expect, test } from 'vitest'
import type { Constant, Graph, Node } from './graph'
import { layersOf } from './layersOf'

const ones = { list: { i: ['1', '1', '1', '1'] } }
const conv = { strides: { list: { i: ['1', '2', '2', '1'] } }, dilations: ones, padding: { s: 'U0FNRQ==' } }
const apart = { strides: ones, dilations: ones, padding: { s: [86, 65, 76, 73, 68] } }

function graphOf(nodes: Node[], constants: Record<string, Constant>): Graph {
  const readers = new Map<string, number>()
  for (const { input } of nodes) for (const name of input) readers.set(name, (readers.get(name) ?? 0) + 1)
  return {
    nodes: new Map(nodes.map((node) => [node.name, node])),
    constants: new Map(Object.entries(constants)),
    readers,
  }
}
const constant = (shape: number[], ...values: number[]): Constant => ({
  shape,
  values: Float32Array.from(values),
})
const node = (name: string, op: string, input: string[], attr: Node['attr'] = {}): Node => ({
  name,
  op,
  input,
  attr,
})

test('a scale, an offset and a batch norm are folded into the convolution before them', () => {
  const graph = graphOf(
    [
      node('conv', 'Conv2D', ['x', 'kernel'], conv),
      node('scaled', 'Mul', ['conv', 'scale']),
      node('moved', 'Add', ['scaled', 'offset']),
      node('norm', 'FusedBatchNorm', ['moved', 'gamma', 'beta', 'mean', 'variance'], { epsilon: { f: 0 } }),
      node('out', 'Relu6', ['norm']),
    ],
    {
      kernel: constant([1, 1, 1, 2], 1, -2),
      scale: constant([2], 3, 0.5),
      offset: constant([2], 1, -1),
      gamma: constant([2], 2, 1),
      beta: constant([2], 0, 5),
      mean: constant([2], 4, 1),
      variance: constant([2], 0.25, 4),
    },
  )
  const { list, weights } = layersOf(graph, 'x', ['out'])
  expect(list.layers).toEqual([
    {
      name: '0',
      kind: 'conv',
      from: ['image'],
      shape: [1, 1, 1, 2],
      stride: 2,
      rate: 1,
      activation: 'relu6',
    },
  ])
  // ((3x + 1) − 4) · 2 / 0.5 and ((−x − 1) − 1) / 2 + 5
  expect([...weights]).toEqual([12, -0.5, -12, 4])
})

test('a convolution over a picture taken apart has a rate; a bias behind a meeting goes into its branch', () => {
  const graph = graphOf(
    [
      node('first', 'Relu', ['firstConv']),
      node('firstConv', 'Conv2D', ['x', 'point'], { ...conv, strides: ones }),
      node('apart', 'SpaceToBatchND', ['first', 'block', 'crops']),
      node('deep', 'DepthwiseConv2dNative', ['apart', 'taps'], apart),
      node('together', 'BatchToSpaceND', ['deep', 'block', 'crops']),
      node('sum', 'AddN', ['together', 'first']),
      node('out', 'Add', ['sum', 'bias']),
    ],
    {
      point: constant([1, 1, 1, 1], 2),
      block: constant([2], 4, 4),
      crops: constant([2, 2], 0, 0, 0, 0),
      taps: constant([1, 1, 1, 1], 3),
      bias: constant([1], 7),
    },
  )
  const { list, weights } = layersOf(graph, 'x', ['out'])
  expect(list.layers.map(({ kind, from }) => [kind, from])).toEqual([
    ['conv', ['image']],
    ['depthwise', ['0']],
    ['add', ['1', '0']],
  ])
  expect(list.layers[1]).toMatchObject({ rate: 4, stride: 1, activation: 'linear' })
  expect([...weights]).toEqual([2, 0, 3, 7])
})

test('an operation that is not known is named', () => {
  const graph = graphOf([node('out', 'Erf', ['x'])], {})
  expect(() => layersOf(graph, 'x', ['out'])).toThrow('the operation Erf is not known here')
})
