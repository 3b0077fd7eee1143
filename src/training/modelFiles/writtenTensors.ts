/**
 * The tensors of a network given as text (src/math/networkText.ts) in PyTorch's layout, under the names that the exported PyTorch
 * class gives them: `conv1.weight` [out, in, kh, kw], `conv1_norm.running_mean`, `inception1.three_reduce.weight`, `affine1.weight`
 * [out, in] with the inputs in the order C, H, W.
 */
import { sizeOf } from '../../math/sizeOf'
import type { Weights } from '../../engine/protocol'
import { parseNetwork } from '../../math/networkText'
import { demand } from './modelFileError'
import { filterToChannelsFirst, flip, transpose } from './permute'
import type { Tensor } from './tensors'

const BRANCHES: [ours: string, theirs: string][] = [
  ['1×1', 'one'],
  ['3×3 reduce', 'three_reduce'],
  ['3×3', 'three'],
  ['5×5 reduce', 'five_reduce'],
  ['5×5', 'five'],
  ['pool projection', 'projection'],
]
const KINDS: Record<string, string> = {
  filter: 'weight',
  gamma: 'weight',
  beta: 'bias',
  mean: 'running_mean',
  variance: 'running_var',
}

/** What PyTorch calls one of the engine's tensors. */
export function pythonName(name: string): string {
  const parts = name.replace('.norm.', '_norm.').split('.')
  const kind = parts.pop()!
  return [...parts.map(moduleName), KINDS[kind] ?? kind].join('.')
}

/** A layer's name as a Python identifier. */
export function moduleName(layer: string): string {
  const [plain, norm] = layer.split('_')
  const theirs = BRANCHES.find(([ours]) => ours === plain)?.[1] ?? plain
  return norm === undefined ? theirs! : `${theirs}_norm`
}

/** Throws ModelFileError when the weights are not those of the network, or hold NaN or infinity. */
export function writtenTensors(layers: string, weights: Weights, norms?: Weights): [string, Tensor][] {
  const parsed = parseNetwork(layers)
  demand('network' in parsed, 'wrong-shape', `${layers} is no network`)
  /** Sides of the maps that affine layers flatten. */
  const flattened = new Map(parsed.parts.map(({ name, input }) => [`${name}.weight`, input]))
  return [...cut(weights), ...(norms ? cut(norms) : [])].map(([name, tensor]) => {
    const broken = tensor.values.findIndex((value) => !Number.isFinite(value))
    demand(broken < 0, 'not-finite', `${name} holds ${tensor.values[broken]} at ${broken}`)
    return [pythonName(name), inPyTorchOrder(name, tensor, flattened.get(name))]
  })
}

function inPyTorchOrder(name: string, tensor: Tensor, input?: readonly number[]): Tensor {
  if (name.endsWith('.filter')) return filterToChannelsFirst(tensor)
  if (!name.endsWith('.weight')) return tensor
  const [channels = 1, side = 1] = input ?? []
  if (side === 1) return flip(tensor)
  const units = tensor.shape[1] ?? 0
  const moved = transpose({ shape: [side, side, channels, units], values: tensor.values }, [3, 2, 0, 1])
  return { shape: [units, sizeOf([side, side, channels])], values: moved.values }
}

function* cut({ tensors, values }: Weights): Generator<[string, Tensor]> {
  let start = 0
  for (const { name, shape } of tensors) {
    const end = start + sizeOf(shape)
    demand(end <= values.length, 'wrong-shape', `${name} is not all there`)
    yield [name, { shape, values: values.subarray(start, end) }]
    start = end
  }
}
