import { useEffect, useState } from 'react'
import { ProbabilityBars } from '../../../figures/ProbabilityBars'
import { percent, topTwo } from '../model'
import type { Strings } from '../strings'

/** How long the answer must have stood before it is spoken: a stroke changes it many times. */
const SETTLED_MS = 800
const NOTHING = new Float32Array(10)

interface AnswerProps {
  /** Null on a cleared pad. */
  probabilities: ArrayLike<number> | null
  /** Whether the reader asked for it: what was on the page before is not announced. */
  isNews: boolean
  t: Strings
}

/** The digit that the network reads, its second choice, and all ten probabilities. */
export function Answer({ probabilities, isNews, t }: AnswerProps) {
  const [best, second] = topTwo(probabilities ?? NOTHING)
  const p = percent(probabilities?.[best] ?? 0)
  const q = percent(probabilities?.[second] ?? 0)
  const [spoken, setSpoken] = useState('')
  const sentence = probabilities && isNews ? t.said(best, p, second, q) : ''
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <div className="live-network__answer">
      <div className="live-network__verdict" data-empty={probabilities === null || undefined}>
        <span className="live-network__digit" data-testid="read-digit">
          {probabilities ? best : '?'}
        </span>
        {probabilities ? (
          <p>
            <span className="live-network__reads">{t.answer}</span>
            <span className="live-network__sure">{p}</span>
            <span className="live-network__second">{t.second(second, q)}</span>
          </p>
        ) : (
          <p className="live-network__waiting">{t.waiting}</p>
        )}
      </div>
      <ProbabilityBars
        probabilities={Float32Array.from(probabilities ?? NOTHING)}
        labels={{
          caption: t.probabilities,
          bar: (digit, share) => t.bar(digit, percent(share)),
          number: percent,
        }}
      />
      <p className="unseen" role="status">
        {spoken}
      </p>
    </div>
  )
}
