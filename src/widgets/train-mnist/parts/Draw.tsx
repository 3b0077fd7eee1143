import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import { DrawingPad } from '../../../figures/DrawingPad'
import { ProbabilityBars } from '../../../figures/ProbabilityBars'
import type { TrainingActions } from '../../../training/api'
import { formatPercent } from '../model'
import type { Strings } from '../strings'

export interface DrawProps {
  /** Which net reads: the reader's own, or the shipped one. */
  source: 'current' | 'shipped'
  imported: boolean
  step: number
  /** Changes when the net has learnt enough to be asked again. */
  freshness: number
  actions: TrainingActions
  t: Strings
}

const Pad = memo(DrawingPad)
const NOTHING = new Float32Array(10)

/** Draw a digit, and the net says what it reads. */
export function Draw({ source, imported, step, freshness, actions, t }: DrawProps) {
  const [image, setImage] = useState<Uint8Array | null>(null)
  const [answer, setAnswer] = useState<Float32Array | null>(null)
  const [failed, setFailed] = useState(false)

  const onImage = useCallback((pixels: Uint8Array, isEmpty: boolean) => {
    setImage(isEmpty ? null : pixels)
    if (isEmpty) setAnswer(null)
  }, [])

  useEffect(() => {
    if (image === null) return
    let current = true
    // A copy: the message to the worker may take the buffer along.
    actions.predict(image.slice(), source).then(
      (probabilities) => {
        if (!current) return
        setAnswer(probabilities)
        setFailed(false)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [actions, image, source, freshness])

  const labels = useMemo(
    () => ({ pad: t.pad, clear: t.clear, seen: t.seen, keyboardHint: t.keyboardHint }),
    [t],
  )
  const best = answer ? answer.indexOf(Math.max(...answer)) : -1
  return (
    <div className="draw">
      <Pad sizePx={224} onImage={onImage} labels={labels} />
      <div className="draw__answer">
        <p
          className="draw__says"
          aria-live="polite"
          data-testid="drawn-digit"
          data-empty={answer === null || undefined}
        >
          {failed
            ? t.predictFailed
            : answer
              ? t.readsAs(best, formatPercent(answer[best] ?? 0, 1))
              : t.drawFirst}
        </p>
        <ProbabilityBars
          probabilities={answer ?? NOTHING}
          labels={{ caption: t.probabilities, bar: t.bar }}
        />
        <p className="lab__note">
          {imported ? t.byImported : source === 'current' ? t.byCurrent(step) : t.byShipped}
        </p>
      </div>
    </div>
  )
}
