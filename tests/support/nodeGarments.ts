/** The shipped garments of Fashion-MNIST, read from disk. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { decodeGarments, type GarmentManifest } from '../../src/engine/scenes/garments'
import type { Split } from '../../src/math/scenes/generate'

const folder = fileURLToPath(new URL('../../public/data/fashion/', import.meta.url))

/** Those of a split, [n, 784] bytes, verified. */
export async function readGarments(split: Split): Promise<Uint8Array> {
  const manifest = JSON.parse(await readFile(`${folder}manifest.json`, 'utf8')) as GarmentManifest
  return decodeGarments(new Uint8Array(await readFile(folder + manifest.file)), manifest, split)
}
