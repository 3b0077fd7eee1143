import { createContext, use, useId, useState, type ReactNode } from 'react'
import { useStrings } from '../strings'

interface QuizState {
  group: string
  picked: string | null
  pick(choice: string, correct: boolean): void
}

const QuizContext = createContext<QuizState | null>(null)

/** A question that answers back: `Question` and several `Choice`s. */
export function Quiz({ id, children }: { id: string; children: ReactNode }) {
  const t = useStrings()
  const group = useId()
  const [answer, setAnswer] = useState<{ choice: string; correct: boolean } | null>(null)
  const [tries, setTries] = useState(0)
  const pick = (choice: string, correct: boolean) => setAnswer({ choice, correct })
  const retry = () => {
    setAnswer(null)
    setTries(tries + 1)
  }
  return (
    <QuizContext value={{ group, picked: answer?.choice ?? null, pick }}>
      <div className="quiz" id={`quiz-${id}`}>
        <div role="radiogroup" aria-labelledby={`${group}question`} key={tries}>
          <p className="quiz__kind" aria-hidden="true">
            {t.quiz}
          </p>
          {children}
        </div>
        <div role="status">
          {answer && (
            <p className="quiz__verdict">
              <Verdict correct={answer.correct} /> {answer.correct ? t.right : t.wrong}{' '}
              <button type="button" className="btn btn-small" onClick={retry}>
                {t.again}
              </button>
            </p>
          )}
        </div>
      </div>
    </QuizContext>
  )
}

/** What is asked. */
export function Question({ children }: { children: ReactNode }) {
  const quiz = use(QuizContext)
  return (
    <div className="quiz__question" id={`${quiz?.group}question`}>
      {children}
    </div>
  )
}

interface ChoiceProps {
  correct?: boolean
  /** Why it is right or wrong; shown once it is picked. */
  why: string
  children: ReactNode
}

/** One answer. */
export function Choice({ correct = false, why, children }: ChoiceProps) {
  const quiz = use(QuizContext)!
  const id = useId()
  const picked = quiz.picked === id
  return (
    <div className="quiz__choice" data-picked={picked || undefined} data-correct={correct || undefined}>
      <label>
        <input
          type="radio"
          name={quiz.group}
          aria-describedby={picked ? `${id}why` : undefined}
          onChange={() => quiz.pick(id, correct)}
        />
        <span className="quiz__text">{children}</span>
        {picked && <Verdict correct={correct} />}
      </label>
      <p className="quiz__why" id={`${id}why`} role={picked ? 'status' : undefined}>
        {why}
      </p>
    </div>
  )
}

/** A tick or a cross: never colour alone. */
function Verdict({ correct }: { correct: boolean }) {
  return (
    <svg
      className="verdict"
      data-correct={correct || undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={correct ? 'M2.5 8.5l3.5 4 7.5-9' : 'M3.5 3.5l9 9m0-9l-9 9'} />
    </svg>
  )
}
