import { memo, useMemo, useState } from 'react'
import {
  accuracyChart,
  chartWidth,
  lastAt,
  lossChart,
  smoothedCurve,
  type ChartRun,
  type PinnedRun,
} from '../chart'
import { formatPercent, type Language } from '../model'
import { stepsPerEpoch } from '../../../engine/protocol'
import { stringsOf } from '../strings'
import { useThrottled } from './hooks'
import { Plot } from './Plot'

export interface ChartsProps {
  run: ChartRun
  pins: readonly PinnedRun[]
  language: Language
}

const digits = (loss: number): string => (Number.isFinite(loss) ? loss.toFixed(4) : 'NaN')

/** Loss and accuracy over one x axis, with one cursor for both. */
export const Charts = memo(function Charts({ run, pins, language }: ChartsProps) {
  const t = stringsOf(language)
  const [step, setStep] = useState<number | null>(null)
  const curve = useMemo(() => smoothedCurve(run), [run])
  const [loss, accuracy] = useMemo(() => {
    const words = { train: t.train_, test: t.test_, finish: t.finish, pin: t.pinName, rate: t.rateChanged }
    return [lossChart(run, curve, pins, words), accuracyChart(run, curve, pins, words)]
  }, [run, curve, pins, t])

  // Drawn in a task of its own, so that the two charts together do not hold up a keystroke.
  const accuracyLater = useThrottled(accuracy, 0)

  const { records, evaluations, plan } = run
  const width = chartWidth(plan, pins)
  const lastStep = records.at(-1)?.step ?? 0
  const index = step === null ? records.length - 1 : Math.max(0, lastAt(records, step))
  const record = records[index]
  const cursor =
    step !== null && record
      ? { at: (record.step * plan.batchSize) / width, step: record.step, lastStep }
      : null

  const point = (at: number | null) =>
    setStep(at === null ? null : Math.min(lastStep, Math.max(1, Math.round((at * width) / plan.batchSize))))
  // Steps behind one record: a recorded run keeps means.
  const stride = run.thinned && records.length > 0 ? Math.max(1, Math.round(lastStep / records.length)) : 1
  const move = (key: string, big: boolean): boolean => {
    const here = record?.step ?? 1
    const by: Record<string, number> = {
      ArrowRight: stride * (big ? 10 : 1),
      ArrowUp: stride * (big ? 10 : 1),
      ArrowLeft: -stride * (big ? 10 : 1),
      ArrowDown: -stride * (big ? 10 : 1),
      PageUp: stepsPerEpoch(plan),
      PageDown: -stepsPerEpoch(plan),
      Home: -lastStep,
      End: lastStep,
    }
    if (key === 'Escape') setStep(null)
    const delta = by[key]
    if (delta === undefined) return false
    setStep(Math.min(lastStep, Math.max(1, here + delta)))
    return true
  }

  const smoothed = curve[index]
  const test = record && evaluations[lastAt(evaluations, record.step)]
  const at = record ? `${t.atStep(record.step)}: ` : ''
  const plot = { xLabel: t.epochAxis, cursor, emptyText: t.emptyChart, onPoint: point, onMove: move }
  return (
    <div className="lab__charts">
      <Plot
        {...plot}
        title={t.accuracyChart}
        unit={t.accuracyUnit}
        chart={accuracyLater}
        cursorLabel={t.cursor(t.accuracyChart)}
        values={
          smoothed
            ? at +
              t.exactAccuracy(
                formatPercent(smoothed.accuracy),
                test ? formatPercent(test.accuracy) : t.noValue,
              )
            : ''
        }
      />
      <Plot
        {...plot}
        title={t.lossChart}
        unit={stride > 1 ? t.lossUnitThinned(stride) : t.lossUnit}
        chart={loss}
        cursorLabel={t.cursor(t.lossChart)}
        values={record && smoothed ? at + t.exactLoss(digits(record.loss), digits(smoothed.loss)) : ''}
      />
      <p className="lab__hint lab__charts-hint">{t.cursorHint}</p>
    </div>
  )
})
