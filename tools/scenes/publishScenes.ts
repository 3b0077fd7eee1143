/** Writes a network of section 8.4 to public/models: its parameters in 16 bits, and a card that says what it is, whence, and how good. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fromHalves, toHalves } from '../../src/math/half'
import { headSize, type Heads } from '../../src/engine/scenes/heads'
import { trunk } from '../../src/engine/scenes/trunk'
import { decodeWeights, encodeWeights, formatOf } from '../../src/engine/weightsFile'

export interface SceneCard {
  name: string
  trainedBy: string
  recordedAt: string
  machine: string
  /** How it was trained, in words and numbers. */
  training: Record<string, unknown>
  /** On held-out scenes: which, and what came out. */
  held: Record<string, unknown>
  licence: string
  weights: {
    file: string
    format: string
    sha256: string
    tensors: { name: string; shape: number[] }[]
  }
}

/** θ of a shipped network; throws when its files do not fit the heads. */
export async function readShipped(
  folder: string,
  heads: Pick<Heads<never>, 'parameters'>,
): Promise<Float32Array> {
  const path = join('public/models', folder)
  const { weights } = JSON.parse(await readFile(join(path, 'card.json'), 'utf8')) as SceneCard
  const bytes = await readFile(join(path, weights.file))
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  return decodeWeights(buffer, weights.format, trunk.size + headSize(heads))
}

/** Parameters as they come back out of a file. */
export const asShipped = (values: Float32Array): Float32Array => fromHalves(toHalves(values))

const LICENCE = 'CC BY-SA 3.0, as the MNIST data that it was trained on; garments: Fashion-MNIST, MIT'

/** Writes `weights.bin` and `card.json` into the folder of the model; returns the card. */
export async function publishScenes(
  folder: string,
  values: Float32Array,
  tensors: { name: string; shape: number[] }[],
  about: Pick<SceneCard, 'name' | 'trainedBy' | 'training' | 'held'>,
): Promise<SceneCard> {
  const path = join('public/models', folder)
  const bytes = encodeWeights(values, 'float16')
  const { name, trainedBy, training, held } = about
  const card: SceneCard = {
    name,
    trainedBy,
    recordedAt: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
    training,
    held,
    licence: LICENCE,
    weights: {
      file: 'weights.bin',
      format: formatOf('float16'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      tensors,
    },
  }
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'weights.bin'), bytes)
  await writeFile(join(path, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
  return card
}
