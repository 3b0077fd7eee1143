/** How the page's picture of a run follows from the worker's messages: a pure reducer. */
import type { Checkpoint, FromEngine, Plan, RateChange, StepRecord } from '../engine/protocol'
import { totalSteps, unpackSteps } from '../engine/protocol'
import type { TrainingSnapshot, TrainingStatus } from './api'

export const IDLE: TrainingSnapshot = {
  status: 'idle',
  plan: null,
  rateChanges: [],
  records: [],
  evaluations: [],
  predictions: null,
  step: 0,
  totalSteps: 0,
  imagesPerSecond: null,
  secondsLeft: null,
  backend: null,
  backends: [],
  data: { loadedImages: 0, totalImages: 0 },
  notices: [],
  failure: null,
  saved: null,
}

/** Whether a run holds the engine, so that nothing else can be measured or trained. */
export const isUnderWay = (status: TrainingStatus): boolean =>
  status === 'running' || status === 'loading' || status === 'paused'

const PACE_OVER_STEPS = 20
const MAX_NOTICES = 12

/** Images per second by the median of the last steps; null before the first. */
export function paceOf(records: StepRecord[], batchSize: number): number | null {
  const ms = records.slice(-PACE_OVER_STEPS).map((record) => record.ms)
  if (ms.length === 0) return null
  ms.sort((a, b) => a - b)
  return (1000 * batchSize) / Math.max(ms[ms.length >> 1]!, 1e-3)
}

/** A run that begins, or goes on from a checkpoint. */
export function started(before: TrainingSnapshot, plan: Plan, from?: Checkpoint): TrainingSnapshot {
  const records = from ? unpackSteps(from.steps, plan) : []
  return {
    ...IDLE,
    status: 'loading',
    plan,
    totalSteps: totalSteps(plan),
    backends: before.backends,
    data: before.data,
    ...(from
      ? {
          step: from.step,
          records,
          evaluations: from.evaluations,
          rateChanges: from.rateChanges,
          imagesPerSecond: paceOf(records, plan.batchSize),
        }
      : {}),
  }
}

/** Appends steps; what they repeat after a step back (a lost device) is replaced. */
function withSteps(before: TrainingSnapshot, records: StepRecord[]): TrainingSnapshot {
  const first = records[0]?.step ?? Infinity
  const isNew = (before.records.at(-1)?.step ?? 0) < first
  const kept = isNew ? before.records : before.records.filter(({ step }) => step < first)
  const evaluations = isNew ? before.evaluations : before.evaluations.filter(({ step }) => step < first)
  const all = [...kept, ...records]
  return {
    ...before,
    records: all,
    evaluations,
    step: all.at(-1)?.step ?? before.step,
    imagesPerSecond: paceOf(all, before.plan?.batchSize ?? 1),
  }
}

/** The learning rate from the next step on. */
export function withRate(before: TrainingSnapshot, rate: number): TrainingSnapshot {
  const change: RateChange = { step: before.step, rate }
  return { ...before, rateChanges: [...before.rateChanges.filter(({ step }) => step < before.step), change] }
}

/** The next picture. Messages of earlier runs must be sorted out before. */
export function received(before: TrainingSnapshot, message: FromEngine): TrainingSnapshot {
  switch (message.type) {
    case 'phase':
      return { ...before, status: message.phase, backend: message.backend ?? before.backend }
    case 'steps':
      return withSteps(before, message.records)
    case 'evaluation': {
      const { evaluation, predictions } = message
      const evaluations = [...before.evaluations.filter(({ step }) => step < evaluation.step), evaluation]
      return { ...before, evaluations, predictions: predictions ?? before.predictions }
    }
    case 'backends':
      return { ...before, backends: message.reports }
    case 'data':
      return { ...before, data: { loadedImages: message.loadedImages, totalImages: message.totalImages } }
    case 'notice':
      return { ...before, notices: [...before.notices, message.notice].slice(-MAX_NOTICES) }
    case 'failed':
      return { ...before, status: 'failed', failure: message.failure, secondsLeft: null }
    default:
      return before
  }
}
