/** Turns finished runs into the files that the book ships. The card is written last: a folder with a card is complete. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
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
import { SINGLE_NETWORKS } from './recipes'

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
  { folder, file, trainedBy }: { folder: string; file: string; trainedBy: string },
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
    ...origin(surroundings.threads, trainedBy),
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
  const written = await writeNetwork(progress, surroundings, { folder, file: 'weights.bin', trainedBy: name })
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

/** Writes public/models/ensemble/; members that are shipped by themselves share those files. */
export async function publishEnsemble(runs: Progress[], surroundings: Surroundings): Promise<EnsembleCard> {
  const folder = `${surroundings.models}/ensemble`
  const alone = new Set(SINGLE_NETWORKS.map(({ name }) => name))
  const members: Awaited<ReturnType<typeof writeNetwork>>[] = []
  for (const run of runs) {
    const { name } = run.recipe
    const [file, trainedBy] = alone.has(name) ? [`../${name}/weights.bin`, name] : [`${name}.bin`, 'ensemble']
    members.push(await writeNetwork(run, surroundings, { folder, file, trainedBy }))
  }
  const { test, threads } = surroundings
  const verdict = verdictOf(average(members.map(({ probabilities }) => probabilities)), test.labels)
  const card: EnsembleCard = {
    name: `Ensemble of ${members.length}`,
    combination: 'mean of the softmax probabilities',
    ...origin(threads, 'ensemble'),
    ...verdictFields(verdict, test.size),
    licence: LICENCE,
    members: members.map(({ card }) => card),
  }
  await writeFile(`${folder}/card.json`, json(card))
  return card
}
