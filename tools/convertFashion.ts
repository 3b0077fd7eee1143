/**
 * `npx tsx tools/convertFashion.ts FOLDER`: takes garments out of Fashion-MNIST (Zalando SE, MIT) for the digit scenes of section 8.4, which
 * lay them about as things that are no digits. FOLDER holds the gzipped IDX files as their authors published them. The result is committed.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { parseIdx } from './mnist/idx'

const OUTPUT = fileURLToPath(new URL('../public/data/fashion/', import.meta.url))
const PIXELS = 28 * 28
/** How many of each split of the book's scenes, and from which file they come. */
const SPLITS = [
  { split: 'train', from: 'train', first: 0, count: 400 },
  { split: 'validation', from: 'train', first: 400, count: 100 },
  { split: 'test', from: 't10k', first: 0, count: 100 },
] as const

const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder that holds train-images-idx3-ubyte.gz and t10k-images-idx3-ubyte.gz.')
  process.exit(1)
}

const parts = await Promise.all(
  SPLITS.map(async ({ from, first, count }) => {
    const name = `${from}-images-idx3-ubyte`
    const { data } = parseIdx(gunzipSync(await readFile(join(folder, `${name}.gz`))), name)
    return data.subarray(first * PIXELS, (first + count) * PIXELS)
  }),
)
const bytes = Buffer.concat(parts)
await mkdir(OUTPUT, { recursive: true })
const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })
packed.fill(0, 4, 8) // no time stamp, no operating system: the same input gives the same bytes
packed[9] = 255
await writeFile(join(OUTPUT, 'garments.bin.gz'), packed)
const manifest = {
  name: 'Garments of Fashion-MNIST',
  licence: 'MIT',
  credit: 'Han Xiao, Kashif Rasul and Roland Vollgraf, Zalando SE: Fashion-MNIST',
  imageShape: [28, 28],
  splits: Object.fromEntries(SPLITS.map(({ split, count }) => [split, count])),
  file: 'garments.bin.gz',
  sha256: createHash('sha256').update(bytes).digest('hex'),
}
await writeFile(join(OUTPUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(`${bytes.length / PIXELS} garments, ${(packed.length / 1e3).toFixed(0)} kB`)
