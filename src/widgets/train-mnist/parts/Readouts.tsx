import type { TrainingSnapshot } from '../../../training/api'
import { deviceWords } from '../messages'
import {
  epochOf,
  formatCount,
  formatDuration,
  formatPercent,
  smooth,
  smoothingSpan,
  type Language,
} from '../model'
import { stringsOf } from '../strings'

interface ReadoutProps {
  name: string
  value: string
  /** What stands beside the value, outside the output. */
  beside?: string
  large?: boolean
}

/** One number of the instrument. Silent for screen readers until asked: results are announced elsewhere. */
function Readout({ name, value, beside = '', large = false }: ReadoutProps) {
  return (
    <div className={large ? 'reading reading--large' : 'reading'}>
      <span className="reading__name" aria-hidden="true">
        {name}
      </span>
      <output className="readout" aria-label={name} aria-live="off" data-empty={value === '–' || undefined}>
        {value}
      </output>
      <span className="reading__beside">{beside}</span>
    </div>
  )
}

/** Spans of the moving average after which older steps no longer show in four digits. */
const SPANS = 12

/** The eight read-outs of the lab. */
export function Readouts({ snapshot, language }: { snapshot: TrainingSnapshot; language: Language }) {
  const t = stringsOf(language)
  const { plan, records, evaluations, status, backend, step, totalSteps, secondsLeft } = snapshot
  const span = smoothingSpan(totalSteps)
  const recent = records.slice(-SPANS * span)
  const last = (values: number[]): number | undefined => smooth(values, span).at(-1)
  const loss = last(recent.map((r) => r.loss))
  const accuracy = last(recent.map((r) => r.accuracy))
  const test = evaluations.at(-1)
  const ended = status === 'stopped' && step >= totalSteps && totalSteps > 0
  const left = ended ? t.done : secondsLeft === null ? '–' : formatDuration(secondsLeft, language)
  return (
    <div className="lab__readouts">
      <Readout
        large
        name={t.testAccuracy}
        value={test ? formatPercent(test.accuracy) : '–'}
        beside={test ? (test.images >= 10_000 ? t.onAll : t.onSample(test.images)) : plan ? t.notAsked : ''}
      />
      <Readout
        name={t.trainingLoss}
        value={loss === undefined ? '–' : loss.toFixed(4)}
        beside={loss === undefined ? '' : t.smoothed}
      />
      <Readout
        name={t.trainingAccuracy}
        value={accuracy === undefined ? '–' : formatPercent(accuracy)}
        beside={accuracy === undefined ? '' : t.smoothed}
      />
      <Readout
        name={t.stepCount}
        value={plan ? formatCount(step) : '–'}
        beside={plan ? t.ofSteps(totalSteps) : ''}
      />
      <Readout
        name={t.epoch}
        value={plan ? String(epochOf(step, plan)) : '–'}
        beside={plan ? t.ofEpochs(plan.epochs) : ''}
      />
      <Readout
        name={t.pace}
        value={snapshot.imagesPerSecond === null ? '–' : formatCount(snapshot.imagesPerSecond)}
      />
      <Readout name={t.timeLeft} value={left} />
      <Readout name={t.device} value={backend ? deviceWords(backend, language) : '–'} />
    </div>
  )
}
