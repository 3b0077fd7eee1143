/** Turns finished runs into the files that the book ships. The card is written last: a folder with a card is complete. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import type { Dataset } from '../../src/engine/datasets/dataset'
import { networkOf } from '../../src/engine/networks/networkOf'
import type { Plan } from '../../src/engine/protocol'
import { decodeWeights, encodeWeights, formatOf } from '../../src/engine/weightsFile'
import { verdictFields, type EnsembleCard, type NetworkCard } from './card'
import { curveOf } from './curve'
import { average, probabilitiesOf, verdictOf } from './judge'
import type { Progress } from './progress'
import { ENSEMBLE_SELECTION, SINGLE_NETWORKS, type Recipe } from './recipes'

export interface Surroundings {
  test: Dataset
  threads: number
  /** public/models. */
  models: string
}

const LICENCE = 'CC BY-SA 3.0, as the MNIST data that it was trained on'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const round = (x: number, digits: number) => Number(x.toFixed(digits))
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const origin = (threads: number, name: string) => ({
  trainedBy: `npm run pretrain ${name}`,
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${threads} threads, Node ${process.versions.node}`,
})

/** θ as f16 where that costs no test image, else as f32, with what the stored values say of the test images. */
async function pack(plan: Plan, values: Float32Array, { test, threads }: Surroundings) {
  const { size } = networkOf(plan)
  const format = formatOf('float16')
  const bytes = encodeWeights(values, 'float16')
  const rounded = decodeWeights(bytes.buffer, format, size)
  const [asTrained, asHalves] = await probabilitiesOf(plan, [values, rounded], test, threads)
  const verdicts = [asTrained!, asHalves!].map((p) => verdictOf(p, test.labels))
  if (verdicts[0]!.accuracy === verdicts[1]!.accuracy)
    return { bytes, format, verdict: verdicts[1]!, probabilities: asHalves! }
  return {
    bytes: encodeWeights(values, 'float32'),
    format: formatOf('float32'),
    verdict: verdicts[0]!,
    probabilities: asTrained!,
  }
}

async function packEpochs({ recipe: { plan }, kept }: Progress, { test, threads }: Surroundings) {
  const { size } = networkOf(plan)
  const format = formatOf('float16')
  const bytes = Buffer.concat(kept.map(({ values }) => encodeWeights(values, 'float16')))
  const all = decodeWeights(new Uint8Array(bytes).buffer, format, size)
  const thetas = kept.map((_, i) => all.subarray(i * size, (i + 1) * size))
  const answers = await probabilitiesOf(plan, thetas, test, threads)
  const of = kept.map(({ epoch }, i) => ({
    epoch,
    testAccuracy: verdictOf(answers[i]!, test.labels).accuracy,
  }))
  return { bytes, entry: { file: 'epochs.bin', format, sha256: sha256(bytes), of } }
}

/** Writes the weights to `file` in `folder` and returns what the card says of them, and their probabilities. */
async function writeNetwork(
  { recipe, state, seconds }: Progress,
  surroundings: Surroundings,
  { folder, file, trainedBy, threads }: { folder: string; file: string; trainedBy: string; threads: number },
) {
  const { plan, schedule, title, selection } = recipe
  const { bytes, format, verdict, probabilities } = await pack(plan, state!.values, surroundings)
  await mkdir(dirname(`${folder}/${file}`), { recursive: true })
  await writeFile(`${folder}/${file}`, bytes)
  const card = {
    name: title,
    plan,
    learningRate: schedule,
    ...(selection ? { selection } : {}),
    ...origin(threads, trainedBy),
    minutes: round(seconds / 60, 1),
    ...verdictFields(verdict, surroundings.test.size),
    licence: LICENCE,
    weights: { file, format, tensors: networkOf(plan).tensors, sha256: sha256(bytes) },
  }
  return { card, probabilities }
}

/** Writes public/models/<name>/. */
export async function publish(progress: Progress, surroundings: Surroundings): Promise<NetworkCard> {
  const { name } = progress.recipe
  const folder = `${surroundings.models}/${name}`
  const written = await writeNetwork(progress, surroundings, {
    folder,
    file: 'weights.bin',
    trainedBy: name,
    threads: surroundings.threads,
  })
  const card: NetworkCard = { ...written.card, curve: 'curve.json' }
  if (progress.kept.length > 0) {
    const { bytes, entry } = await packEpochs(progress, surroundings)
    await writeFile(`${folder}/${entry.file}`, bytes)
    card.epochs = entry
  }
  await writeFile(`${folder}/${card.curve}`, `${JSON.stringify(curveOf(progress))}\n`)
  await writeFile(`${folder}/card.json`, json(card))
  return card
}

/** Its part of the card, and what it says of the test images. */
export type Member = Awaited<ReturnType<typeof writeNetwork>>

/** A member that an earlier call shipped, if it followed the very same recipe and its file is still the one that the card means. */
export async function shippedMember(recipe: Recipe, surroundings: Surroundings): Promise<Member | undefined> {
  const folder = `${surroundings.models}/ensemble`
  const text = await readFile(`${folder}/card.json`, 'utf8').catch(() => null)
  const cards = text === null ? [] : (JSON.parse(text) as EnsembleCard).members
  const followed = JSON.stringify([recipe.plan, recipe.schedule])
  const card = cards.find(({ plan, learningRate }) => JSON.stringify([plan, learningRate]) === followed)
  const bytes = card && (await readFile(`${folder}/${card.weights.file}`).catch(() => null))
  if (!bytes || sha256(bytes) !== card.weights.sha256) return undefined
  const { plan, weights } = card
  const values = decodeWeights(new Uint8Array(bytes).buffer, weights.format, networkOf(plan).size)
  const { test, threads } = surroundings
  const probabilities = (await probabilitiesOf(plan, [values], test, threads))[0]!
  return {
    card: { ...card, ...verdictFields(verdictOf(probabilities, test.labels), test.size) },
    probabilities,
  }
}

/** Writes a member to public/models/ensemble/; one that is shipped by itself too shares that file. */
export async function publishMember(run: Progress, surroundings: Surroundings): Promise<Member> {
  const { name } = run.recipe
  const isAlone = SINGLE_NETWORKS.some((network) => network.name === name)
  return writeNetwork(run, surroundings, {
    folder: `${surroundings.models}/ensemble`,
    file: isAlone ? `../${name}/weights.bin` : `${name}.bin`,
    trainedBy: isAlone ? name : 'ensemble',
    threads: 1,
  })
}

/** Writes the card of public/models/ensemble/. */
export async function publishEnsemble(members: Member[], surroundings: Surroundings): Promise<EnsembleCard> {
  const { test, threads } = surroundings
  const verdict = verdictOf(average(members.map(({ probabilities }) => probabilities)), test.labels)
  const card: EnsembleCard = {
    name: `Ensemble of ${members.length}`,
    combination: 'mean of the softmax probabilities',
    selection: ENSEMBLE_SELECTION,
    ...origin(threads, 'ensemble'),
    ...verdictFields(verdict, test.size),
    licence: LICENCE,
    members: members.map(({ card }) => card),
  }
  await writeFile(`${surroundings.models}/ensemble/card.json`, json(card))
  return card
}
