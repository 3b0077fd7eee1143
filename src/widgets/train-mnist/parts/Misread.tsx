import { memo, useMemo, useState } from 'react'
import { ConfusionMatrix } from '../../../figures/ConfusionMatrix'
import type { Predictions } from '../../../engine/protocol'
import type { TrainingActions } from '../../../training/api'
import { confusion, readings, wrongDigits, type Language, type Reading } from '../model'
import type { RecordedRun } from '../recorded'
import { stringsOf } from '../strings'
import { Readings } from './Readings'

export interface MisreadProps {
  predictions: Predictions | null
  hasRun: boolean
  canEvaluate: boolean
  actions: TrainingActions
  recorded: RecordedRun | null
  language: Language
}

interface Cell {
  truth: number
  predicted: number
}

/** The confusion matrix, and the images behind the chosen cell: all mistakes while none is chosen. */
export const Misread = memo(function Misread(props: MisreadProps) {
  const { predictions, hasRun, canEvaluate, actions, recorded, language } = props
  const t = stringsOf(language)
  const [cell, setCell] = useState<Cell | null>(null)
  const fromRecording = predictions === null && !hasRun ? recorded : null

  const counts = useMemo(
    () => (predictions ? confusion(predictions) : (fromRecording?.confusion ?? null)),
    [predictions, fromRecording],
  )
  const shown: readonly Reading[] = useMemo(() => {
    const inCell = (label: number, predicted: number) =>
      cell === null || (label === cell.truth && predicted === cell.predicted)
    if (predictions) return cell === null ? wrongDigits(predictions) : readings(predictions, inCell)
    return (fromRecording?.wrong ?? []).filter((r) => inCell(r.label, r.predicted))
  }, [predictions, fromRecording, cell])

  if (counts === null || counts.length !== 10) {
    return (
      <div className="lab__later">
        <p className="lab__note">{t.confusionLater}</p>
        {canEvaluate && (
          <button type="button" className="btn" onClick={() => actions.evaluate()}>
            {t.evaluateNow}
          </button>
        )}
      </div>
    )
  }

  const mistakes = counts.reduce(
    (sum, row, truth) => sum + row.reduce((s, n, p) => s + (p === truth ? 0 : n), 0),
    0,
  )
  const behind = cell ? (counts[cell.truth]?.[cell.predicted] ?? 0) : mistakes
  const secondRight = shown.filter((r) => r.second === r.label).length
  return (
    <div className="misread">
      <div className="misread__matrix">
        <ConfusionMatrix
          counts={counts}
          selected={cell}
          onSelect={(chosen) =>
            setCell(chosen.truth === cell?.truth && chosen.predicted === cell.predicted ? null : chosen)
          }
          labels={{
            caption: predictions ? `${t.confusion}, ${t.confusionOf(predictions.step)}` : t.confusion,
            truth: t.truth,
            predicted: t.predicted,
            cell: t.cell,
          }}
        />
        <p className="lab__hint">{t.chooseCell}</p>
      </div>
      <div className="misread__images">
        <h5>{cell ? t.cellTitle(cell.truth, cell.predicted, behind) : t.allWrong(mistakes)}</h5>
        <p className="lab__hint">{t.captionHint}</p>
        <Readings
          key={cell ? `${cell.truth}-${cell.predicted}` : 'all'}
          readings={shown}
          recorded={fromRecording}
          actions={actions}
          t={t}
        />
        {cell === null && shown.length > 0 && (
          <p className="lab__note">{t.secondRight(secondRight, shown.length)}</p>
        )}
        {fromRecording && <p className="lab__note">{t.keptOnly(fromRecording.wrong.length)}</p>}
        {cell && (
          <button type="button" className="btn" onClick={() => setCell(null)}>
            {t.showWrong}
          </button>
        )}
      </div>
    </div>
  )
})
