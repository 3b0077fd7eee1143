import { createContext, use, type ReactNode } from 'react'

/** The id by which a group of answers names the question that they answer. */
export const QuestionContext = createContext<string | undefined>(undefined)

/** What is asked in a `Quiz` or a `Predict`. */
export function Question({ children }: { children: ReactNode }) {
  return (
    <div className="quiz__question" id={use(QuestionContext)}>
      {children}
    </div>
  )
}
