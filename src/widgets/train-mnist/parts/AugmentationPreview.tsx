import { useEffect, useState } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import type { Augmentation } from '../../../engine/protocol'
import type { TrainingActions } from '../../../training/api'
import type { Strings } from '../strings'

export interface AugmentationPreviewProps {
  augmentation: Augmentation
  seed: number
  actions: TrainingActions
  t: Strings
}

const COUNT = 8
const SIZE_PX = 56
const SETTLE_MS = 60

type Preview = { pairs: Uint8Array; labels: Uint8Array }

/** Real training digits, each as it is and as a training step would see it. Loads the engine when first shown. */
export function AugmentationPreview({ augmentation, seed, actions, t }: AugmentationPreviewProps) {
  const [draw, setDraw] = useState(0)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      actions.preview(augmentation, seed, draw, COUNT).then(
        (got) => {
          if (!current) return
          setPreview(got)
          setFailed(false)
        },
        () => current && setFailed(true),
      )
    }, SETTLE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, augmentation, seed, draw])

  const image = (i: number) => preview?.pairs.slice(i * 784, (i + 1) * 784)
  return (
    <div className="preview">
      <div className="preview__sides" aria-hidden="true">
        <span>{t.before}</span>
        <span>{t.after}</span>
      </div>
      <ul className="lab-list preview__pairs" data-testid="augmentation-preview">
        {Array.from({ length: COUNT }, (_, i) => {
          const before = image(2 * i)
          const after = image(2 * i + 1)
          const digit = preview?.labels[i] ?? 0
          return (
            <li key={i}>
              {before && after && before.length === 784 && after.length === 784 ? (
                <>
                  <DigitImage pixels={before} sizePx={SIZE_PX} label={t.beforeDigit(digit)} />
                  <DigitImage pixels={after} sizePx={SIZE_PX} label={t.afterDigit(digit)} />
                </>
              ) : (
                <span className="preview__blank" />
              )}
            </li>
          )
        })}
      </ul>
      <p className="lab__note" aria-live="polite">
        {failed ? t.previewFailed : preview === null ? t.previewLoading : ''}
      </p>
      <button type="button" className="btn" onClick={() => setDraw(draw + 1)}>
        {t.drawAgain}
      </button>
    </div>
  )
}
