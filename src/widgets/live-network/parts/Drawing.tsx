import { memo, useId } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { Pad, useInk } from '../../../figures/DrawingPad'
import type { Strings } from '../strings'

interface DrawingProps {
  /** A test digit that stands on the pad until the reader draws; null when there is none. */
  digit: Uint8Array | null
  onImage(pixels: Uint8Array, isEmpty: boolean): void
  t: Strings
}

/** The pad to draw on. */
export const Drawing = memo(function Drawing({ digit, onImage, t }: DrawingProps) {
  const hintId = useId()
  const { canvas, draw, clear, flush } = useInk(onImage)
  return (
    <div className="live-network__drawing">
      <div className="live-network__pad">
        <Pad
          canvas={canvas}
          sizePx={240}
          label={t.pad}
          hintId={hintId}
          onStroke={draw}
          onStrokeEnd={flush}
          onClear={clear}
          describeCursor={t.cursor}
        />
        {digit && <DigitImage pixels={digit} sizePx={240} label="" />}
      </div>
      <div className="live-network__below">
        <p>{t.invitation}</p>
        <button type="button" className="btn btn-small" onClick={clear}>
          {t.clear}
        </button>
      </div>
      <p id={hintId} className="unseen">
        {t.keyboardHint}
      </p>
    </div>
  )
})
