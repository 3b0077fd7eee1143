/** The garments that lie about in digit scenes: one small file of Fashion-MNIST images, cut by split. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { invariant } from '../../lib/invariant'
import type { Split } from '../../math/scenes/generate'
import { SPRITE_PIXELS } from '../../math/scenes/scene'
import { gunzipped } from '../datasets/shard'
import { fetchOk } from '../shippedModel'

export interface GarmentManifest {
  file: string
  /** Of the decompressed bytes. */
  sha256: string
  /** Images of each split; they lie one behind another in this order. */
  splits: Record<Split, number>
}

const ORDER: readonly Split[] = ['train', 'validation', 'test']

/** Those of a split, [n, 784] bytes. Throws when the file is not what the manifest says. */
export async function decodeGarments(
  body: Uint8Array,
  { file, sha256: expected, splits }: GarmentManifest,
  split: Split,
): Promise<Uint8Array> {
  const bytes = await gunzipped(body)
  invariant(bytesToHex(sha256(bytes)) === expected, `${file} fails its SHA-256 check`)
  const first = ORDER.slice(0, ORDER.indexOf(split)).reduce((sum, before) => sum + splits[before], 0)
  return bytes.slice(first * SPRITE_PIXELS, (first + splits[split]) * SPRITE_PIXELS)
}

/** Fetches those of a split from the folder `url` of the site; rejects with a sentence. */
export async function fetchGarments(url: string, split: Split): Promise<Uint8Array> {
  const manifest = (await (await fetchOk(`${url}manifest.json`)).json()) as GarmentManifest
  const body = await (await fetchOk(url + manifest.file)).arrayBuffer()
  return decodeGarments(new Uint8Array(body), manifest, split)
}
