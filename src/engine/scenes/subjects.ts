/** How each network of section 8.4 is trained and judged in a page: its heads, what is true of a batch, and its score on held-out scenes. */
import { stream } from '../../math/rng'
import { describe, type SceneKey } from '../../math/scenes/generate'
import type { Sprites } from '../../math/scenes/scene'
import type { DecoderName, Judgement, SceneNetworkName } from '../studyTasks/scenes'
import { captionerHeads, captionRows, EYES, nameOf, type CaptionTruth } from './captioner'
import { DECODERS } from './decoders'
import { detectorHeads } from './detector'
import { detectorTruth } from './detectorTruth'
import type { Drawn } from './drawn'
import { evaluateCaptioner } from './evaluateCaptioner'
import { evaluateDetector } from './evaluateDetector'
import { evaluateFcn } from './evaluateFcn'
import { FCN_STRIDES, fcnHeads } from './fcn'
import type { Heads } from './heads'
import type { SceneLearner } from './learner'
import { drawVariant } from './variants'

/** Scenes to judge on. */
export interface Held {
  sprites: Sprites
  key: SceneKey
  scenes: number
  now(): number
}

export interface Subject<Truth> {
  /** Its folder in public/models. */
  folder: string
  /** Heads as they are shipped, and those that are trained here. */
  shippedHeads: Heads<Truth>
  heads: Heads<Truth>
  /** How many of the heads' first parameters are kept even when the heads begin afresh. */
  keptParameters: number
  batch: number
  rate: number
  truthOf(drawn: Drawn, sprites: Sprites, seed: number, step: number): Truth
  judge(learner: SceneLearner<Truth>, held: Held): Promise<Judgement>
}

const detector: Subject<ReturnType<typeof detectorTruth>> = {
  folder: 'scene-detector',
  shippedHeads: detectorHeads,
  heads: detectorHeads,
  keptParameters: 0,
  batch: 8,
  rate: 0.002,
  truthOf: ({ scenes }, _sprites, seed, step) => detectorTruth(scenes, seed, step),
  async judge(learner, { sprites, key, scenes, now }) {
    const { mean, ofClass, ms } = await evaluateDetector(learner, sprites, key, scenes, now)
    const details = Object.fromEntries(ofClass.map((value, digit) => [String(digit), value]))
    return { scenes, score: mean, details: { ms, ...details } }
  },
}

const fcn: Subject<Uint8Array> = {
  folder: 'scene-fcn',
  shippedHeads: fcnHeads,
  heads: fcnHeads,
  keptParameters: 0,
  batch: 8,
  rate: 0.003,
  truthOf({ scenes, pixels }) {
    const truth = new Uint8Array(pixels.length)
    scenes.forEach(({ rendered }, i) => truth.set(rendered.classes, i * rendered.classes.length))
    return truth
  },
  async judge(learner, { sprites, key, scenes }) {
    const scores = await evaluateFcn(learner, sprites, key, scenes)
    const finest = scores.at(-1)!
    const details = Object.fromEntries(scores.map(({ meanIou }, i) => [`stride ${FCN_STRIDES[i]}`, meanIou]))
    return { scenes, score: finest.meanIou, details: { accuracy: finest.accuracy, ...details } }
  },
}

/** Each scene is learned from in so many variants. */
const VARIANTS = 4

/** One writer learns; the eyes are kept with the trunk. */
const captionerOf = (decoder: DecoderName): Subject<CaptionTruth> => ({
  folder: 'scene-captioner',
  shippedHeads: captionerHeads(DECODERS),
  heads: captionerHeads([decoder]),
  keptParameters: EYES,
  batch: 16,
  rate: 0.004,
  truthOf({ scenes }, sprites, seed, step) {
    const rng = stream(seed, 'variants', step)
    const variants = Array.from({ length: VARIANTS }, () => drawVariant(rng))
    const digits = scenes.map(({ scene }) => describe(scene, sprites))
    return { variants, rows: [captionRows(digits, variants, decoder.vocabulary)] }
  },
  async judge(learner, { sprites, key, scenes }) {
    const scores = await evaluateCaptioner(learner, [decoder], sprites, key, scenes)
    const { exact, bleu } = scores[nameOf(decoder)]!
    const details = Object.fromEntries(bleu.map((value, i) => [`BLEU-${i + 1}`, value]))
    return { scenes, score: exact, details }
  },
})

/** A network by its name; of a captioner, with the decoder that is asked. */
export function subjectOf(network: SceneNetworkName, decoder: DecoderName = DECODERS[0]!): Subject<unknown> {
  const subject = { detector, fcn, captioner: captionerOf(decoder) }[network]
  return subject as unknown as Subject<unknown>
}
