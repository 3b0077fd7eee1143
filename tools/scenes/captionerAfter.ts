/**
 * The second half of `npm run pretrain:scenes captioner`: the trunk rests, what it sees of a few thousand scenes is kept, and further decoders
 * learn from that: syllables and plain RNNs to ship, and LSTMs of words to compare both with.
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
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { captionerHeads, imageVectors, IMAGE, nameOf, shapeOf } from '../../src/engine/scenes/captioner'
import { decoderLoss, decoderParameters, tokenRows } from '../../src/engine/scenes/decoder'
import { DECODERS, TOGETHER } from '../../src/engine/scenes/decoders'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner, type CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import { headSize, initialHeads, sizeOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { trunk } from '../../src/engine/scenes/trunk'
import { Parameters } from '../../src/engine/parameters'
import type { DecoderName } from '../../src/engine/studyTasks/scenes'
import { stream } from '../../src/math/rng'
import { captionOf } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { languageOf, tokensOf } from '../../src/math/scenes/vocabulary'
import { warmCosine } from './trainScenes'

interface After {
  train: Sprites
  validation: Sprites
  seed: number
  scenes: number
  steps: number
  batch: number
  rate: number
}

/** θ of all shipped decoders, and the scores on validation scenes of those that were trained on the resting trunk. */
export async function trainAfter(
  together: Float32Array,
  { train, validation, seed, scenes, steps, batch, rate }: After,
): Promise<{ values: Float32Array; compared: Record<string, CaptionScore> }> {
  const eyes = new SceneLearner(captionerHeads(TOGETHER), { seed, state: { values: together } })
  const seen = await visions(eyes, train, seed, scenes)
  const kept = headSize({ parameters: captionerHeads([]).parameters })
  const others = DECODERS.slice(TOGETHER.length)
  const compared: Record<string, CaptionScore> = {}
  const parts = [together]
  for (const decoder of [...others, ...TOGETHER]) {
    const learned = await trainDecoder(decoder, seen, { seed, steps, batch, rate })
    const theta = new Float32Array(trunk.size + kept + learned.length)
    theta.set(together.subarray(0, trunk.size + kept))
    theta.set(learned, trunk.size + kept)
    const learner = new SceneLearner(captionerHeads([decoder]), { seed, state: { values: theta } })
    const key = { split: 'validation', seed, index: 0 } as const
    Object.assign(compared, await evaluateCaptioner(learner, [decoder], validation, key, 200))
    learner.dispose()
    process.stdout.write(`${nameOf(decoder)}: ${JSON.stringify(compared[nameOf(decoder)])}\n`)
    if (others.includes(decoder)) parts.push(learned)
  }
  eyes.dispose()
  return { values: Float32Array.from(parts.flatMap((part) => [...part])), compared }
}

interface Seen {
  images: Float32Array
  /** Words of each scene's caption. */
  captions: Record<'ko' | 'en', string[][]>
}

/** What the trunk makes of training scenes that it has not seen before. */
async function visions(
  eyes: SceneLearner<unknown>,
  sprites: Sprites,
  seed: number,
  scenes: number,
): Promise<Seen> {
  const seen: Seen = { images: new Float32Array(scenes * IMAGE), captions: { ko: [], en: [] } }
  const AT_ONCE = 20
  for (let first = 0; first < scenes; first += AT_ONCE) {
    const drawn = drawScenes(sprites, { split: 'train', seed: seed + 1000, index: first }, AT_ONCE)
    const images = tidy(() => {
      const { maps, parameters } = eyes.forward(drawn.pixels)
      return imageVectors(maps, parameters)
    })
    seen.images.set(await images.data<'float32'>(), first * IMAGE)
    images.dispose()
    for (const { scene } of drawn.scenes)
      for (const language of ['ko', 'en'] as const)
        seen.captions[language].push(captionOf(scene, sprites, language)!)
  }
  return seen
}

async function trainDecoder(
  decoder: DecoderName,
  { images, captions }: Seen,
  { seed, steps, batch, rate }: Pick<After, 'seed' | 'steps' | 'batch' | 'rate'>,
): Promise<Float32Array> {
  const shape = shapeOf(decoder)
  const parameters = decoderParameters(nameOf(decoder), shape)
  const own = new Parameters('adam', { values: initialHeads({ parameters }, seed) })
  const all = tensor2d(images, [images.length / IMAGE, IMAGE])
  const words = captions[languageOf(decoder.vocabulary)].map((caption) =>
    tokensOf(caption, decoder.vocabulary),
  )
  const rateAt = warmCosine(rate, steps)
  while (own.step < steps) {
    const rng = stream(seed, 'decoder batch', own.step)
    const chosen = Array.from({ length: batch }, () => rng.below(words.length))
    const rows = tokenRows(chosen.map((i) => words[i]!))
    const sums = tidy(() => {
      const given = split(
        own.theta,
        parameters.map((one) => sizeOf(one.shape)),
      ).map((part, i) => reshape(part, parameters[i]!.shape))
      const batchImages = gather(all, tensor1d(chosen, 'int32')) as Tensor2D
      const { value, grads } = valueAndGrads((...inputs: Tensor[]) =>
        decoderLoss(batchImages, inputs, shape, rows),
      )(given)
      return concat([...grads.map((one) => reshape(one, [-1])), reshape(value, [1]), zeros([1])]) as Tensor1D
    })
    own.update(sums, rateAt(own.step)).dispose()
  }
  const { values } = await own.read()
  own.dispose()
  all.dispose()
  return values
}
