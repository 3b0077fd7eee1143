/**
 * The training loop as an async generator of plain values: whoever iterates it (the worker, a Node tool, a test) sees
 * each step and each evaluation, pauses by not asking for the next one, and stops by leaving.
 */
import type { Tensor1D } from '@tensorflow/tfjs-core'
import { onCurrentBackend, type Compute } from './compute'
import { evaluate } from './evaluate'
import { batchFeed } from './feed'
import type { Dataset } from './datasets/dataset'
import type { Model } from './model'
import { stepsPerEpoch, totalSteps, type Evaluation, type Predictions, type StepRecord } from './protocol'

/** The loss, or a parameter, is no longer a finite number. */
export class DivergedError extends Error {
  constructor(readonly step: number) {
    super(`the loss or a weight stopped being a finite number at step ${step}`)
  }
}

export type TrainEvent =
  | { type: 'steps'; records: StepRecord[] }
  | { type: 'evaluation'; evaluation: Evaluation; predictions?: Predictions }
  /** Nothing to tell, but a good moment to pause. */
  | { type: 'tick' }

export interface TrainOptions {
  /** Learning rate of the step that follows `step` finished ones; read anew at each. */
  rateAt(step: number): number
  /** Steps between two reads of their losses: 1 on a CPU, more where reading back stalls a GPU. */
  readEvery(): number
  /** Milliseconds, any origin. */
  now(): number
  /** Steps between two quick tests on 1,000 images. */
  quickTestEvery: number
  /** Who computes; the current backend, when left out. */
  compute?: Compute
}

const QUICK_TEST_IMAGES = 1000

/** Trains `model` from the step where it stands to the end of its plan. Throws `DivergedError`. */
export async function* train(
  model: Model,
  data: { train: Dataset; test: Dataset },
  options: TrainOptions,
): AsyncGenerator<TrainEvent> {
  const { plan } = model
  const compute = options.compute ?? onCurrentBackend(model)
  const perEpoch = stepsPerEpoch(plan)
  const last = totalSteps(plan)
  const batchAt = batchFeed(plan, data.train)
  let unread: Tensor1D[] = []
  let since = options.now()

  const readLosses = async (): Promise<TrainEvent> => {
    const values = await Promise.all(unread.map((metrics) => metrics.data<'float32'>()))
    for (const metrics of unread) metrics.dispose()
    const ms = (options.now() - since) / unread.length
    const first = model.step - unread.length
    unread = []
    const records = values.map(([loss, accuracy, sumOfParameters], i) => {
      const step = first + i + 1
      if (!Number.isFinite(loss) || !Number.isFinite(sumOfParameters)) throw new DivergedError(step)
      return { step, epoch: Math.floor((step - 1) / perEpoch) + 1, loss: loss!, accuracy: accuracy!, ms }
    })
    return { type: 'steps', records }
  }

  while (model.step < last) {
    const batch = await batchAt(model.step)
    if (unread.length === 0) since = options.now()
    unread.push(await compute.step(batch, options.rateAt(model.step)))

    const endsEpoch = model.step % perEpoch === 0
    const wantsTest = endsEpoch || model.step % options.quickTestEvery === 0
    if (unread.length >= options.readEvery() || wantsTest) yield await readLosses()
    if (wantsTest) {
      const images = endsEpoch ? data.test.size : QUICK_TEST_IMAGES
      yield* evaluateWithTicks(compute, model.step, data.test, images)
    }
  }
}

/** An evaluation as training events. */
export async function* evaluateWithTicks(
  compute: Compute,
  step: number,
  test: Dataset,
  images: number,
): AsyncGenerator<TrainEvent> {
  const evaluation = evaluate(compute, step, test, Math.min(images, test.size))
  for (;;) {
    const { done, value } = await evaluation.next()
    if (done) {
      yield { type: 'evaluation', ...value }
      return
    }
    yield { type: 'tick' }
  }
}
