/**
 * A pad to draw a digit on, and beside it the 28 × 28 image that the net sees once the drawing is scaled and centred
 * as MNIST's digits were (`math/recentre`). Knows no net: it hands the image on.
 */
import { useId } from 'react'
import { DigitImage } from '../DigitImage'
import { Pad } from './Pad'
import { useInk } from './useInk'
import './DrawingPad.css'

export interface DrawingPadProps {
  /** The image the net sees, [28, 28], 0–255; at most every 60 ms, and once more when a stroke ends. */
  onImage: (pixels: Uint8Array, isEmpty: boolean) => void
  labels: {
    /** Name of the pad. */
    pad: string
    /** The button that clears it. */
    clear: string
    /** Caption of the small image. */
    seen: string
    /** Says that arrow keys move, Space lowers and lifts the pen, Delete clears. */
    keyboardHint: string
    /** Announced after each key: where the cursor is (0–27 each) and whether the pen is down. */
    cursor?: (column: number, row: number, penDown: boolean) => string
  }
  /** Largest width and height of the pad on the page. */
  sizePx: number
}

export function DrawingPad({ onImage, labels, sizePx }: DrawingPadProps) {
  const { canvas, seen, draw, clear, flush } = useInk(onImage)
  const hintId = useId()
  return (
    <div className="drawing-pad">
      <Pad
        canvas={canvas}
        sizePx={sizePx}
        label={labels.pad}
        hintId={hintId}
        onStroke={draw}
        onStrokeEnd={flush}
        onClear={clear}
        describeCursor={labels.cursor}
      />
      <div className="drawing-pad__side">
        <figure>
          <DigitImage pixels={seen} sizePx={sizePx < 240 ? 84 : 112} label={labels.seen} />
          <figcaption aria-hidden="true">{labels.seen}</figcaption>
        </figure>
        <button type="button" className="drawing-pad__clear" onClick={clear}>
          {labels.clear}
        </button>
      </div>
      <p id={hintId} className="drawing-pad__hint">
        {labels.keyboardHint}
      </p>
    </div>
  )
}
