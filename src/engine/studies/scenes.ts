/** Answers the labs of section 8.4: asks the shipped networks about scenes, and trains them further, piece by piece as the page wants it. */
import { argMax, clone, gather, reshape, tensor1d, tidy, type Tensor2D } from '@tensorflow/tfjs-core'
import { PIXEL_CLASSES } from '../../math/scenes/scene'
import { sizeOf } from '../../math/sizeOf'
import { Model } from '../model'
import { decoderAt, imageOf, nameOf, shapeOf, writerAt } from '../scenes/captioner'
import { DECODERS } from '../scenes/decoders'
import { detect } from '../scenes/detect'
import type { DetectorTruth } from '../scenes/detectorTruth'
import { drawScenes } from '../scenes/drawn'
import { looksOf } from '../scenes/eyes'
import { classesOf, FCN_STRIDES, fcnScores } from '../scenes/fcn'
import { initialHeads, type Heads } from '../scenes/heads'
import { SceneLearner } from '../scenes/learner'
import { patchesAround, pixelInPatch, PATCH_SIDE } from '../scenes/patches'
import { fetchSceneNetwork } from '../scenes/shipped'
import { slideOver } from '../scenes/slidingWindow'
import { subjectOf, type Subject } from '../scenes/subjects'
import { runTrunk, trunk } from '../scenes/trunk'
import { writeCaption } from '../scenes/write'
import { fetchShippedModel } from '../shippedModel'
import {
  BEGIN_SCENES_AFRESH,
  type DecoderName,
  type SceneNetworkName,
  type ScenesPart,
  type ScenesTask,
  type TrainingStart,
} from '../studyTasks/scenes'
import type { Study, StudyContext } from './study'

/** Held-out scenes that a page judges on: other than those of the cards. */
const HELD_SEED = 2
/** Heads that begin afresh begin elsewhere than the shipped ones did: a trunk still fits the very values that it grew up with. */
const FRESH = 100
const PATCHES_AT_ONCE = 4

type Ask<Kind extends ScenesTask['kind']> = Extract<ScenesTask, { kind: Kind }>

interface Training {
  start: TrainingStart
  subject: Subject<unknown>
  learner: SceneLearner<unknown>
}

export class ScenesStudy implements Study<'scenes'> {
  private readonly shipped = new Map<SceneNetworkName, Promise<SceneLearner<unknown>>>()
  private readonly trainings = new Map<SceneNetworkName, Training>()
  private classifier: Promise<Model> | null = null

  constructor(private readonly context: Pick<StudyContext, 'siteUrl' | 'sprites' | 'now'>) {}

  advance(task: ScenesTask): Promise<ScenesPart> {
    switch (task.kind) {
      case 'detect':
        return this.detect(task)
      case 'slide':
        return this.slide(task)
      case 'segment':
        return this.segment(task)
      case 'patches':
        return this.namePatches(task)
      case 'caption':
        return this.caption(task)
      case 'begin':
        return this.begin(task.start)
      case 'train':
        return this.train(task)
      case 'judge':
        return this.judge(task)
      case 'save':
        return this.save(task)
    }
  }

  end(): void {
    for (const learner of this.shipped.values())
      void learner.then((one) => one.dispose()).catch(() => undefined)
    for (const { learner } of this.trainings.values()) learner.dispose()
    void this.classifier?.then((model) => model.dispose()).catch(() => undefined)
    this.classifier = null
    this.shipped.clear()
    this.trainings.clear()
  }

  private async detect({ pixels, settings, own }: Ask<'detect'>): Promise<ScenesPart> {
    const learner = (await this.asked('detector', own)) as SceneLearner<DetectorTruth>
    return { kind: 'detected', detected: await detect(learner, pixels, settings, this.context.now) }
  }

  private async slide({ pixels }: Ask<'slide'>): Promise<ScenesPart> {
    this.classifier ??= fetchShippedModel(this.folder('deep-convnet-augmented')).then(
      ({ plan, values }) => new Model({ ...plan, optimizer: 'sgd' }, { values }),
    )
    // A fetch that failed may be tried again.
    this.classifier.catch(() => (this.classifier = null))
    const model = await this.classifier
    const since = this.context.now()
    const detections = await slideOver(model, pixels)
    return { kind: 'slid', detections, ms: this.context.now() - since }
  }

  private async segment({ pixels, own }: Ask<'segment'>): Promise<ScenesPart> {
    const learner = await this.asked('fcn', own)
    const since = this.context.now()
    const answers = tidy(() => {
      const { maps, parameters } = learner.forward(pixels)
      return fcnScores(maps, parameters).map((scores) => [scores, classesOf(scores)] as const)
    })
    const by = await Promise.all(
      answers.map(async ([scores, classes], i) => ({
        stride: FCN_STRIDES[i]!,
        classes: Uint8Array.from(await classes.data()),
        scores: (await scores.data<'float32'>()).slice(),
      })),
    )
    const ms = this.context.now() - since
    for (const tensor of answers.flat()) tensor.dispose()
    return { kind: 'segmented', by, ms }
  }

  private async namePatches({ pixels, cells }: Ask<'patches'>): Promise<ScenesPart> {
    const learner = await this.asked('fcn', false)
    const classes = new Uint8Array(cells.length)
    const since = this.context.now()
    for (let first = 0; first < cells.length; first += PATCHES_AT_ONCE) {
      const some = cells.slice(first, first + PATCHES_AT_ONCE)
      const named = tidy(() => {
        const { trunkTheta, parameters } = learner.cut()
        const { maps } = runTrunk(trunkTheta, patchesAround(pixels, some))
        const scores = reshape(fcnScores(maps, parameters).at(-1)!, [-1, PIXEL_CLASSES]) as Tensor2D
        const rows = some.map((cell, i) => i * PATCH_SIDE ** 2 + pixelInPatch(cell))
        return argMax(gather(scores, tensor1d(rows, 'int32')), 1)
      })
      classes.set(await named.data(), first)
      named.dispose()
    }
    return { kind: 'patched', classes, ms: this.context.now() - since }
  }

  private async caption({ pixels, decoder, choice, prefix, own }: Ask<'caption'>): Promise<ScenesPart> {
    const learner = await this.asked('captioner', own)
    const found = DECODERS.findIndex((each) => nameOf(each) === nameOf(decoder))
    const which = own ? 0 : Math.max(0, found)
    const since = this.context.now()
    const { image, given } = tidy(() => {
      const { maps, parameters } = learner.forward(pixels)
      return {
        image: imageOf(looksOf(maps, parameters), writerAt(parameters, which)),
        given: decoderAt(parameters, which).map((one) => clone(one)),
      }
    })
    const written = await writeCaption(image, given, shapeOf(decoder), { choice, prefix })
    const ms = this.context.now() - since
    for (const tensor of [image, ...given]) tensor.dispose()
    return { kind: 'written', written: { ...written, ms } }
  }

  private async begin(start: TrainingStart): Promise<ScenesPart> {
    const subject = subjectOf(start.network, start.decoder)
    const values = start.state?.values ?? (await this.firstValues(subject, start))
    const { seed, isTrunkFrozen } = start
    const learner = new SceneLearner(subject.heads, {
      seed,
      isTrunkFrozen,
      state: { ...start.state, values },
    })
    this.trainings.get(start.network)?.learner.dispose()
    this.trainings.set(start.network, { start, subject, learner })
    return { kind: 'begun', step: learner.step, parameters: values.length }
  }

  /** The shipped trunk, and heads that begin afresh but for those that are kept with it. */
  private async firstValues(subject: Subject<unknown>, start: TrainingStart): Promise<Float32Array> {
    const { folder, shippedHeads, heads, keptParameters } = subject
    const shipped = await fetchSceneNetwork(this.folder(folder), shippedHeads)
    const whole = partOf(shipped, shippedHeads, heads)
    if (start.heads === 'shipped') return whole
    const kept = heads.parameters.slice(0, keptParameters).reduce((sum, { shape }) => sum + sizeOf(shape), 0)
    whole.set(initialHeads(heads, FRESH + start.seed).subarray(kept), trunk.size + kept)
    return whole
  }

  private async train({ network, steps }: Ask<'train'>): Promise<ScenesPart> {
    const { start, subject, learner } = this.trainingOf(network)
    const sprites = await this.context.sprites('train')
    const losses: number[] = []
    const since = this.context.now()
    while (losses.length < steps) {
      const { step } = learner
      const key = { split: 'train', seed: start.seed, index: step * subject.batch } as const
      const drawn = drawScenes(sprites, key, subject.batch)
      const truth = subject.truthOf(drawn, sprites, start.seed, step)
      losses.push(await learner.train(drawn.pixels, truth, subject.rate * Math.min(1, (step + 1) / 30)))
      if (!Number.isFinite(losses.at(-1))) break
    }
    const ms = this.context.now() - since
    return { kind: 'trained', step: learner.step, losses: Float32Array.from(losses), ms }
  }

  private async judge({ network, scenes, own, decoder }: Ask<'judge'>): Promise<ScenesPart> {
    const { now } = this.context
    const subject = own ? this.trainingOf(network).subject : subjectOf(network, decoder)
    const learner = own ? this.trainingOf(network).learner : await this.shippedOf(network, decoder)
    const sprites = await this.context.sprites('test')
    const since = now()
    const key = { split: 'test', seed: HELD_SEED, index: 0 } as const
    const judgement = await subject.judge(learner, { sprites, key, scenes, now })
    return { kind: 'judged', judgement, ms: now() - since }
  }

  private async save({ network }: Ask<'save'>): Promise<ScenesPart> {
    return { kind: 'saved', state: await this.trainingOf(network).learner.read() }
  }

  private trainingOf(network: SceneNetworkName): Training {
    const training = this.trainings.get(network)
    if (!training) throw new Error(BEGIN_SCENES_AFRESH)
    return training
  }

  private asked(network: SceneNetworkName, own: boolean): Promise<SceneLearner<unknown>> {
    return own ? Promise.resolve(this.trainingOf(network).learner) : this.shippedOf(network)
  }

  /** The shipped network; of a captioner, with `decoder` alone where one is named. */
  private async shippedOf(network: SceneNetworkName, decoder?: DecoderName): Promise<SceneLearner<unknown>> {
    const { folder, shippedHeads, heads } = subjectOf(network, decoder)
    if (decoder) {
      const values = await fetchSceneNetwork(this.folder(folder), shippedHeads)
      return new SceneLearner(heads, { seed: 1, state: { values: partOf(values, shippedHeads, heads) } })
    }
    const known = this.shipped.get(network)
    if (known) return known
    const learner = fetchSceneNetwork(this.folder(folder), shippedHeads).then(
      (values) => new SceneLearner(shippedHeads, { seed: 1, state: { values } }),
    )
    this.shipped.set(network, learner)
    learner.catch(() => this.shipped.delete(network)) // the next question fetches again
    return learner
  }

  private folder(name: string): string {
    return `${this.context.siteUrl}models/${name}/`
  }
}

/** θ of some of a network's heads, by the names of their parameters, with the same trunk. */
function partOf(values: Float32Array, from: Pick<Heads<never>, 'parameters'>, to: typeof from): Float32Array {
  const parts = [values.subarray(0, trunk.size)]
  for (const { name } of to.parameters) {
    let offset = trunk.size
    for (const parameter of from.parameters) {
      const size = sizeOf(parameter.shape)
      if (parameter.name === name) parts.push(values.subarray(offset, offset + size))
      offset += size
    }
  }
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
