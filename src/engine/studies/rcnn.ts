/** R-CNN on digit scenes (section 8.4.1): looks at a scene step by step, and is fitted anew in the page. */
import {
  concat,
  reshape,
  tensor1d,
  tensor2d,
  tidy,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { meanAveragePrecision, type Truth } from '../../math/detection/averagePrecision'
import { answersOf, ANSWER_SETTINGS } from '../../math/rcnn/answers'
import { answerOf, CLASSES, fitRegressions, fitSvms, NEVER } from '../../math/rcnn/classifiers'
import { warpAll } from '../../math/rcnn/warp'
import { stream } from '../../math/rng'
import { SCENE_SIDE, type Sprites } from '../../math/scenes/scene'
import { selectiveSearch } from '../../math/selectiveSearch/proposals'
import { SCENE_SEARCH } from '../../math/selectiveSearch/sceneSearch'
import { softmaxCrossEntropy } from '../layers/softmaxCrossEntropy'
import { Parameters } from '../parameters'
import { LEAST_SCORE } from '../scenes/rcnn/evaluate'
import { drawn, gather, joined, pictureOf, pooledOf, type Gathered } from '../scenes/rcnn/examples'
import { body, FEATURES, fromChapter, head, POOLED } from '../scenes/rcnn/network'
import { fetchRcnn, Rcnn, rcnnSize, parts, type RcnnValues } from '../scenes/rcnn/rcnn'
import { fetchShippedModel } from '../shippedModel'
import { BEGIN_RCNN_AFRESH, type RcnnPart, type RcnnTask } from '../studyTasks/rcnn'
import type { Study, StudyContext } from './study'

const TUNE_IOU = 0.5
const BATCH = 64
const RATE = 0.002
/** Seeds of the scenes that a page learns from begin here, so that they are none of those that the shipped one has seen. */
const SEEDS_FROM = 1000
const HELD_SEED = 1

interface HeldScene {
  boxes: ReturnType<typeof boxesOf>
  truths: Truth[]
  pooled: Float32Array
}

interface Subject {
  seed: number
  rcnn: Rcnn
  gathered: Gathered
  scenes: number
  held: HeldScene[]
  /** The layers behind the convolutions while they learn. */
  head: Parameters | null
}

const boxesOf = (pixels: Uint8Array, search = SCENE_SEARCH) =>
  selectiveSearch(pictureOf(pixels), search).proposals.map(({ box }) => box)

export class RcnnStudy implements Study<'rcnn'> {
  private shipped: Promise<Rcnn> | null = null
  private subject: Subject | null = null

  constructor(private readonly context: Pick<StudyContext, 'siteUrl' | 'sprites' | 'now'>) {}

  async advance(task: RcnnTask): Promise<RcnnPart> {
    if (task.kind === 'look') return this.look(task)
    if (task.kind === 'begin') return this.begin(task)
    const { subject } = this
    if (!subject) throw new Error(BEGIN_RCNN_AFRESH)
    switch (task.kind) {
      case 'gather':
        return this.gather(subject, task.scenes)
      case 'tune':
        return tune(subject, task.steps)
      case 'fit':
        return fit(subject)
      case 'judge':
        return this.judge(subject, task.scenes)
    }
  }

  end(): void {
    void this.shipped?.then((rcnn) => rcnn.dispose()).catch(() => undefined)
    this.shipped = null
    this.forget()
  }

  private forget(): void {
    this.subject?.rcnn.dispose()
    this.subject?.head?.dispose()
    this.subject = null
  }

  private theShipped(): Promise<Rcnn> {
    this.shipped ??= fetchRcnn(`${this.context.siteUrl}models/scene-rcnn/`).then((values) => new Rcnn(values))
    // A fetch that failed may be tried again.
    this.shipped.catch(() => (this.shipped = null))
    return this.shipped
  }

  private async look(task: Extract<RcnnTask, { kind: 'look' }>): Promise<RcnnPart> {
    if (task.own && !this.subject) throw new Error(BEGIN_RCNN_AFRESH)
    const { now } = this.context
    const rcnn = task.own ? this.subject!.rcnn : await this.theShipped()
    const start = now()
    const boxes = boxesOf(task.pixels, task.search).slice(0, task.most)
    const searchMs = now() - start
    return { kind: 'looked', boxes, looked: await rcnn.look(task.pixels, boxes, now), searchMs }
  }

  private async begin({ features, seed }: Extract<RcnnTask, { kind: 'begin' }>): Promise<RcnnPart> {
    const { siteUrl } = this.context
    const network =
      features === 'shipped'
        ? (await this.theShipped()).values.network
        : fromChapter((await fetchShippedModel(`${siteUrl}models/deep-convnet-augmented/`)).values, seed)
    this.forget()
    const { svms, regressions } = parts(new Float32Array(rcnnSize))
    svms.fill(NEVER, FEATURES * CLASSES)
    this.subject = {
      seed,
      rcnn: new Rcnn({ network, svms, regressions }),
      gathered: { examples: [], pooled: [] },
      scenes: 0,
      held: [],
      head: null,
    }
    return { kind: 'begun' }
  }

  private async gather(subject: Subject, scenes: number): Promise<RcnnPart> {
    const { rcnn, gathered, seed } = subject
    const sprites = await this.context.sprites('train')
    const key = { split: 'train', seed: SEEDS_FROM + seed, index: subject.scenes } as const
    await gather(gathered, rcnn.body, sprites, key, scenes, SCENE_SEARCH)
    subject.scenes += scenes
    return { kind: 'gathered', scenes: subject.scenes, boxes: gathered.examples.length }
  }

  private async judge(subject: Subject, scenes: number): Promise<RcnnPart> {
    const { rcnn, held } = subject
    const sprites = await this.context.sprites('test')
    while (held.length < scenes) held.push(await heldScene(rcnn, sprites, held.length))
    const pictures = await Promise.all(
      held.slice(0, scenes).map(async ({ boxes, truths, pooled }) => {
        const scores = await rcnn.scores(await rcnn.features(pooled))
        const looked = { boxes, scores, deltas: await rcnn.deltas(pooled) }
        const settings = { ...ANSWER_SETTINGS, score: LEAST_SCORE }
        return [true, false].map((isCorrected) => ({
          detections: answersOf(looked, { ...settings, isCorrected }, SCENE_SIDE),
          truths,
        }))
      }),
    )
    const meanOf = (at: number) =>
      meanAveragePrecision(
        pictures.map((pair) => pair[at]!),
        CLASSES,
      ).mean
    return { kind: 'judged', mean: meanOf(0), uncorrected: meanOf(1) }
  }
}

async function heldScene(rcnn: Rcnn, sprites: Sprites, index: number): Promise<HeldScene> {
  const { pixels, truths } = drawn(sprites, { split: 'test', seed: HELD_SEED, index })
  const boxes = boxesOf(pixels)
  return { boxes, truths, pooled: await pooledOf(rcnn.body, warpAll(pictureOf(pixels), boxes)) }
}

/** Puts new values in the place of some of the old; the convolutions stay, so what was gathered stays true. */
function replace(subject: Subject, change: Partial<RcnnValues>): void {
  const values = { ...subject.rcnn.values, ...change }
  subject.rcnn.dispose()
  subject.rcnn = new Rcnn(values)
}

async function fit(subject: Subject): Promise<RcnnPart> {
  const { examples, pooled } = subject.gathered
  const values = joined(pooled)
  const { weights, counts } = fitSvms(examples, await subject.rcnn.features(values))
  replace(subject, { svms: weights, regressions: fitRegressions(examples, values) })
  const sum = (what: 'positives' | 'hard') => counts.reduce((all, each) => all + each[what], 0)
  return { kind: 'fitted', positives: sum('positives'), hard: sum('hard') }
}

/** Adam on the layers behind the convolutions; three eighths of a batch are digits. */
async function tune(subject: Subject, steps: number): Promise<RcnnPart> {
  const { seed, gathered, rcnn } = subject
  subject.head ??= new Parameters('adam', { values: rcnn.values.network.slice(body.size) })
  const learner = subject.head
  const values = joined(gathered.pooled)
  const answers = gathered.examples.map((example) => 1 + (answerOf(example, TUNE_IOU) ?? -1))
  const rowsWhere = (isDigit: boolean) =>
    answers.flatMap((answer, row) => (answer > 0 === isDigit ? [row] : []))
  const [digits, background] = [rowsWhere(true), rowsWhere(false)]
  const losses: number[] = []
  for (let i = 0; i < steps; i++) {
    const rng = stream(seed, 'rcnn batch', learner.step)
    const rows = Array.from({ length: BATCH }, (_, at) => {
      const among = at < (BATCH * 3) / 8 && digits.length > 0 ? digits : background
      return among[rng.below(among.length)]!
    })
    const x = new Float32Array(BATCH * POOLED)
    rows.forEach((row, at) => x.set(values.subarray(row * POOLED, (row + 1) * POOLED), at * POOLED))
    const labels = Int32Array.from(rows, (row) => answers[row]!)
    const metrics = learner.update(headGradient(learner, x, labels, seed), RATE)
    losses.push((await metrics.data<'float32'>())[0]!)
    metrics.dispose()
  }
  const network = rcnn.values.network.slice()
  network.set((await learner.read()).values, body.size)
  replace(subject, { network })
  return { kind: 'tuned', steps: learner.step, losses }
}

function headGradient(learner: Parameters, x: Float32Array, labels: Int32Array, seed: number): Tensor1D {
  return tidy(() => {
    const { output, backward } = head.forward(learner.theta, tensor2d(x, [BATCH, POOLED]), {
      dropoutRng: stream(seed, 'dropout', learner.step),
      rows: { first: 0, of: BATCH },
    })
    const { loss, accuracy, dLogits } = softmaxCrossEntropy(
      output as Tensor2D,
      tensor1d(labels, 'int32'),
      BATCH,
    )
    return concat([...backward(dLogits), reshape(loss, [1]), reshape(accuracy, [1])]) as Tensor1D
  })
}
