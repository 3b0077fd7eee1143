/**
 * From runs to what the two charts draw: curves in plot units, ticks, marks. The x axis counts images seen, so that
 * runs of different batch size lie over one another fairly; its ticks are the ends of epochs.
 */
import type { Evaluation, Plan, RateChange, StepRecord } from '../../engine/protocol'
import { totalSteps } from '../../engine/protocol'
import { FINISH_LINE, decimate, smooth, smoothingSpan, thin, type Point } from './model'

/** One step of a smoothed curve. */
export interface CurvePoint {
  step: number
  loss: number
  accuracy: number
}

/** A run as the charts need it. */
export interface ChartRun {
  plan: Plan
  records: readonly StepRecord[]
  evaluations: readonly Evaluation[]
  rateChanges: readonly RateChange[]
  /** `records` holds only some of the steps (a recorded run). */
  thinned?: boolean
}

/** A run kept for comparison: its smoothed curve only. */
export interface PinnedRun {
  /** A, B, C … */
  letter: string
  plan: Plan
  curve: CurvePoint[]
  evaluations: Evaluation[]
  step: number
  /** Latest test accuracy, 0–1. */
  accuracy: number | null
}

export interface Curve {
  id: string
  kind: 'raw' | 'line' | 'dots'
  tone: 'train' | 'test' | 'pinned'
  points: Point[]
  /** Written at the line's end. */
  label: string
}

export interface Mark {
  /** 0–1 from the left or from below. */
  at: number
  label: string
}

/** Everything a plot draws; `x` and `y` of all points are 0–1 of the plot. */
export interface ChartModel {
  curves: Curve[]
  xTicks: Mark[]
  yTicks: Mark[]
  rateMarks: Mark[]
  finish: Mark | null
}

/** Of one curve on the screen: more would not show in 400 pixels, and costs time at every update. */
export const MAX_POINTS = 160
const MAX_PINNED_POINTS = 200

/** Loss and accuracy of every step, smoothed. */
export function smoothedCurve(run: ChartRun): CurvePoint[] {
  const span = smoothingSpan(run.thinned ? run.records.length : totalSteps(run.plan))
  const losses = smooth(
    run.records.map((r) => r.loss),
    span,
  )
  const accuracies = smooth(
    run.records.map((r) => r.accuracy),
    span,
  )
  return run.records.map((r, i) => ({ step: r.step, loss: losses[i]!, accuracy: accuracies[i]! }))
}

/** What is kept of a run when it is pinned. */
export function pinRun(run: ChartRun, letter: string): PinnedRun {
  const curve = smoothedCurve(run)
  const kept = thin(
    curve.map((_, i) => ({ x: i, y: 0 })),
    MAX_PINNED_POINTS,
  ).map((p) => curve[p.x]!)
  return {
    letter,
    plan: run.plan,
    curve: kept,
    evaluations: [...run.evaluations],
    step: run.records.at(-1)?.step ?? 0,
    accuracy: run.evaluations.at(-1)?.accuracy ?? null,
  }
}

/** Accuracy on an axis of nines: 0, 90, 99, 99.9% are equally far apart. */
export const accuracyHeight = (accuracy: number): number =>
  Math.min(1, -Math.log10(Math.max(1e-9, 1 - accuracy)) / 3)

const ACCURACY_TICKS: Mark[] = [0, 0.5, 0.9, 0.99, 0.999].map((a) => ({
  at: accuracyHeight(a),
  label: `${a * 100}%`,
}))

const LOSS_STEPS = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000]

/** Powers of ten around the smoothed losses; at least 0.1 to 10, growing only outwards as the loss moves. */
export function lossRange(losses: readonly number[]): { low: number; high: number } {
  let low = 0.1
  let high = 10
  for (const loss of losses) {
    if (!Number.isFinite(loss)) continue
    while (loss < low && low > 1e-4) low /= 10
    while (loss > high && high < 1000) high *= 10
  }
  return { low: Number(low.toPrecision(1)), high }
}

const imagesIn = (plan: Plan): number => totalSteps(plan) * plan.batchSize

function epochTicks(plan: Plan, width: number): Mark[] {
  const perEpoch = imagesIn(plan) / plan.epochs
  const every = Math.ceil(plan.epochs / 8)
  const ticks: Mark[] = []
  for (let epoch = 0; epoch <= plan.epochs; epoch += every)
    ticks.push({ at: (epoch * perEpoch) / width, label: `${epoch}` })
  return ticks
}

/** Images seen by the longest of the runs: the width of the x axis. */
export const chartWidth = (plan: Plan, pins: readonly PinnedRun[]): number =>
  Math.max(imagesIn(plan), ...pins.map((pin) => pin.step * pin.plan.batchSize))

interface Words {
  train: string
  test: string
  finish: string
  pin: (letter: string) => string
  rate: (rate: string) => string
}

const finite = (points: Point[]): Point[] => points.filter((p) => Number.isFinite(p.y))

const shared = (run: ChartRun, width: number, words: Words): Pick<ChartModel, 'xTicks' | 'rateMarks'> => ({
  xTicks: epochTicks(run.plan, width),
  rateMarks: run.rateChanges.map((change) => ({
    at: (change.step * run.plan.batchSize) / width,
    label: words.rate(String(change.rate)),
  })),
})

/** Raw loss behind, smoothed in front, pinned runs muted. */
export function lossChart(
  run: ChartRun,
  curve: readonly CurvePoint[],
  pins: readonly PinnedRun[],
  words: Words,
): ChartModel {
  const width = chartWidth(run.plan, pins)
  const { low, high } = lossRange([...curve, ...pins.flatMap((pin) => pin.curve)].map((p) => p.loss))
  const height = (loss: number) =>
    Math.min(1, Math.max(0, Math.log10(Math.max(1e-12, loss) / low) / Math.log10(high / low)))
  const line = (points: readonly CurvePoint[], batch: number) =>
    finite(points.map((p) => ({ x: (p.step * batch) / width, y: height(p.loss) })))
  const batch = run.plan.batchSize
  const raw = finite(run.records.map((r) => ({ x: (r.step * batch) / width, y: height(r.loss) })))
  return {
    ...shared(run, width, words),
    finish: null,
    yTicks: LOSS_STEPS.filter((s) => s >= low && s <= high).map((s) => ({ at: height(s), label: String(s) })),
    curves: [
      ...pins.map((pin): Curve => ({
        id: `pin${pin.letter}`,
        kind: 'line',
        tone: 'pinned',
        points: thin(line(pin.curve, pin.plan.batchSize), MAX_POINTS),
        label: words.pin(pin.letter),
      })),
      { id: 'raw', kind: 'raw', tone: 'train', points: decimate(raw, MAX_POINTS), label: '' },
      {
        id: 'loss',
        kind: 'line',
        tone: 'train',
        points: thin(line(curve, batch), MAX_POINTS),
        label: words.train,
      },
    ],
  }
}

/** Smoothed training accuracy, test accuracy as points, the finish line. */
export function accuracyChart(
  run: ChartRun,
  curve: readonly CurvePoint[],
  pins: readonly PinnedRun[],
  words: Words,
): ChartModel {
  const width = chartWidth(run.plan, pins)
  const tests = (evaluations: readonly Evaluation[], batch: number): Point[] =>
    evaluations.map((e) => ({ x: (e.step * batch) / width, y: accuracyHeight(e.accuracy) }))
  const batch = run.plan.batchSize
  const train = curve.map((p) => ({ x: (p.step * batch) / width, y: accuracyHeight(p.accuracy) }))
  return {
    ...shared(run, width, words),
    finish: { at: accuracyHeight(FINISH_LINE), label: words.finish },
    yTicks: ACCURACY_TICKS,
    curves: [
      ...pins.map((pin): Curve => ({
        id: `pin${pin.letter}`,
        kind: 'dots',
        tone: 'pinned',
        points: thin(tests(pin.evaluations, pin.plan.batchSize), MAX_POINTS),
        label: words.pin(pin.letter),
      })),
      {
        id: 'train',
        kind: 'line',
        tone: 'train',
        points: thin(finite(train), MAX_POINTS),
        label: words.train,
      },
      {
        id: 'test',
        kind: 'dots',
        tone: 'test',
        points: thin(tests(run.evaluations, batch), MAX_POINTS),
        label: words.test,
      },
    ],
  }
}

/** Ends of lines with their labels moved apart so that none covers another: heights in 0–1. */
export function endLabels(
  curves: readonly Curve[],
  gap: number,
): { id: string; label: string; tone: Curve['tone']; x: number; y: number }[] {
  const ends = curves
    .filter((c) => c.label !== '' && c.points.length > 0)
    .map((c) => ({ id: c.id, label: c.label, tone: c.tone, ...c.points.at(-1)! }))
    .sort((a, b) => a.y - b.y)
  let floor = -Infinity
  for (const end of ends) {
    end.y = Math.max(end.y, floor)
    floor = end.y + gap
  }
  let ceiling = Infinity
  for (const end of ends.reverse()) {
    end.y = Math.min(end.y, ceiling, 1)
    ceiling = end.y - gap
  }
  return ends
}

/** Index of the last item at or before `step`, −1 when there is none; `items` ascend by step. */
export function lastAt(items: readonly { step: number }[], step: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.step <= step) low = middle + 1
    else high = middle
  }
  return low - 1
}
