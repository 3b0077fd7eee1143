import { createContext, use, useId, useState, type ReactNode } from 'react'
import { useGuess } from '../guesses'
import { useStrings } from '../strings'
import { NumberGuess, NumberScale, type Asked } from './NumberGuess'
import { QuestionContext } from './Question'
import { Verdict } from './Verdict'

interface PredictState {
  /** The number asked for; none where the reader chooses. */
  asked: Asked | null
  guess: string | undefined
  setGuess(guess: string | undefined): void
  right: string | undefined
}

const PredictContext = createContext<PredictState | null>(null)

interface PredictProps {
  /** One of its kind in the book: the guess is kept under it. */
  id: string
  /** The value of the right `Guess`. */
  right?: string
  /** The number asked for, and the ends of its scale. */
  answer?: number
  min?: number
  max?: number
  unit?: string
  children: ReactNode
}

/**
 * Asks for a guess before the text gives it away: `Question`, then either several `Guess`es or, with `answer`, a number, then
 * `Answer`. The answer is a fold, so it can be read without a guess and without scripts.
 */
export function Predict({ id, right, answer, min = 0, max = 100, unit = '', children }: PredictProps) {
  const t = useStrings()
  const question = useId()
  const [guess, setGuess] = useGuess(id)
  const asked = answer === undefined ? null : { answer, min, max, unit }
  return (
    <PredictContext value={{ asked, guess, setGuess, right }}>
      <QuestionContext value={question}>
        <div className="predict" id={`predict-${id}`} role="group" aria-labelledby={question}>
          <p className="predict__kind" aria-hidden="true">
            {t.predict}
          </p>
          {children}
        </div>
      </QuestionContext>
    </PredictContext>
  )
}

/** One of the guesses to choose from, a few words. */
export function Guess({ value, children }: { value: string; children: ReactNode }) {
  const t = useStrings()
  const { guess, setGuess, right } = use(PredictContext)!
  const isMine = guess === value
  const isDone = guess !== undefined
  return (
    <button
      type="button"
      className="btn predict__guess"
      aria-pressed={isMine}
      aria-disabled={isDone || undefined}
      data-right={(isDone && right === value) || undefined}
      onClick={() => !isDone && setGuess(value)}
    >
      {children}
      {isDone && (isMine || right === value) && <Verdict correct={right === value} />}
      {isMine && <span className="predict__mine">{t.yourGuess}</span>}
    </button>
  )
}

/** What is so, with the reader's guess beside it once there is one. */
export function Answer({ children }: { children: ReactNode }) {
  const t = useStrings()
  const { asked, guess, setGuess, right } = use(PredictContext)!
  const [shown, setShown] = useState(false)
  const isDone = guess !== undefined
  const takeBack = () => {
    setShown(false)
    setGuess(undefined)
  }
  return (
    <div className="predict__answer">
      {asked && !isDone && <NumberGuess asked={asked} onGuess={setGuess} />}
      <p className="predict__verdict" role="status">
        {isDone && !asked && (guess === right ? t.right : t.wrong)}
      </p>
      <details
        className="fold fold--small"
        open={shown || isDone}
        onToggle={(event) => setShown(event.currentTarget.open)}
      >
        <summary>{isDone ? t.answer : t.showMe}</summary>
        <div className="fold__body">
          {asked && <NumberScale asked={asked} guess={guess} />}
          {children}
          {isDone && (
            <button type="button" className="btn btn-small" onClick={takeBack}>
              {t.guessAgain}
            </button>
          )}
        </div>
      </details>
    </div>
  )
}
