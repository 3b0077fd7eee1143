/** A run's course, thinned to a few kilobytes, for charts. */
import { stepsPerEpoch } from '../../src/engine/protocol'
import type { Progress } from './progress'

const POINTS = 400

export interface Curve {
  /** Each entry of `loss` and `accuracy` is the mean of so many steps in training mode; the first ends at this step. */
  stepsPerPoint: number
  /** Nats. */
  loss: number[]
  /** 0–1. */
  accuracy: number[]
  /** On all test images, as trained (f32), after each epoch. */
  test: { epoch: number; accuracy: number; loss: number }[]
}

const round = (x: number) => Number(x.toFixed(4))
const mean = (x: number[]) => x.reduce((sum, v) => sum + v, 0) / x.length

/** The curve of a run; the last steps that fill no point are left out. */
export function curveOf({ recipe: { plan }, records, evaluations }: Progress): Curve {
  const stepsPerPoint = Math.ceil(records.length / POINTS)
  const points = Array.from({ length: Math.floor(records.length / stepsPerPoint) }, (_, i) =>
    records.slice(i * stepsPerPoint, (i + 1) * stepsPerPoint),
  )
  return {
    stepsPerPoint,
    loss: points.map((point) => round(mean(point.map(({ loss }) => loss)))),
    accuracy: points.map((point) => round(mean(point.map(({ accuracy }) => accuracy)))),
    test: evaluations.map(({ step, accuracy, loss }) => ({
      epoch: step / stepsPerEpoch(plan),
      accuracy,
      loss: round(loss),
    })),
  }
}
