/**
 * `npm run pretrain:scenes captioner`: the captioner after NIC (section 8.4.3). Its eyes are the segmenter's and rest, as NIC's at first; so what they say of
 * some thousand scenes is kept. From that the LSTMs of both languages' words learn together with the layer before them; then, for comparison, each
 * kind of decoder alone, with that layer at rest.
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
  add,
} from '@tensorflow/tfjs-core'
import type { Scalar, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import {
  BEFORE_DECODERS,
  captionerHeads,
  EYES,
  imageOfLooks,
  LOOK,
  looksOf,
  nameOf,
  shapeOf,
} from '../../src/engine/scenes/captioner'
import { DECODER_TENSORS, decoderLoss, decoderParameters, tokenRows } from '../../src/engine/scenes/decoder'
import { DECODERS, TOGETHER } from '../../src/engine/scenes/decoders'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner, type CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import { fcnHeads } from '../../src/engine/scenes/fcn'
import { initialHeads, sizeOf, tensorsOf, type HeadParameter } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import type { DecoderName } from '../../src/engine/studyTasks/scenes'
import { trunk } from '../../src/engine/scenes/trunk'
import { Parameters } from '../../src/engine/parameters'
import { stream } from '../../src/math/rng'
import { captionOf, sceneAt } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { languageOf, tokensOf } from '../../src/math/scenes/vocabulary'
import { keepNumbers, readNumbers } from './keptNumbers'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes, readShipped } from './publishScenes'
import { warmCosine } from './trainScenes'

const RECIPE = {
  seed: 1,
  scenes: 14_000,
  together: { steps: 3500, batch: 24, rate: 0.005 },
  after: { scenes: 14_000, steps: 1000, batch: 24, rate: 0.005 },
}
const HELD = { seed: 1, scenes: 500 }
const AT_ONCE = 20
const SAY_EVERY = 100

const heads = captionerHeads(DECODERS)
const log = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

/** First θ: trunk and eyes of the segmenter, all else as it begins. */
async function firstTheta(): Promise<Float32Array> {
  const fcn = await readShipped('scene-fcn', fcnHeads)
  const theta = new Float32Array(trunk.size + initialHeads(heads, RECIPE.seed).length)
  theta.set(fcn.subarray(0, trunk.size))
  theta.set(initialHeads(heads, RECIPE.seed), trunk.size)
  let [from, to] = [trunk.size, trunk.size]
  const wanted = new Set(heads.parameters.slice(0, EYES).map(({ name }) => name))
  for (const { name, shape } of fcnHeads.parameters) {
    const size = sizeOf(shape)
    if (wanted.has(name)) {
      theta.set(fcn.subarray(from, from + size), to)
      to += size
    }
    from += size
  }
  return theta
}

/** What the eyes say of the training scenes, [scenes · 704]; kept, for it takes some minutes. */
async function looks(theta: Float32Array, sprites: Sprites): Promise<Float32Array> {
  const { seed, scenes } = RECIPE
  const name = `digits-${seed}-${scenes}`
  const known = await readNumbers(name)
  const seen = known?.length === scenes * LOOK ? known : new Float32Array(scenes * LOOK)
  if (seen === known) return seen
  const eyes = new SceneLearner(heads, { seed, state: { values: theta } })
  for (let first = 0; first < scenes; first += AT_ONCE) {
    const { pixels } = drawScenes(sprites, { split: 'train', seed, index: first }, AT_ONCE)
    const said = tidy(() => {
      const { maps, parameters } = eyes.forward(pixels)
      return looksOf(maps, parameters)
    })
    seen.set(await said.data<'float32'>(), first * LOOK)
    said.dispose()
    if (first % 1000 === 0) log(`looked at ${first} of ${scenes} scenes`)
  }
  eyes.dispose()
  await keepNumbers(name, seen)
  return seen
}

/** Words of the caption of each training scene, in both languages. */
function captionsOf(sprites: Sprites): Record<'ko' | 'en', string[][]> {
  const { seed, scenes } = RECIPE
  const drawn = Array.from({ length: scenes }, (_, index) =>
    sceneAt(sprites, { split: 'train', seed, index }),
  )
  const inWords = (language: 'ko' | 'en') => drawn.map((scene) => captionOf(scene, sprites, language)!)
  return { ko: inWords('ko'), en: inWords('en') }
}

interface Lesson {
  /** What they learn from: vectors of the scenes, and how to make images of them. */
  vectors: Tensor2D
  imagesOf(vectors: Tensor2D, before: Tensor[]): Tensor2D
  /** Parameters of `imagesOf`, then those of the decoders. */
  before: HeadParameter[]
  decoders: readonly DecoderName[]
  captions: Record<'ko' | 'en', string[][]>
}

/** Decoders that learn side by side; returns all their parameters, one behind another. */
async function learn(
  { vectors, imagesOf, before, decoders, captions }: Lesson,
  first: Float32Array,
  { steps, batch, rate }: { steps: number; batch: number; rate: number },
): Promise<Float32Array> {
  const parameters = [
    ...before,
    ...decoders.flatMap((each) => decoderParameters(nameOf(each), shapeOf(each))),
  ]
  const tokens = decoders.map(({ vocabulary }) =>
    captions[languageOf(vocabulary)].map((words) => tokensOf(words, vocabulary)),
  )
  const own = new Parameters('adam', { values: first })
  const rateAt = warmCosine(rate, steps)
  let sum = 0
  while (own.step < steps) {
    const rng = stream(RECIPE.seed, 'captions', own.step)
    const chosen = Array.from({ length: batch }, () => rng.below(RECIPE.scenes))
    const rows = tokens.map((each) => tokenRows(chosen.map((i) => each[i]!)))
    const sums = tidy(() => {
      const given = split(
        own.theta,
        parameters.map(({ shape }) => sizeOf(shape)),
      ).map((part, i): Tensor => reshape(part, parameters[i]!.shape))
      const some = gather(vectors, tensor1d(chosen, 'int32')) as Tensor2D
      const { value, grads } = valueAndGrads((...inputs: Tensor[]) => {
        const images = imagesOf(some, inputs.slice(0, before.length))
        return decoders
          .map((decoder, d) => {
            const from = before.length + d * DECODER_TENSORS
            return decoderLoss(images, inputs.slice(from, from + DECODER_TENSORS), shapeOf(decoder), rows[d]!)
          })
          .reduce((total, loss): Scalar => add(total, loss))
      })(given)
      return concat([...grads.map((one) => reshape(one, [-1])), reshape(value, [1]), zeros([1])]) as Tensor1D
    })
    const metrics = own.update(sums, rateAt(own.step))
    sum += (await metrics.data<'float32'>())[0]!
    metrics.dispose()
    if (own.step % SAY_EVERY === 0) {
      log(`${decoders.map(nameOf).join(', ')} ${own.step}/${steps}: loss ${(sum / SAY_EVERY).toFixed(4)}`)
      sum = 0
    }
  }
  const { values } = await own.read()
  own.dispose()
  return values
}

const sizeOfAll = (parameters: readonly HeadParameter[]) =>
  parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0)

/** θ of all shipped decoders, and scores on validation scenes of each kind that learned alone. */
async function train(theta: Float32Array, seen: Float32Array, sprites: Sprites) {
  const { seed, together, after } = RECIPE
  const captions = captionsOf(sprites)
  const before = heads.parameters.slice(EYES, BEFORE_DECODERS)
  const looked = tensor2d(seen, [RECIPE.scenes, LOOK])
  const eyesEnd = trunk.size + sizeOfAll(heads.parameters.slice(0, EYES))
  const layerEnd = eyesEnd + sizeOfAll(before)
  const togetherEnd =
    layerEnd + sizeOfAll(TOGETHER.flatMap((each) => decoderParameters(nameOf(each), shapeOf(each))))
  const imagesOf: Lesson['imagesOf'] = (looks, [weights, bias]) => imageOfLooks(looks, weights!, bias!)
  const name = `together-${together.steps}-${together.rate}`
  const learned =
    (await readNumbers(name)) ??
    (await learn(
      { vectors: looked, imagesOf, before, decoders: TOGETHER, captions },
      theta.slice(eyesEnd, togetherEnd),
      together,
    ))
  await keepNumbers(name, learned)
  const whole = theta.slice()
  whole.set(learned, eyesEnd)
  const images = tidy(() =>
    imagesOf(
      looked,
      before.map(({ shape }, i) => {
        const from = eyesEnd + sizeOfAll(before.slice(0, i))
        return reshape(tensor1d(whole.slice(from, from + sizeOf(shape))), shape)
      }),
    ),
  )
  const validation = await nodeSprites('validation')
  const compared: Record<string, CaptionScore> = {}
  let at = togetherEnd
  for (const decoder of [...DECODERS.slice(TOGETHER.length), ...TOGETHER]) {
    const parameters = decoderParameters(nameOf(decoder), shapeOf(decoder))
    const alone = await learn(
      { vectors: images, imagesOf: (vectors) => vectors, before: [], decoders: [decoder], captions },
      initialHeads({ parameters }, seed),
      after,
    )
    const small = new Float32Array(layerEnd + alone.length)
    small.set(whole.subarray(0, layerEnd))
    small.set(alone, layerEnd)
    const learner = new SceneLearner(captionerHeads([decoder]), { seed, state: { values: small } })
    const key = { split: 'validation', seed, index: 0 } as const
    Object.assign(compared, await evaluateCaptioner(learner, [decoder], validation, key, 200))
    learner.dispose()
    log(JSON.stringify(compared))
    if (TOGETHER.includes(decoder)) continue
    whole.set(alone, at)
    at += alone.length
  }
  return { values: whole, compared }
}

/** Trains it and ships it. */
export async function pretrain(): Promise<void> {
  const { seed } = RECIPE
  const sprites = await nodeSprites('train')
  const first = await firstTheta()
  const { values, compared } = await train(first, await looks(first, sprites), sprites)
  const shipped = new SceneLearner(heads, { seed, state: { values: asShipped(values) } })
  const key = { split: 'test', seed: HELD.seed, index: 0 } as const
  const test = await nodeSprites('test')
  const greedy = await evaluateCaptioner(shipped, DECODERS, test, key, HELD.scenes)
  log(JSON.stringify(greedy))
  const beam = await evaluateCaptioner(shipped, DECODERS.slice(0, 2), test, key, HELD.scenes, 3)
  await publishScenes('scene-captioner', values, tensorsOf(heads), {
    name: 'Captioner for digit scenes, after NIC',
    trainedBy: 'npm run pretrain:scenes captioner',
    training: {
      ...RECIPE,
      compared,
      eyes: 'trunk and scores of scene-fcn, at rest',
      optimizer: 'adam, warm-up and cosine',
    },
    held: { split: 'test', ...HELD, greedy, beam: { width: 3, ...beam } },
  })
}
