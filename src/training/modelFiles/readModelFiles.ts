/** The files a reader drops or picks → weights, whatever the files are called. */
import type { Weights } from '../../engine/protocol'
import { decodeText } from './json'
import { demand, ModelFileError } from './modelFileError'
import { fromLayersModel, parseModelJson, readManifest } from './readLayersModel'
import { fromSafetensors } from './readSafetensors'

export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

/** Larger files are refused before they are read: the book's net has half a megabyte. */
export const LARGEST_MODEL_BYTES = 64 * 1024 * 1024

const baseName = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

const BRACE = 0x7b
/** Eight bytes of length, the upper half 0 as in every file below 4 GiB, then a brace. JSON has no bytes of 0. */
const looksLikeSafetensors = ({ bytes }: NamedBytes) =>
  bytes[8] === BRACE && bytes.subarray(4, 8).every((byte) => byte === 0)
/** A brace comes first, apart from a byte order mark and white space. */
const looksLikeJson = ({ bytes }: NamedBytes) =>
  bytes.find((byte) => ![0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d].includes(byte)) === BRACE

/** The weight files that the manifest names, one after another; a single file may be called anything. */
function gather(paths: string[], files: NamedBytes[]): Uint8Array {
  const [only] = files
  if (paths.length === 1 && files.length === 1 && only) return only.bytes
  const parts = paths.map((path) => {
    const part = files.find(({ name }) => baseName(name) === baseName(path))
    demand(part, 'missing-file', `The file ${baseName(path)} belongs to this model; choose it too.`)
    return part.bytes
  })
  demand(new Set(parts).size === parts.length, 'not-layers-model', 'The manifest names a file twice.')
  const total = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let start = 0
  for (const part of parts) {
    total.set(part, start)
    start += part.length
  }
  return total
}

function read(files: readonly NamedBytes[]): Weights {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  demand(size <= LARGEST_MODEL_BYTES, 'not-a-model', `${size} bytes are too many for this net.`)
  const safetensors = files.find(looksLikeSafetensors)
  if (safetensors) return fromSafetensors(safetensors.bytes)
  const json = files.find(looksLikeJson)
  demand(json, 'not-a-model', 'Choose a .safetensors file, or model.json together with weights.bin.')
  const text = decodeText(json.bytes)
  demand(text !== null, 'not-layers-model', `${json.name} is not text.`)
  const { paths } = readManifest(parseModelJson(text))
  const rest = files.filter((file) => file !== json)
  return fromLayersModel({ 'model.json': text, 'weights.bin': gather(paths, rest) })
}

/** Throws ModelFileError, and only that, when the files are not a model of the chapter's net. */
export function readModelFiles(files: readonly NamedBytes[]): Weights {
  try {
    return read(files)
  } catch (error) {
    if (error instanceof ModelFileError) throw error
    throw new ModelFileError('not-a-model', error instanceof Error ? error.message : String(error))
  }
}
