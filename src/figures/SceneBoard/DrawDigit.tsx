/** A pad to draw a digit of one's own on, which then stands in the scene; what it is, its reader says. */
import { useState } from 'react'
import { inEightSteps } from '../../math/scenes/drawnDigit'
import { DrawingPad, type DrawingPadProps } from '../DrawingPad'

export interface DrawWords {
  /** Opens the pad. */
  open: string
  pad: DrawingPadProps['labels']
  /** What the digit is. */
  label: string
  put: string
  /** Why nothing was put. */
  empty: string
  full: string
  /** That a link would be too long. */
  leftOut: string
}

interface Props {
  words: DrawWords
  isFull: boolean
  /** Whether a link can carry all of the scene. */
  isLinkable: boolean
  onPut(image: Uint8Array, label: number): void
}

export function DrawDigit({ words, isFull, isLinkable, onPut }: Props) {
  const [image, setImage] = useState<Uint8Array | null>(null)
  const [label, setLabel] = useState(0)
  const [isEmpty, setEmpty] = useState(false)
  return (
    <>
      <details className="scene-editor__draw">
        <summary>{words.open}</summary>
        <DrawingPad
          sizePx={200}
          labels={words.pad}
          onImage={(pixels, hasNone) => {
            setImage(hasNone ? null : inEightSteps(pixels))
            setEmpty(false)
          }}
        />
        <div className="scene-editor__put">
          <label>
            {words.label}{' '}
            <select value={label} onChange={({ target }) => setLabel(Number(target.value))}>
              {Array.from({ length: 10 }, (_, digit) => (
                <option key={digit}>{digit}</option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="btn"
            disabled={isFull}
            onClick={() => (image ? onPut(image, label) : setEmpty(true))}
          >
            {words.put}
          </button>
        </div>
        <p role="status" className="scene-editor__hint">
          {isFull ? words.full : isEmpty ? words.empty : ''}
        </p>
      </details>
      {!isLinkable && (
        <p role="status" className="scene-editor__hint">
          {words.leftOut}
        </p>
      )}
    </>
  )
}
