import type { LinkProblem } from '../link'
import type { Strings } from '../strings'

/** What makes no sense in the link, until it is dismissed. */
export function Problems(props: { problems: readonly LinkProblem[]; t: Strings; onDismiss(): void }) {
  const { problems, t, onDismiss } = props
  if (problems.length === 0) return null
  return (
    <div className="transfer__problems" role="status">
      <ul role="list">
        {problems.map(({ key, given, used }) => (
          <li key={key}>{t.problem(key, given, used)}</li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={onDismiss}>
        {t.dismiss}
      </button>
    </div>
  )
}
