/** Figure 8-3: methods on MNIST in the order of their error, each with one standard error to both sides. */
import type { CSSProperties } from 'react'
import { results, standardError, type Kind, type Result } from './results'
import { words } from './strings'
import './MnistRanking.css'

/** Percent at the right end of the scale. */
const END = 0.8
const TICKS = [0, 0.2, 0.4, 0.6, 0.8]
const along = (percent: number) => `${((100 * percent) / END).toFixed(2)}%`

export function MnistRanking({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const kinds: Kind[] = ['cnn', 'network', 'other']
  return (
    <div className="mnist-ranking">
      <ul className="figure-key mnist-ranking__key">
        {kinds.map((kind) => (
          <li key={kind}>
            <Mark kind={kind} />
            {text[kind]}
          </li>
        ))}
      </ul>
      <p className="mnist-ranking__axis">{text.axis}</p>
      <div className="mnist-ranking__scale" aria-hidden="true">
        <span>
          {TICKS.map((tick) => (
            <i key={tick} style={{ insetInlineStart: along(tick) }}>
              {tick}
            </i>
          ))}
        </span>
      </div>
      <ol className="mnist-ranking__rows" aria-label={text.title}>
        {results.map((result) => (
          <Row
            key={`${result.name}${result.error}`}
            result={result}
            name={result.own ? text.own : result.name}
            text={text}
          />
        ))}
      </ol>
    </div>
  )
}

function Row({ result, name, text }: { result: Result; name: string; text: (typeof words)['en'] }) {
  const { error, year, kind, own } = result
  const spread = standardError(error)
  return (
    <li data-own={own || undefined}>
      <span className="mnist-ranking__name">
        {name} <small>{year}</small>
        <span className="unseen">{`, ${text[kind]}, ${text.error(error.toFixed(2), spread.toFixed(3))}`}</span>
      </span>
      <span className="mnist-ranking__value" aria-hidden="true">
        {error.toFixed(2)}
      </span>
      <span
        className="mnist-ranking__track"
        aria-hidden="true"
        style={
          {
            '--from': along(error - spread),
            '--width': along(2 * spread),
            '--at': along(error),
          } as CSSProperties
        }
      >
        <Mark kind={kind} />
      </span>
    </li>
  )
}

/** Disc, square or diamond: kinds differ by shape and hue. */
function Mark({ kind }: { kind: Kind }) {
  return (
    <svg
      className="mnist-ranking__mark"
      data-kind={kind}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      {kind === 'cnn' && <circle cx="6" cy="6" r="4.5" />}
      {kind === 'network' && <path d="M2 2h8v8H2Z" />}
      {kind === 'other' && <path d="M6 .8 11.2 6 6 11.2.8 6Z" />}
    </svg>
  )
}
