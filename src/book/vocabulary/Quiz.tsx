import { Children, createContext, isValidElement, use, useId, useState, type ReactNode } from 'react'
import { useStrings } from '../strings'
import { QuestionContext } from './Question'
import { Verdict } from './Verdict'

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
          <QuestionContext value={`${group}question`}>{children}</QuestionContext>
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

interface ChoiceProps {
  correct?: boolean
  /** Why it is right or wrong; shown once it is picked. */
  why: string
  children: ReactNode
}

/** MDX makes a paragraph of an answer on a line of its own, which may not stand in a label. */
const withoutParagraphs = (children: ReactNode) =>
  Children.map(children, (child) =>
    isValidElement<{ children: ReactNode }>(child) && child.type === 'p' ? child.props.children : child,
  )

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
        <span className="quiz__text">{withoutParagraphs(children)}</span>
        {picked && <Verdict correct={correct} />}
      </label>
      <p className="quiz__why" id={`${id}why`} role={picked ? 'status' : undefined}>
        {why}
      </p>
    </div>
  )
}
