/** Several small networks trained side by side, piece by piece as the page asks. */
import type { Tensor } from '@tensorflow/tfjs-core'
import { stream } from '../../math/rng'
import { takeBatch, type Batch } from '../datasets/batch'
import type { Dataset } from '../datasets/dataset'
import { topTwo } from '../evaluate'
import { softmax } from '../../math/softmax'
import {
  BEGIN_AFRESH,
  type ComparisonPart,
  type ComparisonTask,
  type ComparisonWork,
  type Flow,
} from '../studyTasks/comparison'
import { Learner } from './learner'
import { batchOf, indicesOf, whole } from './selection'
import type { Study, DigitContext } from './study'

const CLASSES = 10
const TEST_BATCH = 100
/** Training images that batch norms are measured on before a network is asked. */
const NORM_IMAGES = 500

interface Place {
  learner: Learner
  train: Dataset
  indices: Uint32Array
}

type Work<Kind extends ComparisonWork['kind']> = Extract<ComparisonWork, { kind: Kind }>

export class ComparisonStudy implements Study<'comparison'> {
  /** By comparison and contestant: several labs may compare by turns. */
  private readonly places = new Map<string, Place>()

  constructor(private readonly context: DigitContext) {}

  async advance({ comparison, contestant, work }: ComparisonTask): Promise<ComparisonPart> {
    const key = `${comparison} ${contestant}`
    if (work.kind === 'begin') {
      if (contestant === 0) this.end(`${comparison} `)
      return this.begin(key, work)
    }
    const place = this.places.get(key)
    if (!place) throw new Error(BEGIN_AFRESH)
    const { learner } = place
    if ('skips' in work) learner.hasSkips = work.skips ?? true
    switch (work.kind) {
      case 'train':
        return this.train(place, work.steps)
      case 'test':
        return this.test(place, work)
      case 'save':
        return { kind: 'saved', state: await learner.read() }
      case 'flow':
        return flowOf(place)
    }
  }

  /** Frees those whose key begins so; all, when left out. */
  end(prefix = ''): void {
    for (const [key, { learner }] of this.places) {
      if (!key.startsWith(prefix)) continue
      learner.dispose()
      this.places.delete(key)
    }
  }

  private async begin(key: string, { contestant, state, keptParts }: Work<'begin'>): Promise<ComparisonPart> {
    const train = await whole(await this.context.trainingSet(contestant.data.pool))
    const indices = indicesOf(train.labels, contestant.data)
    const learner = new Learner(contestant, state, keptParts)
    this.places.get(key)?.learner.dispose()
    this.places.set(key, { learner, train, indices })
    return { kind: 'begun', parameters: learner.size, step: learner.step, images: indices.length }
  }

  private async train(place: Place, steps: number): Promise<ComparisonPart> {
    const { learner } = place
    const loss: number[] = []
    const accuracy: number[] = []
    const since = this.context.now()
    while (loss.length < steps) {
      const read = await learner.train(batchAt(place))
      loss.push(read.loss)
      accuracy.push(read.accuracy)
      if (!Number.isFinite(read.loss)) break
    }
    return {
      kind: 'trained',
      step: learner.step,
      loss: Float32Array.from(loss),
      accuracy: Float32Array.from(accuracy),
      ms: this.context.now() - since,
    }
  }

  private async test(place: Place, { from, count, classes }: Work<'test'>): Promise<ComparisonPart> {
    const test = await whole(await this.context.testSet())
    if (place.learner.wantsNorms) place.learner.measureNorms(imagesForNorms(place))
    const indices = Array.from({ length: Math.min(count, test.size - from) }, (_, i) => from + i).filter(
      (i) => !classes || classes.includes(test.labels[i]!),
    )
    const asked = new Array<number>(CLASSES).fill(0)
    const right = new Array<number>(CLASSES).fill(0)
    const predicted = new Uint8Array(indices.length)
    let loss = 0
    for (let first = 0; first < indices.length; first += TEST_BATCH) {
      const part = indices.slice(first, first + TEST_BATCH)
      const logits = await place.learner.logits(takeBatch(test, part).pixels)
      part.forEach((index, i) => {
        const row = logits.subarray(CLASSES * i, CLASSES * (i + 1))
        const label = test.labels[index]!
        const [best] = topTwo(row)
        predicted[first + i] = best
        asked[label]!++
        right[label]! += Number(best === label)
        loss -= Math.log(Math.max(softmax(row)[label]!, 1e-30))
      })
    }
    return { kind: 'tested', asked, right, predicted, loss: loss / indices.length }
  }
}

function batchAt({ learner, train, indices }: Place): Batch {
  const { seed, batchSize, augmentation } = learner.contestant
  const chosen = batchOf(indices, learner.step, batchSize, seed)
  return takeBatch(train, chosen, { switches: augmentation, rng: stream(seed, 'augment', learner.step) })
}

const imagesForNorms = ({ train, indices }: Place): Float32Array =>
  takeBatch(train, indices.subarray(0, NORM_IMAGES)).pixels

/** Norms of what flows through each layer on the next batch, and of each tensor of dL/dθ. */
async function flowOf(place: Place): Promise<ComparisonPart> {
  const { learner } = place
  const flows: Flow[] = []
  const sums = await learner.gradient(batchAt(place), (layer, what, tensor) =>
    flows.push({ layer, what, ...normsOf(valuesOf(tensor)) }),
  )
  let offset = 0
  for (const { name, shape } of learner.tensors) {
    const size = shape.reduce((product, n) => product * n, 1)
    flows.push({ layer: name, what: 'parameters', ...normsOf(sums.subarray(offset, (offset += size))) })
  }
  return { kind: 'flow', loss: sums[offset]!, flows }
}

const valuesOf = (tensor: Tensor): Float32Array => tensor.dataSync<'float32'>()

function normsOf(values: Float32Array): { norm: number; rms: number } {
  let squares = 0
  for (const value of values) squares += value * value
  return { norm: Math.sqrt(squares), rms: Math.sqrt(squares / values.length) }
}
