/**
 * `npm run pretrain:scenes captioner`: the captioner after NIC (section 8.4.3). Its eyes (eyes.ts) rest, as NIC's did at first, so what they say of
 * some thousand scenes is kept; from that each writer learns alone, from the same scenes in the same variants.
 */
import {
  concat,
  gather,
  reshape,
  split,
  tensor1d,
  tensor2d,
  tidy,
  valueAndGrads,
  zeros,
} from '@tensorflow/tfjs-core'
import type { Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import {
  captionerHeads,
  captionRows,
  nameOf,
  writerLoss,
  writerParameters,
} from '../../src/engine/scenes/captioner'
import { DECODERS } from '../../src/engine/scenes/decoders'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner, type CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import { eyeHeads, LOOK, looksOf } from '../../src/engine/scenes/eyes'
import { initialHeads, tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { joined } from '../../src/engine/scenes/rcnn/examples'
import type { DecoderName } from '../../src/engine/studyTasks/scenes'
import { drawVariant, looksIn } from '../../src/engine/scenes/variants'
import { Parameters } from '../../src/engine/parameters'
import { stream } from '../../src/math/rng'
import { sizeOf } from '../../src/math/sizeOf'
import type { Described } from '../../src/math/scenes/captions'
import { describe, sceneAt } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { EYES_RECIPE, trainedEyes } from './eyes'
import { keepNumbers, readNumbers } from './keptNumbers'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes } from './publishScenes'
import { warmCosine } from './trainScenes'

/** All writers learn alike, to be compared; those that the lab begins with go on, from more scenes at a time. */
const RECIPE = {
  seed: 1,
  scenes: 14_000,
  alike: { steps: 3000, batch: 16, variants: 4, rate: 0.004 },
  further: { steps: 3000, batch: 32, variants: 2, rate: 0.003 },
}
const GO_ON = DECODERS.slice(0, 2)
const HELD = { seed: 1, scenes: 500 }
const AT_ONCE = 20
const SAY_EVERY = 200

const heads = captionerHeads(DECODERS)
const log = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

/** What the eyes say of the training scenes, [scenes · 120]; kept, for it takes some minutes. */
async function looks(eyes: Float32Array, sprites: Sprites): Promise<Float32Array> {
  const { seed, scenes } = RECIPE
  const name = `voted-${EYES_RECIPE.steps}-${scenes}`
  const known = await readNumbers(name)
  if (known?.length === scenes * LOOK) return known
  const seen = new Float32Array(scenes * LOOK)
  const learner = new SceneLearner(eyeHeads, { seed, state: { values: eyes } })
  for (let first = 0; first < scenes; first += AT_ONCE) {
    const { pixels } = drawScenes(sprites, { split: 'train', seed, index: first }, AT_ONCE)
    const said = tidy(() => {
      const { maps, parameters } = learner.forward(pixels)
      return looksOf(maps, parameters)
    })
    seen.set(await said.data<'float32'>(), first * LOOK)
    said.dispose()
    if (first % 1000 === 0) log(`looked at ${first} of ${scenes} scenes`)
  }
  learner.dispose()
  await keepNumbers(name, seen)
  return seen
}

interface Lesson {
  /** What the eyes say of scenes, and which digits are in them. */
  seen: Float32Array
  described: readonly Described[][]
}

/** One writer's parameters, one behind another, as a phase leaves them; kept. */
async function learn(
  decoder: DecoderName,
  phase: 'alike' | 'further',
  first: Float32Array,
  { seen, described }: Lesson,
): Promise<Float32Array> {
  const { seed } = RECIPE
  const { steps, batch, variants: ways, rate } = RECIPE[phase]
  const name = `voted-${nameOf(decoder)}-${phase === 'alike' ? '' : 'further-'}${steps}-${rate}`
  const known = await readNumbers(name)
  if (known) return known
  const parameters = writerParameters(decoder)
  const vectors = tensor2d(seen, [described.length, LOOK])
  const own = new Parameters('adam', { values: first })
  const rateAt = warmCosine(rate, steps)
  let sum = 0
  while (own.step < steps) {
    const rng = stream(seed, phase === 'alike' ? 'captions' : 'further captions', own.step)
    const chosen = Array.from({ length: batch }, () => rng.below(described.length))
    const variants = Array.from({ length: ways }, () => drawVariant(rng))
    const rows = captionRows(
      chosen.map((i) => described[i]!),
      variants,
      decoder.vocabulary,
    )
    const sums = tidy(() => {
      const sizes = parameters.map(({ shape }) => sizeOf(shape))
      const given = split(own.theta, sizes).map((part, i): Tensor => reshape(part, parameters[i]!.shape))
      const some = looksIn(gather(vectors, tensor1d(chosen, 'int32')) as Tensor2D, variants)
      const { value, grads } = valueAndGrads((...inputs: Tensor[]) =>
        writerLoss(some, inputs, decoder, rows),
      )(given)
      return concat([...grads.map((one) => reshape(one, [-1])), reshape(value, [1]), zeros([1])]) as Tensor1D
    })
    const metrics = own.update(sums, rateAt(own.step))
    sum += (await metrics.data<'float32'>())[0]!
    metrics.dispose()
    if (own.step % SAY_EVERY === 0) {
      log(`${nameOf(decoder)} ${own.step}/${steps}: loss ${(sum / SAY_EVERY).toFixed(4)}`)
      sum = 0
    }
  }
  const { values } = await own.read()
  own.dispose()
  vectors.dispose()
  await keepNumbers(name, values)
  return values
}

/** θ of the captioner with these decoders: the eyes, then each writer, when all learned alike, and when some went on. */
export async function trainWriters(
  decoders: readonly DecoderName[],
): Promise<{ alike: Float32Array; further: Float32Array }> {
  const eyes = await trainedEyes()
  const sprites = await nodeSprites('train')
  const { seed, scenes } = RECIPE
  const lesson = {
    seen: await looks(eyes, sprites),
    described: Array.from({ length: scenes }, (_, index) =>
      describe(sceneAt(sprites, { split: 'train', seed, index }), sprites),
    ),
  }
  const [alike, further] = [[eyes], [eyes]]
  for (const decoder of decoders) {
    const first = initialHeads({ parameters: writerParameters(decoder) }, seed)
    const learned = await learn(decoder, 'alike', first, lesson)
    alike.push(learned)
    further.push(GO_ON.includes(decoder) ? await learn(decoder, 'further', learned, lesson) : learned)
  }
  return { alike: joined(alike), further: joined(further) }
}

/** Scores on validation scenes, to choose by. */
async function compare(values: Float32Array): Promise<Record<string, CaptionScore>> {
  const learner = new SceneLearner(heads, { seed: RECIPE.seed, state: { values } })
  const key = { split: 'validation', seed: 1, index: 0 } as const
  const scores = await evaluateCaptioner(learner, DECODERS, await nodeSprites('validation'), key, HELD.scenes)
  learner.dispose()
  log(JSON.stringify(scores))
  return scores
}

/** Trains it and ships it. */
export async function pretrain(): Promise<void> {
  const { alike, further: values } = await trainWriters(DECODERS)
  const compared = await compare(alike)
  const shipped = new SceneLearner(heads, { seed: RECIPE.seed, state: { values: asShipped(values) } })
  const key = { split: 'test', seed: HELD.seed, index: 0 } as const
  const test = await nodeSprites('test')
  const greedy = await evaluateCaptioner(shipped, DECODERS, test, key, HELD.scenes)
  log(JSON.stringify(greedy))
  const beam = await evaluateCaptioner(shipped, DECODERS.slice(0, 2), test, key, HELD.scenes, 3)
  await publishScenes('scene-captioner', values, tensorsOf(heads), {
    name: 'Captioner for digit scenes, after NIC',
    trainedBy: 'npm run pretrain:scenes captioner',
    training: { ...RECIPE, compared, eyes: EYES_RECIPE, optimizer: 'adam, warm-up and cosine' },
    held: { split: 'test', ...HELD, greedy, beam: { width: 3, ...beam } },
  })
}
