/** Reads what `safetensors.ts` writes, and what PyTorch saves of the same net. Trusts nothing in the file. */
import { sizeOf } from '../../math/sizeOf'
import type { Weights } from '../../engine/protocol'
import { readFloats } from './floats'
import { asText, decodeText, isObject, type JsonObject, parseObject, repeatedKey } from './json'
import { demand } from './modelFileError'
import { filterToChannelsLast, flattenedToChannelsLast, flip } from './permute'
import { isShape, joinTensors, LAST_SIDE, TENSOR_NAMES, type Tensor, type Tensors } from './tensors'

interface Entry {
  name: string
  shape: number[]
  start: number
  end: number
}

/** The header as an object, and where the floats start. */
function readHeader(bytes: Uint8Array): { header: JsonObject; dataStart: number } {
  demand(bytes.length >= 10, 'not-safetensors', 'The file is too short to hold a header.')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)
  demand(bytes[8] === 0x7b, 'not-safetensors', 'The header does not start with {.')
  demand(
    length <= BigInt(bytes.length - 8),
    'truncated',
    `The header has ${length} bytes, the file ${bytes.length}.`,
  )
  const dataStart = 8 + Number(length)
  const text = decodeText(bytes.subarray(8, dataStart))
  const header = text === null ? null : parseObject(text)
  demand(text !== null && header, 'not-safetensors', 'The header is not JSON.')
  const repeated = repeatedKey(text)
  demand(repeated === null, 'duplicate-tensor', `${repeated} appears twice in the header`)
  return { header, dataStart }
}

function readEntry(name: string, value: unknown): Entry {
  demand(isObject(value), 'not-safetensors', `The header says nothing usable of ${name}.`)
  demand(value.dtype === 'F32', 'wrong-type', `${name} is ${asText(value.dtype)}, not F32`)
  const { shape, data_offsets: offsets } = value
  demand(isShape(shape), 'wrong-shape', `${name} has an impossible shape`)
  demand(Array.isArray(offsets) && offsets.length === 2, 'bad-range', `${name} has no byte range`)
  const [start, end]: unknown[] = offsets
  demand(Number.isSafeInteger(start) && Number.isSafeInteger(end), 'bad-range', `${name} has no byte range`)
  const entry = { name, shape, start: Number(start), end: Number(end) }
  const fits = entry.end - entry.start === 4 * sizeOf(shape)
  demand(fits, 'bad-range', `${name} has bytes ${entry.start} to ${entry.end} for [${shape.join(', ')}]`)
  return entry
}

/** Ranges must follow each other from 0 to the end of the file, without holes and overlaps, as the format says. */
function checkRanges(entries: Entry[], dataLength: number) {
  let end = 0
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    demand(entry.start === end, 'bad-range', `${entry.name} starts at byte ${entry.start}, not ${end}`)
    end = entry.end
  }
  demand(end <= dataLength, 'truncated', `${end} bytes of weights announced, ${dataLength} there`)
  demand(end === dataLength, 'bad-range', `${dataLength - end} bytes belong to no tensor`)
}

/** PyTorch's name and order → ours. */
function fromPyTorch(name: string, tensor: Tensor): [string, Tensor] {
  if (name.endsWith('.bias')) return [name, tensor]
  const convolution = name.startsWith('conv')
  const rank = convolution ? 4 : 2
  demand(tensor.shape.length === rank, 'wrong-shape', `${name} has rank ${tensor.shape.length}, not ${rank}`)
  if (convolution) return [name.replace('.weight', '.filter'), filterToChannelsLast(tensor)]
  if (name !== 'affine1.weight') return [name, flip(tensor)]
  const inputs = tensor.shape[1] ?? 0
  demand(inputs % LAST_SIDE ** 2 === 0, 'wrong-shape', `${name} has ${inputs} inputs, not a multiple of 16`)
  return [name, flattenedToChannelsLast(tensor)]
}

const KNOWN = new Set(TENSOR_NAMES.map((name) => name.replace('.filter', '.weight')))

/** Throws ModelFileError for anything but the chapter's net. Reserves no more memory than the file has bytes. */
export function fromSafetensors(bytes: Uint8Array): Weights {
  const { header, dataStart } = readHeader(bytes)
  const names = Object.keys(header).filter((name) => name !== '__metadata__')
  for (const name of names) demand(KNOWN.has(name), 'extra-tensor', `${name} is not part of the net`)
  for (const name of KNOWN) demand(Object.hasOwn(header, name), 'missing-tensor', `${name} is missing`)
  const entries = names.map((name) => readEntry(name, header[name]))
  checkRanges(entries, bytes.length - dataStart)
  const tensors: Tensors = new Map()
  for (const { name, shape, start } of entries) {
    const values = readFloats(bytes, dataStart + start, sizeOf(shape))
    tensors.set(...fromPyTorch(name, { shape, values }))
  }
  return joinTensors(tensors)
}
