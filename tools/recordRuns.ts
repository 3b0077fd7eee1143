/**
 * `npm run record [name …]`: trains in Node what the book shows as recorded, with the engine that the page uses, and
 * writes it where it is shown. Seeded: the same machine type gives the same files. Takes about a quarter of an hour.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt, type Dataset } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../src/engine/model'
import {
  DEFAULT_PLAN,
  NO_AUGMENTATION,
  stepsPerEpoch,
  totalSteps,
  VARIANTS,
  type Evaluation,
  type Plan,
  type Predictions,
  type StepRecord,
} from '../src/engine/protocol'
import { train } from '../src/engine/trainer'
import { readMnist } from '../tests/support/nodeMnist'

const MACHINE = `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`
const FACTS = 'content/facts/ownRuns.json'

interface RunResult {
  model: Model
  records: StepRecord[]
  evaluations: Evaluation[]
  predictions: Predictions
  minutes: number
}

async function trainPlan(plan: Plan, test: Dataset): Promise<RunResult> {
  const data = { train: await readMnist('train', plan.trainImages), test }
  const model = new Model(plan)
  const records: StepRecord[] = []
  const evaluations: Evaluation[] = []
  let predictions: Predictions | undefined
  const start = performance.now()
  const options = {
    rateAt: () => plan.learningRate,
    readEvery: () => 1,
    now: () => performance.now(),
    quickTestEvery: 100,
  }
  for await (const event of train(model, data, options)) {
    if (event.type === 'steps') records.push(...event.records)
    if (event.type !== 'evaluation') continue
    evaluations.push(event.evaluation)
    predictions = event.predictions ?? predictions
    const { step, accuracy, images } = event.evaluation
    process.stdout.write(
      `  step ${step}/${totalSteps(plan)}: ${(100 * accuracy).toFixed(2)} % of ${images}\n`,
    )
  }
  return {
    model,
    records,
    evaluations,
    predictions: predictions!,
    minutes: (performance.now() - start) / 60_000,
  }
}

const round = (x: number, digits: number) => Number(x.toFixed(digits))
const mean = (x: number[]) => x.reduce((sum, v) => sum + v, 0) / x.length
const deviation = (x: number[]) =>
  Math.sqrt(x.reduce((sum, v) => sum + (v - mean(x)) ** 2, 0) / (x.length - 1))
const finalAccuracy = ({ evaluations }: RunResult) => 100 * evaluations.at(-1)!.accuracy
/** Mean training loss and accuracy of the last 100 steps. */
const lastLoss = ({ records }: RunResult) => mean(records.slice(-100).map(({ loss }) => loss))
const lastAccuracy = ({ records }: RunResult) =>
  100 * mean(records.slice(-100).map(({ accuracy }) => accuracy))

async function keepFacts(facts: Record<string, string>): Promise<void> {
  const old = JSON.parse(await readFile(FACTS, 'utf8').catch(() => '{}')) as Record<string, string>
  await writeFile(FACTS, `${JSON.stringify({ ...old, ...facts }, null, 2)}\n`)
}

function confusionOf({ labels, predicted }: Predictions): number[][] {
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0))
  labels.forEach((label, i) => counts[label]![predicted[i]!]!++)
  return counts
}

/** Every nth step's mean, so that the recorded curve stays small. */
function thinned(records: StepRecord[], every: number): StepRecord[] {
  const groups = Array.from({ length: Math.ceil(records.length / every) }, (_, i) =>
    records.slice(i * every, (i + 1) * every),
  )
  return groups.map((group) => ({
    step: group.at(-1)!.step,
    epoch: group.at(-1)!.epoch,
    loss: round(mean(group.map(({ loss }) => loss)), 4),
    accuracy: round(mean(group.map(({ accuracy }) => accuracy)), 4),
    ms: round(mean(group.map(({ ms }) => ms)), 1),
  }))
}

function wrongDigits({ labels, predicted, second, confidence }: Predictions, test: Dataset) {
  return [...labels.keys()]
    .filter((index) => labels[index] !== predicted[index])
    .sort((a, b) => confidence[b]! - confidence[a]!)
    .map((index) => ({
      index,
      label: labels[index]!,
      predicted: predicted[index]!,
      second: second[index]!,
      confidence: round(confidence[index]!, 4),
      pixels: Buffer.from(imageAt(test, index)).toString('base64'),
    }))
}

/** The default plan on all of MNIST: the lab's recorded run, and the weights it predicts with before any training. */
async function recordDefault(test: Dataset): Promise<void> {
  const result = await trainPlan(DEFAULT_PLAN, test)
  const { values } = await result.model.read()
  const bytes = Buffer.from(values.buffer)
  const wrong = wrongDigits(result.predictions, test)
  const recordedAt = new Date().toISOString().slice(0, 10)
  const accuracy = finalAccuracy(result)
  await writeFile(
    'src/widgets/train-mnist/recorded.json',
    `${JSON.stringify({
      plan: DEFAULT_PLAN,
      backend: 'wasm',
      machine: MACHINE,
      recordedAt,
      records: thinned(result.records, 6),
      evaluations: result.evaluations.map((e) => ({ ...e, loss: round(e.loss, 4) })),
      confusion: confusionOf(result.predictions),
      wrong: wrong.slice(0, 24),
      finalAccuracy: round(accuracy / 100, 4),
      minutes: round(result.minutes, 1),
    })}\n`,
  )
  await mkdir('public/models/deep-convnet', { recursive: true })
  await writeFile('public/models/deep-convnet/weights.bin', bytes)
  const card = {
    name: 'DeepConvNet, repaired',
    plan: DEFAULT_PLAN,
    trainedBy: 'npm run record default',
    recordedAt,
    machine: MACHINE,
    minutes: round(result.minutes, 1),
    testAccuracy: round(accuracy / 100, 4),
    testImages: 10_000,
    wrongTestDigits: wrong.map(({ index }) => index),
    licence: 'CC BY-SA 3.0, as the MNIST data that it was trained on',
    weights: {
      file: 'weights.bin',
      format: 'float32, little-endian, tensors in order',
      tensors: result.model.network.tensors,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  }
  await writeFile('public/models/deep-convnet/card.json', `${JSON.stringify(card, null, 2)}\n`)
  const firstEpoch = result.evaluations.find(({ step }) => step === stepsPerEpoch(DEFAULT_PLAN))!
  await keepFacts({
    'default-accuracy': accuracy.toFixed(2),
    'default-first-epoch-accuracy': (100 * firstEpoch.accuracy).toFixed(2),
    'default-errors': String(wrong.length),
    'default-second-right': String(wrong.filter(({ label, second }) => label === second).length),
    'default-minutes': result.minutes.toFixed(1),
    'default-loss': lastLoss(result).toFixed(2),
    machine: MACHINE,
    date: recordedAt,
  })
}

/** The experiments of 8.1.1 that compare: short runs, so that three seeds of each can be had in minutes. */
const SHORT_PLAN: Plan = { ...DEFAULT_PLAN, trainImages: 5000, epochs: 4 }

/** With and without dropout on the logits, as in the original code. */
async function recordVariants(test: Dataset): Promise<void> {
  for (const variant of VARIANTS) {
    const result = await trainPlan({ ...SHORT_PLAN, variant }, test)
    await keepFacts({
      [`${variant}-loss`]: lastLoss(result).toFixed(2),
      [`${variant}-training-accuracy`]: lastAccuracy(result).toFixed(1),
      [`${variant}-accuracy`]: finalAccuracy(result).toFixed(2),
    })
    result.model.dispose()
  }
}

/** Augmentation switches, each alone, three seeds. */
async function recordAugmentations(test: Dataset): Promise<void> {
  for (const [name, augmentation] of Object.entries({ none: {}, flip: { flip: true }, crop: { crop: 4 } })) {
    const accuracies: number[] = []
    for (const seed of [1, 2, 3]) {
      const result = await trainPlan(
        { ...SHORT_PLAN, seed, augmentation: { ...NO_AUGMENTATION, ...augmentation } },
        test,
      )
      accuracies.push(finalAccuracy(result))
      result.model.dispose()
    }
    await keepFacts({
      [`augmentation-${name}`]: mean(accuracies).toFixed(2),
      [`augmentation-${name}-spread`]: deviation(accuracies).toFixed(2),
    })
  }
}

const recordings = { default: recordDefault, variants: recordVariants, augmentations: recordAugmentations }

await startNodeWasm()
const test = await readMnist('test', 10_000)
const wanted = process.argv.slice(2)
for (const [name, record] of Object.entries(recordings)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`${name}\n`)
  await record(test)
}
