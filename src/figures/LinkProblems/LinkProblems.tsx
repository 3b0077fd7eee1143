import './linkProblems.css'

interface Props {
  /** What of the address was not understood and what is shown instead, a sentence each; with none, nothing is drawn. */
  sentences: readonly string[]
  dismiss: string
  onDismiss(): void
}

/** Tells what a link asked for in vain. */
export function LinkProblems({ sentences, dismiss, onDismiss }: Props) {
  if (sentences.length === 0) return null
  return (
    <div className="link-problems" role="status">
      <ul role="list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={onDismiss}>
        {dismiss}
      </button>
    </div>
  )
}
