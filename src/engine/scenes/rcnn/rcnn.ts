/** A trained R-CNN: network, SVMs and box regressions as tensors, and what it makes of boxes of a scene. */
import { concat, matMul, ones, tensor2d, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core'
import { invariant } from '../../../lib/invariant'
import type { Box } from '../../../math/detection/boxes'
import { CLASSES, DELTAS } from '../../../math/rcnn/classifiers'
import { warpAll } from '../../../math/rcnn/warp'
import { fetchCard, fetchWeights, type WeightsFile } from '../../shippedModel'
import type { RcnnLooked } from '../../studyTasks/rcnn'
import { joined, pictureOf, pooledOf } from './examples'
import { FEATURES, featuresOf, network, POOLED, thetasOf } from './network'

const SVM_SHAPE: [number, number] = [FEATURES + 1, CLASSES]
const REGRESSION_SHAPE: [number, number] = [POOLED + 1, CLASSES * DELTAS]
const SIZES = [network.size, SVM_SHAPE[0] * SVM_SHAPE[1], REGRESSION_SHAPE[0] * REGRESSION_SHAPE[1]]

/** Names and shapes of all that a file of it holds, in order. */
export const rcnnTensors = [
  ...network.tensors,
  { name: 'svm.weight', shape: SVM_SHAPE },
  { name: 'regression.weight', shape: REGRESSION_SHAPE },
]
export const rcnnSize = SIZES.reduce((sum, size) => sum + size, 0)

export interface RcnnValues {
  /** Parameters of the network. */
  network: Float32Array
  /** [51, 10] */
  svms: Float32Array
  /** [1025, 40] */
  regressions: Float32Array
}

/** All numbers of it as one array. */
export const flat = ({ network, svms, regressions }: RcnnValues): Float32Array =>
  joined([network, svms, regressions])

/** The same back in parts. Throws when the length does not fit. */
export function parts(values: Float32Array): RcnnValues {
  invariant(values.length === rcnnSize, 'these are not the parameters of an R-CNN')
  const [first, second] = [SIZES[0]!, SIZES[0]! + SIZES[1]!]
  return {
    network: values.subarray(0, first),
    svms: values.subarray(first, second),
    regressions: values.subarray(second),
  }
}

/** The shipped one, from the folder `url`; rejects with a sentence. */
export async function fetchRcnn(url: string): Promise<RcnnValues> {
  const { weights } = await fetchCard<{ weights: WeightsFile }>(url)
  return parts(await fetchWeights(url, weights, rcnnSize))
}

export class Rcnn {
  readonly body: Tensor1D
  readonly head: Tensor1D
  private readonly svms: Tensor2D
  private readonly regressions: Tensor2D

  constructor(readonly values: RcnnValues) {
    const { body, head } = thetasOf(values.network)
    this.body = body
    this.head = head
    this.svms = tensor2d(values.svms, SVM_SHAPE)
    this.regressions = tensor2d(values.regressions, REGRESSION_SHAPE)
  }

  /** Warps boxes of a scene, computes features, scores and corrections; `now` in milliseconds. */
  async look(pixels: Uint8Array, boxes: readonly Box[], now: () => number): Promise<RcnnLooked> {
    const times = [now()]
    const squares = warpAll(pictureOf(pixels), boxes)
    times.push(now())
    const pooled = await pooledOf(this.body, squares)
    const features = await this.features(pooled)
    times.push(now())
    const scores = await this.scores(features)
    times.push(now())
    const deltas = await this.deltas(pooled)
    times.push(now())
    const [warp, cnn, svm, regression] = times.slice(1).map((time, i) => time - times[i]!)
    return {
      features,
      scores,
      deltas,
      ms: { warp: warp!, features: cnn!, svm: svm!, regression: regression! },
    }
  }

  /** [n · 50] of what the convolutions gave, [n · 1024]. */
  async features(pooled: Float32Array): Promise<Float32Array> {
    return read(pooled, POOLED, (x) => featuresOf(this.head, x))
  }

  /** [n · 10] of features [n · 50]. */
  async scores(features: Float32Array): Promise<Float32Array> {
    return read(features, FEATURES, (x) => matMul(withOne(x), this.svms))
  }

  /** [n · 40] of what the convolutions gave. */
  async deltas(pooled: Float32Array): Promise<Float32Array> {
    return read(pooled, POOLED, (x) => matMul(withOne(x), this.regressions))
  }

  dispose(): void {
    for (const tensor of [this.body, this.head, this.svms, this.regressions]) tensor.dispose()
  }
}

const withOne = (x: Tensor2D): Tensor2D => concat([x, ones([x.shape[0], 1])], 1) as Tensor2D

async function read(
  rows: Float32Array,
  columns: number,
  compute: (x: Tensor2D) => Tensor2D,
): Promise<Float32Array> {
  if (rows.length === 0) return new Float32Array(0)
  const result = tidy(() => compute(tensor2d(rows, [rows.length / columns, columns])))
  const values = await result.data<'float32'>()
  result.dispose()
  return values.slice()
}
