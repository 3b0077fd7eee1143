/**
 * The lab's arithmetic: plans to and from links, smoothing and thinning of curves, what a net got wrong, durations
 * in words. Pure: no DOM, no clock, no randomness.
 */
import {
  BACKENDS,
  DEFAULT_PLAN,
  INITIALISATIONS,
  OPTIMIZERS,
  VARIANTS,
  stepsPerEpoch,
  totalSteps,
  type Augmentation,
  type BackendName,
  type BackendReport,
  type Plan,
  type Predictions,
} from '../../engine/protocol'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { sumOf, measure } from '../../math/architectures/measure'
import { parseNetwork, printNetwork, type NetworkProblem } from '../../math/networkText'

export type Language = 'ko' | 'en'

/** The book's own figure for this network, where the finish line stands. */
export const FINISH_LINE = 0.9938

/** Inclusive bounds of every number in a plan; `integer` ones are rounded. */
export const BOUNDS = {
  lr: { min: 1e-6, max: 10, integer: false },
  batch: { min: 1, max: 1000, integer: true },
  epochs: { min: 1, max: 100, integer: true },
  n: { min: 100, max: 60_000, integer: true },
  seed: { min: 0, max: 0xffff_ffff, integer: true },
  crop: { min: 0, max: 12, integer: true },
  shift: { min: 0, max: 8, integer: true },
  rotate: { min: 0, max: 180, integer: true },
  scale: { min: 0, max: 0.5, integer: false },
  brightness: { min: 0, max: 0.9, integer: false },
  elastic: { min: 0, max: 4, integer: false },
} as const

export type NumberKey = keyof typeof BOUNDS
export type AmountKey = 'crop' | 'shift' | 'rotate' | 'scale' | 'brightness' | 'elastic'
export type ChoiceKey = 'variant' | 'optimizer' | 'init' | 'backend'
export type PlanKey = NumberKey | ChoiceKey | 'flip' | 'layers'

export const AMOUNT_KEYS: readonly AmountKey[] = ['crop', 'shift', 'rotate', 'scale', 'brightness', 'elastic']

const CHOICES: Record<ChoiceKey, readonly string[]> = {
  variant: VARIANTS,
  optimizer: OPTIMIZERS,
  init: INITIALISATIONS,
  backend: ['auto', ...BACKENDS],
}

/** The order in which keys are written into a link and differences are told. */
export const PLAN_KEYS: readonly PlanKey[] = [
  'layers',
  'variant',
  'optimizer',
  'lr',
  'batch',
  'epochs',
  'n',
  'seed',
  'init',
  'flip',
  'crop',
  'shift',
  'rotate',
  'scale',
  'brightness',
  'elastic',
  'backend',
]

/** A part of a link that could not be taken as given. `used` stands in its place. */
export interface LinkProblem {
  key: PlanKey
  given: string
  used: string
  /** Why the text of a network was none. */
  network?: NetworkProblem
}

/** The chapter's network as text, for readers who set out from it. */
export const CHAPTER_LAYERS = 'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10'

/** The plan with a network of the reader's own, or with the chapter's. */
export function withLayers({ layers: _, ...plan }: Plan, layers: string | null): Plan {
  return layers === null ? plan : { ...plan, variant: 'repaired', layers }
}

/** The plan's setting behind a link's key, as the link spells it. */
export function settingOf(plan: Plan, key: PlanKey): string {
  switch (key) {
    case 'layers':
      return plan.layers ?? ''
    case 'variant':
      return plan.variant
    case 'optimizer':
      return plan.optimizer
    case 'init':
      return plan.initialisation
    case 'backend':
      return plan.backend
    case 'lr':
      return String(plan.learningRate)
    case 'batch':
      return String(plan.batchSize)
    case 'epochs':
      return String(plan.epochs)
    case 'n':
      return String(plan.trainImages)
    case 'seed':
      return String(plan.seed)
    case 'flip':
      return plan.augmentation.flip ? '1' : '0'
    default:
      return String(plan.augmentation[key] ?? 0) // a plan that an older version kept has not all
  }
}

/** Pairs to put into a query: only what differs from the chapter's settings. */
export const queryFromPlan = (plan: Plan): [PlanKey, string][] =>
  PLAN_KEYS.map((key): [PlanKey, string] => [key, settingOf(plan, key)]).filter(
    ([key, value]) => value !== settingOf(DEFAULT_PLAN, key),
  )

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The nearest allowed number; NaN becomes the default. */
export function bound(key: NumberKey, value: number): number {
  const { min, max, integer } = BOUNDS[key]
  if (Number.isNaN(value)) return Number(settingOf(DEFAULT_PLAN, key))
  const whole = integer ? Math.round(value) : value
  return Math.min(max, Math.max(min, whole)) + 0
}

/**
 * Reads a plan from the pairs of a query. Unknown keys are ignored, of repeated ones the first counts. Never throws;
 * the plan is always within bounds, and each part that was not taken as given is named.
 */
export function planFromQuery(pairs: Iterable<readonly [string, string]>): {
  plan: Plan
  problems: LinkProblem[]
  /** Whether the query spoke of a plan at all. */
  present: boolean
} {
  const given = new Map<string, string>()
  for (const [key, value] of pairs) if (!given.has(key)) given.set(key, value)
  const problems = new Map<PlanKey, LinkProblem>()

  const complain = (key: PlanKey, used: string): void => {
    const text = given.get(key) ?? ''
    problems.set(key, { key, given: text.length > 32 ? `${text.slice(0, 31)}…` : text, used })
  }
  const number = (key: NumberKey): number => {
    const fallback = Number(settingOf(DEFAULT_PLAN, key))
    const text = given.get(key)
    if (text === undefined) return fallback
    const parsed = NUMBER.test(text.trim()) ? Number(text) : Number.NaN
    const used = bound(key, parsed)
    if (used !== parsed) complain(key, String(used))
    return used
  }
  const choice = (key: ChoiceKey): string => {
    const fallback = settingOf(DEFAULT_PLAN, key)
    const text = given.get(key)
    if (text === undefined) return fallback
    const found = CHOICES[key].find((option) => option === text.trim().toLowerCase())
    if (found === undefined) complain(key, fallback)
    return found ?? fallback
  }
  const flag = (key: 'flip'): boolean => {
    const text = given.get(key)?.trim().toLowerCase()
    if (text === undefined) return DEFAULT_PLAN.augmentation.flip
    if (text === '1' || text === 'true') return true
    if (text !== '0' && text !== 'false') complain(key, '0')
    return false
  }

  const layers = (): string | null => {
    const text = given.get('layers')
    if (text === undefined) return null
    const parsed = parseNetwork(text)
    if ('network' in parsed) return printNetwork(parsed.network)
    complain('layers', '')
    problems.set('layers', { ...problems.get('layers')!, network: parsed.problem })
    return null
  }

  const trainImages = number('n')
  let batchSize = number('batch')
  if (batchSize > trainImages) {
    batchSize = trainImages
    complain('batch', String(batchSize))
  }
  const plan: Plan = {
    ...DEFAULT_PLAN,
    variant: choice('variant') as Plan['variant'],
    optimizer: choice('optimizer') as Plan['optimizer'],
    learningRate: number('lr'),
    batchSize,
    epochs: number('epochs'),
    trainImages,
    seed: number('seed'),
    initialisation: choice('init') as Plan['initialisation'],
    augmentation: {
      flip: flag('flip'),
      crop: number('crop'),
      shift: number('shift'),
      rotate: number('rotate'),
      scale: number('scale'),
      brightness: number('brightness'),
      elastic: number('elastic'),
    },
    backend: choice('backend') as Plan['backend'],
  }
  return {
    plan: withLayers(plan, layers()),
    problems: [...problems.values()],
    present: PLAN_KEYS.some((key) => given.has(key)),
  }
}

/** The same plan with every number inside its bounds. */
export const boundPlan = (plan: Plan): Plan => {
  const trainImages = bound('n', plan.trainImages)
  const augmentation: Augmentation = { ...plan.augmentation }
  for (const key of AMOUNT_KEYS) augmentation[key] = bound(key, augmentation[key])
  return {
    ...plan,
    learningRate: bound('lr', plan.learningRate),
    batchSize: Math.min(trainImages, bound('batch', plan.batchSize)),
    epochs: bound('epochs', plan.epochs),
    trainImages,
    seed: bound('seed', plan.seed),
    augmentation,
  }
}

export interface PlanDifference {
  key: PlanKey
  a: string
  b: string
}

/** Settings in which two plans differ, in the order of a link. */
export const diffPlans = (a: Plan, b: Plan): PlanDifference[] =>
  PLAN_KEYS.filter((key) => settingOf(a, key) !== settingOf(b, key)).map((key) => ({
    key,
    a: settingOf(a, key),
    b: settingOf(b, key),
  }))

/**
 * Exponential moving average over about `span` values, divided by the weight gathered so far (Adam's bias
 * correction), so that the first value is itself and not pulled to 0.
 */
export function smooth(values: readonly number[], span: number): number[] {
  const beta = 1 - 1 / Math.max(1, span)
  let sum = 0
  let weight = 0
  return values.map((value) => {
    sum = beta * sum + (1 - beta) * value
    weight = beta * weight + (1 - beta)
    return sum / weight
  })
}

/** How many steps a smoothed line looks back on, fixed for a run so that the line never rewrites its past. */
export const smoothingSpan = (steps: number): number => Math.min(40, Math.max(4, Math.round(steps / 30)))

export interface Point {
  x: number
  y: number
}

/** At most `max` points (≥ 4) that keep the first, the last, and the lowest and highest of each stretch. */
export function decimate(points: readonly Point[], max: number): Point[] {
  if (points.length <= max) return [...points]
  const stretches = Math.max(1, Math.floor((max - 2) / 2))
  const inner = points.length - 2
  const kept = new Set<number>([0, points.length - 1])
  for (let s = 0; s < stretches; s++) {
    const from = 1 + Math.floor((s * inner) / stretches)
    const to = 1 + Math.floor(((s + 1) * inner) / stretches)
    let low = from
    let high = from
    for (let i = from; i < to; i++) {
      if (points[i]!.y < points[low]!.y) low = i
      if (points[i]!.y > points[high]!.y) high = i
    }
    kept.add(low).add(high)
  }
  return [...kept].sort((a, b) => a - b).map((i) => points[i]!)
}

/** At most `max` points at even distances, first and last among them: for lines that are smooth already. */
export function thin(points: readonly Point[], max: number): Point[] {
  if (points.length <= max) return [...points]
  return Array.from({ length: max }, (_, i) => points[Math.round((i * (points.length - 1)) / (max - 1))]!)
}

/** `counts[truth][predicted]`. */
export function confusion(predictions: Pick<Predictions, 'labels' | 'predicted'>): number[][] {
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0))
  predictions.labels.forEach((label, i) => {
    const row = counts[label]
    const predicted = predictions.predicted[i]
    if (row && predicted !== undefined && predicted < 10) row[predicted]! += 1
  })
  return counts
}

/** One test image and what a net said of it. */
export interface Reading {
  index: number
  label: number
  predicted: number
  second: number
  /** Softmax probability of `predicted`. */
  confidence: number
}

/** Test images that pass `keep`, most confident first. */
export function readings(
  predictions: Predictions,
  keep: (label: number, predicted: number) => boolean,
): Reading[] {
  const found: Reading[] = []
  predictions.labels.forEach((label, index) => {
    const predicted = predictions.predicted[index]!
    if (!keep(label, predicted)) return
    found.push({
      index,
      label,
      predicted,
      second: predictions.second[index]!,
      confidence: predictions.confidence[index]!,
    })
  })
  return found.sort((a, b) => b.confidence - a.confidence || a.index - b.index)
}

/** Wrongly read test digits, the most confident mistake first. */
export const wrongDigits = (predictions: Predictions): Reading[] =>
  readings(predictions, (label, predicted) => label !== predicted)

/** A duration in words, rounded to what a person would say. */
export function formatDuration(seconds: number, language: Language): string {
  const ko = language === 'ko'
  if (!Number.isFinite(seconds) || seconds < 0) return '–'
  const s = Math.round(seconds)
  if (s < 1) return ko ? '1초 미만' : 'under a second'
  const say = (n: number, en: string, unit: string) =>
    ko ? `${n}${unit}` : `${n} ${en}${n === 1 ? '' : 's'}`
  if (s < 60) return say(s < 10 ? s : Math.min(55, Math.round(s / 5) * 5), 'second', '초')
  const minutes = Math.max(1, Math.round(s / 60))
  if (minutes < 60) return ko ? `약 ${minutes}분` : `about ${say(minutes, 'minute', '분')}`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const tail = rest === 0 ? '' : ` ${say(rest, 'minute', '분')}`
  return (ko ? '약 ' : 'about ') + say(hours, 'hour', '시간') + tail
}

/** "98.73%": two decimals cut off, not rounded up, so that 99.999% is not told as 100%. */
export const formatPercent = (share: number, digits = 2): string => {
  const unit = 10 ** (digits + 2)
  return `${(Math.floor(share * unit + 1e-6) / 10 ** digits).toFixed(digits)}%`
}

/** Thousands apart: 60,000 in both languages. */
export const formatCount = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')

/** Epoch in progress, 1-based, and within the plan. */
export const epochOf = (step: number, plan: Plan): number =>
  Math.min(plan.epochs, Math.floor(Math.max(0, step - 1) / stepsPerEpoch(plan)) + 1)

/** The pace to reckon with: the backend asked for, or the one chosen; null while nothing was measured. */
export function paceOf(reports: readonly BackendReport[], backend: Plan['backend']): number | null {
  const report = reports.find((r) => (backend === 'auto' ? r.status === 'chosen' : r.name === backend))
  return report?.imagesPerSecond ?? null
}

/** Seconds a plan takes at a training pace; reading the test set costs about a third of training on as many. */
export const estimateSeconds = (plan: Plan, imagesPerSecond: number): number =>
  ((totalSteps(plan) * plan.batchSize + (plan.epochs * 10_000) / 3) * effortOf(plan)) / imagesPerSecond

/** Multiply-adds of the plan's network for each of those of the chapter's, whose pace was measured. */
function effortOf({ layers }: Plan): number {
  const parsed = layers === undefined ? null : parseNetwork(layers)
  if (!parsed || 'problem' in parsed) return 1
  return sumOf(parsed.parts, 'macs') / sumOf(measure(deepConvNet), 'macs')
}

/** Backends a reader may ask for, best first. */
export const BACKEND_CHOICES: readonly (BackendName | 'auto')[] = ['auto', ...BACKENDS]
