/** What a net says of one image: ten probabilities as bars with their numbers, the largest set apart. */
import './ProbabilityBars.css'

export interface ProbabilityBarsProps {
  /** One for each class, 0–1. */
  probabilities: Float32Array | readonly number[]
  /** The bar to set apart; the largest when left out, none when null. */
  highlight?: number | null
  labels: {
    /** Stands above the bars. */
    caption: string
    /** What a bar says to a screen reader, and on hover. */
    bar: (digit: number, p: number) => string
    /** The number at the end of a bar; a percentage with one decimal when left out. */
    number?: (p: number) => string
  }
}

/** Index of the largest value, the first of equals; null when there is none above 0. */
export function largest(values: ArrayLike<number>): number | null {
  let best: number | null = null
  for (let i = 0; i < values.length; i++) {
    if ((values[i] ?? 0) > (best === null ? 0 : (values[best] ?? 0))) best = i
  }
  return best
}

export function ProbabilityBars({ probabilities, highlight, labels }: ProbabilityBarsProps) {
  const marked = highlight === undefined ? largest(probabilities) : highlight
  return (
    <figure className="probability-bars">
      <figcaption>{labels.caption}</figcaption>
      <ol>
        {Array.from(probabilities, (p, digit) => {
          const percent = `${(100 * p).toFixed(1)}%`
          return (
            <li key={digit} title={labels.bar(digit, p)} data-marked={digit === marked || undefined}>
              <span className="probability-bars__spoken">{labels.bar(digit, p)}</span>
              <span className="probability-bars__digit" aria-hidden="true">
                {digit}
              </span>
              <span className="probability-bars__track" aria-hidden="true">
                <span className="probability-bars__bar" style={{ width: percent }} />
              </span>
              <span className="probability-bars__number" aria-hidden="true">
                {labels.number?.(p) ?? percent}
              </span>
            </li>
          )
        })}
      </ol>
    </figure>
  )
}
