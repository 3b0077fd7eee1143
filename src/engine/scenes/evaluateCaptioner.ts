/** How well a captioner describes scenes that it was not trained on. */
import type { DecoderName } from '../studyTasks/scenes'
import { slice, tidy, type Tensor2D } from '@tensorflow/tfjs-core'
import { CaptionWriter } from './caption'
import { decoderAt, imageOf, nameOf, shapeOf, writerAt, type CaptionTruth } from './captioner'
import { looksOf } from './eyes'
import type { SceneLearner } from './learner'
import { corpusBleu, type Captioned } from '../../math/bleu'
import { searchByBeam } from '../../math/captionSearch'
import { captionOf, type SceneKey } from '../../math/scenes/generate'
import type { Sprites } from '../../math/scenes/scene'
import { languageOf, wordsOfTokens } from '../../math/scenes/vocabulary'
import { drawScenes } from './drawn'

const AT_ONCE = 20
/** No caption is longer; syllables are the most. */
export const LONGEST = 40

export interface CaptionScore {
  /** Portion of captions that are the reference, word by word. */
  exact: number
  /** BLEU-1 to BLEU-4 over the whole set. */
  bleu: number[]
}

/** Scores of each decoder, by its name, over `scenes` scenes from `key` on; beam search of the given width. */
export async function evaluateCaptioner(
  learner: Pick<SceneLearner<CaptionTruth>, 'forward'>,
  decoders: readonly DecoderName[],
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
  width = 1,
): Promise<Record<string, CaptionScore>> {
  const captioned = decoders.map((): Captioned[] => [])
  for (let first = 0; first < scenes; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, scenes - first)
    const { scenes: drawn, pixels } = drawScenes(sprites, { ...key, index: key.index + first }, count)
    const { images, parameters } = tidy(() => {
      const { maps, parameters: given } = learner.forward(pixels)
      const looks = looksOf(maps, given)
      return { images: decoders.map((_, d) => imageOf(looks, writerAt(given, d))), parameters: given }
    })
    for (const [d, decoder] of decoders.entries()) {
      for (const [i, { scene }] of drawn.entries()) {
        const image = slice(images[d]!, [i, 0], [1, -1]) as Tensor2D
        const writer = new CaptionWriter(image, decoderAt(parameters, d), shapeOf(decoder))
        const rounds = await searchByBeam(writer.next, { width, longest: LONGEST })
        image.dispose()
        captioned[d]!.push({
          candidate: wordsOfTokens(rounds.at(-1)!.kept[0]!.tokens, decoder.vocabulary),
          references: [captionOf(scene, sprites, languageOf(decoder.vocabulary))!],
        })
      }
    }
    for (const image of images) image.dispose()
  }
  return Object.fromEntries(decoders.map((decoder, d) => [nameOf(decoder), scoreOf(captioned[d]!)]))
}

function scoreOf(set: readonly Captioned[]): CaptionScore {
  const same = set.filter(({ candidate, references }) => candidate.join(' ') === references[0]!.join(' '))
  return { exact: same.length / set.length, bleu: [1, 2, 3, 4].map((n) => corpusBleu(set, n)) }
}
