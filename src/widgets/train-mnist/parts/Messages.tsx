import type { Plan } from '../../../engine/protocol'
import type { TrainingActions, TrainingSnapshot } from '../../../training/api'
import { failureWords, linkProblemWords, noticeWords, savedWords } from '../messages'
import type { Language, LinkProblem } from '../model'
import { stringsOf } from '../strings'

export interface MessagesProps {
  snapshot: TrainingSnapshot
  actions: TrainingActions
  problems: readonly LinkProblem[]
  plan: Plan
  language: Language
  onPlan: (plan: Plan) => void
  onDismissProblems: () => void
}

/** A tenth of a rate without binary dust: 0.1 → 0.01. */
const tenthOf = (rate: number): number => Math.max(1e-6, Number((rate / 10).toPrecision(6)))

/** What the reader should know before going on: a bad link, a waiting run, faults survived, a failure and the way back. */
export function Messages(props: MessagesProps) {
  const { snapshot, actions, problems, plan, language, onPlan, onDismissProblems } = props
  const t = stringsOf(language)
  const words = WORDS[language]
  const { failure, notices, saved, status } = snapshot
  const idle = status === 'idle' || status === 'failed'
  const failedPlan = snapshot.plan ?? plan
  const rateThen = snapshot.rateChanges.at(-1)?.rate ?? failedPlan.learningRate
  return (
    <div className="lab__messages">
      {problems.length > 0 && (
        <div className="message">
          <ul className="lab-list">
            {problems.map((problem) => (
              <li key={problem.key}>{linkProblemWords(problem, language)}</li>
            ))}
          </ul>
          <button type="button" className="btn" onClick={onDismissProblems}>
            {words.dismiss}
          </button>
        </div>
      )}
      {saved && idle && (
        <div className="message message--saved">
          <p>{savedWords(saved, language)}</p>
          <button type="button" className="btn" onClick={() => actions.resume()}>
            {t.resume}
          </button>
          <button type="button" className="btn" onClick={() => actions.forgetSaved()}>
            {words.forget}
          </button>
        </div>
      )}
      {notices.map((notice, index) => (
        <div className="message" key={`${notice.code}${index}`}>
          <div>
            <p>{noticeWords(notice, language)}</p>
            <Detail text={notice.detail} label={words.detail} />
          </div>
          <button type="button" className="btn" onClick={() => actions.dismissNotice(index)}>
            {words.dismiss}
          </button>
        </div>
      ))}
      {failure && (
        <div className="message message--failure" role="alert">
          <div>
            <p>{failureWords(failure, { ...failedPlan, learningRate: rateThen }, language)}</p>
            {failure.code !== 'diverged' && <Detail text={failure.detail} label={words.detail} />}
          </div>
          {failure.code === 'diverged' && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                const slower = { ...failedPlan, learningRate: tenthOf(rateThen) }
                actions.reset()
                onPlan(slower)
                actions.train(slower)
              }}
            >
              {words.slower(String(tenthOf(rateThen)))}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function Detail({ text, label }: { text: string; label: string }) {
  if (text === '') return null
  return (
    <details className="message__detail">
      <summary>{label}</summary>
      <code>{text}</code>
    </details>
  )
}

const WORDS = {
  en: {
    dismiss: 'Dismiss',
    forget: 'Forget',
    detail: 'The browser’s own words',
    slower: (rate: string) => `Start over at rate ${rate}`,
  },
  ko: {
    dismiss: '닫기',
    forget: '버리기',
    detail: '브라우저가 남긴 말',
    slower: (rate: string) => `학습률 ${rate}로 처음부터`,
  },
}
