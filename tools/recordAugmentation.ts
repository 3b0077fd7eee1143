/**
 * `npx tsx tools/recordAugmentation.ts [KEY …]`: trains every augmentation of section 8.1.2's lab from every seed, or those named (`shift-1`), and
 * asks the shipped network about its turned and mirrored digits, for the lab to show before anything is computed and for the text to print. Goes on
 * where an earlier call was interrupted, unless named. Needs `npm run build:wasm`; takes about ten minutes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../src/engine/model'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { ComparisonPart, ComparisonWork } from '../src/engine/studyTasks/comparison'
import { resampleInto } from '../src/math/resample'
import {
  AUGMENTATIONS,
  CASES,
  contestantOf,
  effectsOf,
  keyOf,
  RECORDED_IMAGES,
  rowsOf,
  SEEDS,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  WAYS,
  type Answers,
  type Case,
  type Trial,
  type Trials,
} from '../src/widgets/augmentation/model'
import { readMnist } from '../tests/support/nodeMnist'
import { readShipped } from '../tests/support/shippedFiles'

const OUT = 'src/widgets/augmentation/recorded.json'
/** What the text prints of it. */
const FACTS = 'content/facts/recordedAugmentation.json'
/** Test digits that the playground changes, by their places. */
const SHOWN = [35, 32, 4, 15, 21, 26, 110, 12]
const [BATCH, PIXELS] = [100, 784]

interface Recorded {
  recordedAt: string
  machine: string
  /** Test images of each digit. */
  asked: number[]
  trials: Trials
  /** By the name of a case. */
  answers: Record<string, Answers>
  /** In base64, row by row. */
  digits: { digit: number; index: number; pixels: string }[]
}

await startNodeWasm()
const train = await readMnist('train', RECORDED_IMAGES)
const test = await readMnist('test', TEST_IMAGES)
const before = JSON.parse(await readFile(OUT, 'utf8').catch(() => '{}')) as Partial<Recorded>

const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})
const ask = async <Kind extends ComparisonPart['kind']>(work: ComparisonWork, _kind: Kind) =>
  (await study.advance({ comparison: 'augmentation', contestant: 0, work })) as Extract<
    ComparisonPart,
    { kind: Kind }
  >

/** One training, tested on the way, as the page's comparison does it. */
async function trialOf(way: (typeof WAYS)[number], seed: (typeof SEEDS)[number]): Promise<Trial> {
  const setting = { augmentation: AUGMENTATIONS[way], images: RECORDED_IMAGES, seed }
  await ask({ kind: 'begin', contestant: contestantOf(way, setting) }, 'begun')
  const trial: Trial = { right: [], perDigit: [] }
  for (let step = 0; step < STEPS; step += TEST_EVERY) {
    await ask({ kind: 'train', steps: TEST_EVERY }, 'trained')
    const tested = await ask({ kind: 'test', from: 0, count: TEST_IMAGES }, 'tested')
    trial.right.push(tested.right.reduce((sum, n) => sum + n))
    trial.perDigit = tested.right
  }
  return trial
}

/** What the shipped network says of every test image of a digit, changed. */
async function answersOf({ digit, geometry }: Case, model: Model): Promise<Answers> {
  const indices = Array.from(test.labels.keys()).filter((i) => test.labels[i] === digit)
  const given = new Array<number>(10).fill(0)
  for (let from = 0; from < indices.length; from += BATCH) {
    const part = indices.slice(from, from + BATCH)
    const pixels = new Float32Array(part.length * PIXELS)
    part.forEach((index, i) =>
      resampleInto(pixels.subarray(i * PIXELS, (i + 1) * PIXELS), imageAt(test, index), {
        geometry,
        gain: 1,
      }),
    )
    const logits = model.logits(pixels)
    const scores = await logits.data<'float32'>()
    logits.dispose()
    part.forEach((_, i) => {
      const row = scores.subarray(10 * i, 10 * (i + 1))
      given[row.indexOf(Math.max(...row))]!++
    })
  }
  return { asked: indices.length, given }
}

async function allAnswers(): Promise<Record<string, Answers>> {
  const { model: shipped } = await readShipped('deep-convnet')
  const model = new Model(shipped.plan)
  model.load({ tensors: model.network.tensors, values: shipped.values })
  const answers: Record<string, Answers> = {}
  for (const each of CASES) answers[each.id] = await answersOf(each, model)
  return answers
}

const asked = new Array<number>(10).fill(0)
for (const label of test.labels) asked[label]!++
const recorded: Recorded = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
  asked,
  trials: before.trials ?? {},
  answers: await allAnswers(),
  digits: SHOWN.map((index) => ({
    digit: test.labels[index]!,
    index,
    pixels: Buffer.from(imageAt(test, index)).toString('base64'),
  })),
}

const short = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

/** Writes what there is so far, for the lab and for the text. */
async function keep(): Promise<void> {
  await writeFile(OUT, `${JSON.stringify(recorded, short)}\n`)
  const { recordedAt: date, machine, trials, answers } = recorded
  const rows = rowsOf(trials)
  const flip = keyOf('flip', 1) in trials ? effectsOf('flip', trials, asked).map(({ mean }) => mean) : []
  await writeFile(FACTS, `${JSON.stringify({ date, machine, rows, flip, answers }, short, 2)}\n`)
}

await keep()
const named = process.argv.slice(2)
for (const seed of SEEDS)
  for (const way of WAYS) {
    const key = keyOf(way, seed)
    if (named.length > 0 ? !named.includes(key) : key in recorded.trials) continue
    const since = performance.now()
    const trial = await trialOf(way, seed)
    recorded.trials = { ...recorded.trials, [key]: trial }
    await keep()
    const seconds = ((performance.now() - since) / 1000).toFixed(0)
    process.stdout.write(`${key}: ${trial.right.join(' ')}, ${seconds} s\n`)
  }
