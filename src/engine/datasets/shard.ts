/**
 * Decoding of one MNIST shard, apart from fetching. A shard is `count` label bytes followed by count × 784 pixel bytes,
 * gzipped; some hosts undo the gzip on the way, so its two magic bytes decide.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { PIXELS } from './dataset'

export interface ShardEntry {
  file: string
  count: number
  /** Of the decompressed bytes. */
  sha256: string
}

/** What is wrong with a shard, in the maintainers' words. */
export class ShardError extends Error {}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** What is in a gzipped file; the bytes themselves where a host has undone the gzip on the way. */
export async function gunzipped(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Labels and pixels of a shard; throws `ShardError` when it is not what the manifest says. */
export async function decodeShard(
  body: Uint8Array,
  entry: ShardEntry,
): Promise<{ labels: Uint8Array; pixels: Uint8Array }> {
  let bytes: Uint8Array
  try {
    bytes = await gunzipped(body)
  } catch (error) {
    throw new ShardError(`${entry.file} cannot be decompressed (${String(error)})`)
  }
  if (bytes.length !== entry.count * (1 + PIXELS)) {
    throw new ShardError(`${entry.file} has ${bytes.length} bytes instead of ${entry.count * (1 + PIXELS)}`)
  }
  if (bytesToHex(sha256(bytes)) !== entry.sha256)
    throw new ShardError(`${entry.file} fails its SHA-256 check`)
  return { labels: bytes.subarray(0, entry.count), pixels: bytes.subarray(entry.count) }
}
