/**
 * `npm run pretrain:scenes captioner`: the captioner after NIC (section 8.4.3). Its eyes are the segmenter's and rest, as NIC's at first; so what they say of
 * some thousand scenes is kept, and the decoders of all vocabularies and both cells learn side by side from that, with the layer before them.
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
import { captionerHeads, EYES, imageOfLooks, LOOK, looksOf, shapeOf } from '../../src/engine/scenes/captioner'
import { DECODER_TENSORS, decoderLoss, tokenRows } from '../../src/engine/scenes/decoder'
import { DECODERS } from '../../src/engine/scenes/decoders'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner } from '../../src/engine/scenes/evaluateCaptioner'
import { fcnHeads } from '../../src/engine/scenes/fcn'
import { initialHeads, sizeOf, tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { trunk } from '../../src/engine/scenes/trunk'
import { Parameters } from '../../src/engine/parameters'
import { stream } from '../../src/math/rng'
import { captionOf } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { languageOf, tokensOf } from '../../src/math/scenes/vocabulary'
import { keepNumbers, readNumbers } from './keptNumbers'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes, readShipped } from './publishScenes'
import { warmCosine } from './trainScenes'

const RECIPE = { seed: 1, scenes: 14_000, steps: 2600, batch: 20, rate: 0.003 }
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
  const name = `looks-${seed}-${scenes}`
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

/** Trains what stands on the eyes; returns the whole θ. */
async function train(theta: Float32Array, seen: Float32Array, sprites: Sprites): Promise<Float32Array> {
  const { seed, scenes, steps, batch, rate } = RECIPE
  const captions = Array.from({ length: scenes }, (_, index) => {
    const { scene } = drawScenes(sprites, { split: 'train', seed, index }, 1).scenes[0]!
    return DECODERS.map(({ vocabulary }) =>
      tokensOf(captionOf(scene, sprites, languageOf(vocabulary))!, vocabulary),
    )
  })
  const learning = heads.parameters.slice(EYES)
  const size = learning.reduce((sum, { shape }) => sum + sizeOf(shape), 0)
  const own = new Parameters('adam', { values: theta.slice(theta.length - size) })
  const all = tensor2d(seen, [scenes, LOOK])
  const rateAt = warmCosine(rate, steps)
  let sum = 0
  while (own.step < steps) {
    const rng = stream(seed, 'captions', own.step)
    const chosen = Array.from({ length: batch }, () => rng.below(scenes))
    const rows = DECODERS.map((_, d) => tokenRows(chosen.map((i) => captions[i]![d]!)))
    const sums = tidy(() => {
      const given = split(
        own.theta,
        learning.map(({ shape }) => sizeOf(shape)),
      ).map((part, i): Tensor => reshape(part, learning[i]!.shape))
      const lookedAt = gather(all, tensor1d(chosen, 'int32')) as Tensor2D
      const { value, grads } = valueAndGrads((...inputs: Tensor[]) => {
        const images = imageOfLooks(lookedAt, inputs[0]!, inputs[1]!)
        return DECODERS.map((decoder, d) => {
          const parts = inputs.slice(2 + d * DECODER_TENSORS, 2 + (d + 1) * DECODER_TENSORS)
          return decoderLoss(images, parts, shapeOf(decoder), rows[d]!)
        }).reduce((total, loss): Scalar => add(total, loss))
      })(given)
      return concat([...grads.map((one) => reshape(one, [-1])), reshape(value, [1]), zeros([1])]) as Tensor1D
    })
    const metrics = own.update(sums, rateAt(own.step))
    sum += (await metrics.data<'float32'>())[0]!
    metrics.dispose()
    if (own.step % SAY_EVERY === 0) {
      log(`captioner ${own.step}/${steps}: loss ${(sum / SAY_EVERY).toFixed(4)}`)
      sum = 0
    }
  }
  const { values } = await own.read()
  const whole = theta.slice()
  whole.set(values, theta.length - size)
  all.dispose()
  own.dispose()
  return whole
}

/** Trains it and ships it. */
export async function pretrain(): Promise<void> {
  const { seed } = RECIPE
  const sprites = await nodeSprites('train')
  const first = await firstTheta()
  const values = await train(first, await looks(first, sprites), sprites)
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
      eyes: 'trunk and scores of scene-fcn, at rest',
      optimizer: 'adam, warm-up and cosine',
    },
    held: { split: 'test', ...HELD, greedy, beam: { width: 3, ...beam } },
  })
}
