/** One run of the book's own training loop from nothing: when the test images are classified well enough, and when it ends. */
import { fetchMnist } from '../../src/engine/datasets/fetchMnist'
import type { Dataset } from '../../src/engine/datasets/dataset'
import { replicasFor } from '../../src/engine/parallel/shares'
import type { Evaluation, Plan } from '../../src/engine/protocol'
import { evaluateWithTicks, train } from '../../src/engine/trainer'
import { bestBuild, startBook, type Build } from './bookTrainer'

export interface AccuracyTask {
  kind: 'time-to-accuracy'
  plan: Plan
  /** In the order in which they will be reached, 0–1. */
  targets: number[]
}

export interface AccuracyAnswer {
  build: Build
  /** That the engine settled on. */
  workers: number
  reached: { target: number; accuracy: number; seconds: number; step: number }[]
  /** The end of the plan: its last test, on all of the test images. */
  end: { accuracy: number; seconds: number; step: number }
}

/** The first 1,000 test images are a little harder than the rest: a quick test this far below the target is worth a full one. */
const NEARLY = 0.005

const isWorthAsking = ({ images, accuracy }: Evaluation, test: Dataset, target: number) =>
  images < test.size && accuracy >= target - NEARLY

/**
 * Trains to the end of the plan and notes when each target is reached on all of the test images. The clock starts with the worker: loading
 * code and data, starting workers, and every test count. The number of workers is found while training, as in the book.
 */
export async function timeToAccuracy(
  { plan, targets }: AccuracyTask,
  tell: (line: string) => void,
): Promise<AccuracyAnswer> {
  const baseUrl = new URL('/data/mnist/', self.location.href).href
  const notify = (notice: { code: string }) => tell(`notice: ${notice.code}`)
  const [training, test, build] = await Promise.all([
    fetchMnist('train', { baseUrl, images: plan.trainImages, notify }),
    fetchMnist('test', { baseUrl, images: 10_000, notify }),
    bestBuild(),
  ])
  const { model, parallel } = await startBook(plan, {
    build,
    size: replicasFor(navigator.hardwareConcurrency),
  })
  const seconds = () => performance.now() / 1000
  const reached: AccuracyAnswer['reached'] = []
  let end: AccuracyAnswer['end'] | undefined

  const consider = ({ step, accuracy, images }: Evaluation) => {
    tell(`${seconds().toFixed(0)} s, step ${step}: ${(100 * accuracy).toFixed(2)} % of ${images}`)
    if (images < test.size) return
    end = { accuracy, seconds: seconds(), step }
    for (const target of targets.slice(reached.length))
      if (accuracy >= target) reached.push({ target, ...end })
  }

  const events = train(
    model,
    { train: training, test },
    {
      compute: parallel,
      rateAt: () => plan.learningRate,
      readEvery: () => 1,
      now: () => performance.now(),
      quickTestEvery: 100,
    },
  )
  for await (const event of events) {
    if (event.type !== 'evaluation') continue
    consider(event.evaluation)
    const next = targets[reached.length]
    if (next !== undefined && isWorthAsking(event.evaluation, test, next))
      for await (const full of evaluateWithTicks(parallel, model.step, test, test.size))
        if (full.type === 'evaluation') consider(full.evaluation)
  }
  const { workers } = parallel
  parallel.dispose()
  return { build, workers, reached, end: end! }
}
