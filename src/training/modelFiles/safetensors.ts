/**
 * The net as a .safetensors file in PyTorch's layout, so that `load_state_dict(load_file(path))` takes it as it is:
 * `conv1.weight` [out, in, kh, kw], `affine1.weight` [out, in] with its inputs in the order C, H, W. The format: eight
 * bytes with the length of the header (little-endian), the header (JSON, padded with spaces so that the floats start
 * on a multiple of eight), the floats. https://github.com/huggingface/safetensors#format
 */
import type { BackendName, Plan, Weights } from '../../engine/protocol'
import { writeFloats } from './floats'
import { filterToChannelsFirst, flattenedToChannelsFirst, flip } from './permute'
import { splitWeights, type Tensor } from './tensors'
import { writtenTensors } from './writtenTensors'

/** What the file says of its origin. */
export interface ModelOrigin {
  plan: Plan
  /** Finished training steps. */
  step?: number
  backend?: BackendName
  /** What batch norms divide by, where a network given as text has any. */
  norms?: Weights
}

/** What else a file may hold: bytes, row-major, and texts about them. */
export interface Enclosed {
  tensors: { name: string; shape: number[]; bytes: Uint8Array }[]
  metadata: Record<string, string>
}

/** Our name and order → PyTorch's. */
function toPyTorch(name: string, tensor: Tensor): [string, Tensor] {
  if (name.endsWith('.bias')) return [name, tensor]
  if (name.endsWith('.filter')) return [name.replace('.filter', '.weight'), filterToChannelsFirst(tensor)]
  return [name, name === 'affine1.weight' ? flattenedToChannelsFirst(tensor) : flip(tensor)]
}

function describe({ plan, step, backend }: ModelOrigin): Record<string, string> {
  return {
    format: 'pt',
    generator: 'One Layer Deeper',
    layout:
      'PyTorch: convolutions [out, in, kh, kw], affine [out, in], affine1 inputs flattened in the order C, H, W',
    input: '[batch, 1, 28, 28], white digit on black, 0 to 1',
    ...(plan.layers === undefined
      ? { padding: '1 1 1 2 1 1', variant: plan.variant }
      : { layers: plan.layers }),
    seed: String(plan.seed),
    plan: JSON.stringify(plan),
    ...(step === undefined ? {} : { step: String(step) }),
    ...(backend === undefined ? {} : { backend }),
  }
}

/** Throws ModelFileError when `weights` is not the chapter's net or holds NaN or infinity. */
export function toSafetensors(weights: Weights, origin: ModelOrigin, enclosed?: Enclosed): Uint8Array {
  const { layers } = origin.plan
  const tensors =
    layers === undefined
      ? [...splitWeights(weights)].map(([name, tensor]) => toPyTorch(name, tensor))
      : writtenTensors(layers, weights, origin.norms)
  const entries: [string, unknown][] = [['__metadata__', { ...describe(origin), ...enclosed?.metadata }]]
  let end = 0
  for (const [name, { shape, values }] of tensors) {
    const start = end
    end += values.length * 4
    entries.push([name, { dtype: 'F32', shape, data_offsets: [start, end] }])
  }
  for (const { name, shape, bytes } of enclosed?.tensors ?? []) {
    const start = end
    end += bytes.length
    entries.push([name, { dtype: 'U8', shape, data_offsets: [start, end] }])
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)))
  const headerLength = Math.ceil(json.length / 8) * 8
  const bytes = new Uint8Array(8 + headerLength + end)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true)
  bytes.fill(0x20, 8, 8 + headerLength)
  bytes.set(json, 8)
  let at = 8 + headerLength
  for (const [, { values }] of tensors) {
    writeFloats(bytes, at, values)
    at += values.length * 4
  }
  for (const tensor of enclosed?.tensors ?? []) {
    bytes.set(tensor.bytes, at)
    at += tensor.bytes.length
  }
  return bytes
}
