import { use, useState, type CSSProperties } from 'react'
import { useStrings } from '../strings'
import { QuestionContext } from './Question'

/** A number that the reader is to guess, and the scale on which. */
export interface Asked {
  answer: number
  min: number
  max: number
  /** Written after the number; a word stands apart, a sign close. */
  unit: string
}

const written = (value: number, unit: string) => (/^\w/u.test(unit) ? `${value} ${unit}` : `${value}${unit}`)

/** A slider for a whole number, and the button that makes it the guess. */
export function NumberGuess({ asked, onGuess }: { asked: Asked; onGuess: (guess: string) => void }) {
  const { min, max, unit } = asked
  const t = useStrings()
  const question = use(QuestionContext)
  const [value, setValue] = useState(Math.round((min + max) / 2))
  return (
    <div className="predict__number">
      <input
        type="range"
        min={min}
        max={max}
        value={value}
        aria-labelledby={question}
        aria-valuetext={written(value, unit)}
        onChange={(event) => setValue(event.currentTarget.valueAsNumber)}
      />
      <output className="readout">{written(value, unit)}</output>
      <button type="button" className="btn btn-primary" onClick={() => onGuess(String(value))}>
        {t.myGuess}
      </button>
    </div>
  )
}

/** The guess, if any, and the answer on one line: the guess a ring above it, the answer a disc below. */
export function NumberScale({ asked, guess }: { asked: Asked; guess: string | undefined }) {
  const { answer, min, max, unit } = asked
  const t = useStrings()
  const share = (value: number) => Math.min(1, Math.max(0, (value - min) / (max - min)))
  const place = (value: number) => ({ '--share': share(value) }) as CSSProperties
  const guessed = guess === undefined ? NaN : Number(guess)
  return (
    <div className="scale">
      {Number.isFinite(guessed) && (
        <p className="scale__label" style={place(guessed)}>
          {t.yourGuess} {written(guessed, unit)}
        </p>
      )}
      <div className="scale__line" aria-hidden="true">
        {Number.isFinite(guessed) && <span className="scale__guess" style={place(guessed)} />}
        <span className="scale__answer" style={place(answer)} />
      </div>
      <p className="scale__label scale__label--answer" style={place(answer)}>
        {t.answer} {written(answer, unit)}
      </p>
    </div>
  )
}
