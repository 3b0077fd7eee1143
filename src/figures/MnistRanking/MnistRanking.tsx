/** Figure 8-3: methods on MNIST in the order of their error, each with one standard error to both sides; what is shown can be narrowed down. */
import { useState, type CSSProperties } from 'react'
import { Segmented } from '../Segmented'
import { Slider } from '../Slider'
import {
  ANSWERS,
  EVERYTHING,
  filtered,
  KINDS,
  results,
  standardError,
  unsaid,
  YEARS,
  type Filter,
  type Kind,
  type Result,
} from './results'
import { words, type Words } from './strings'
import './MnistRanking.css'

/** Percent at the ends of the scale. */
const [LOW, HIGH] = [0.15, 10]
const TICKS = [0.2, 0.5, 1, 2, 5]
const along = (percent: number) => `${((100 * Math.log(percent / LOW)) / Math.log(HIGH / LOW)).toFixed(2)}%`
const between = (low: number, high: number) =>
  `${((100 * Math.log(high / low)) / Math.log(HIGH / LOW)).toFixed(2)}%`

export function MnistRanking({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [filter, setFilter] = useState(EVERYTHING)
  const shown = filtered(filter)
  const left = unsaid(filter)
  return (
    <div className="mnist-ranking">
      <Filters {...{ filter, text }} onChange={(change) => setFilter({ ...filter, ...change })} />
      <div className="mnist-ranking__shown">
        <output>
          {text.shown(shown.length, results.length)}
          {left > 0 && text.unsaid(left)}
        </output>
        <button
          type="button"
          className="btn btn-small"
          disabled={shown.length === results.length}
          onClick={() => setFilter(EVERYTHING)}
        >
          {text.reset}
        </button>
      </div>
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
        {shown.map((result) => (
          <Row key={`${result.name}${result.error}`} result={result} text={text} />
        ))}
      </ol>
      {shown.length === 0 && <p className="mnist-ranking__none">{text.none}</p>}
    </div>
  )
}

interface FiltersProps {
  filter: Filter
  text: Words
  onChange(change: Partial<Filter>): void
}

function Filters({ filter, text, onChange }: FiltersProps) {
  return (
    <div className="mnist-ranking__filters">
      <Segmented
        label={text.kind}
        options={(['all', ...KINDS] as const).map((value) => ({ value, label: text.kinds[value] }))}
        value={filter.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Segmented
        label={text.augmented}
        options={ANSWERS.map((value) => ({ value, label: text.answers[value] }))}
        value={filter.augmented}
        onChange={(augmented) => onChange({ augmented })}
      />
      <Segmented
        label={text.several}
        options={ANSWERS.map((value) => ({ value, label: text.severalAnswers[value] }))}
        value={filter.several}
        onChange={(several) => onChange({ several })}
      />
      <Slider
        label={text.until}
        value={filter.until}
        min={YEARS.first}
        max={YEARS.last}
        format={String}
        onChange={(until) => onChange({ until })}
      />
    </div>
  )
}

function Row({ result, text }: { result: Result; text: Words }) {
  const { error, name, year, kind, own } = result
  const spread = standardError(error)
  return (
    <li data-own={own && ''}>
      <span className="mnist-ranking__name">
        <Mark kind={kind} />
        <span>
          {own ? text.own[own] : name} <small>{year}</small>
          <span className="unseen">{`, ${text.kinds[kind]}, ${text.error(error.toFixed(2), spread.toFixed(3))}`}</span>
        </span>
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
            '--width': between(error - spread, error + spread),
            '--at': along(error),
          } as CSSProperties
        }
      >
        <Mark kind={kind} />
      </span>
    </li>
  )
}

const SHAPES: Record<Kind, string> = {
  cnn: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  network: 'M2 2h8v8H2Z',
  knn: 'M6 1l5.2 9.4H.8Z',
  svm: 'M6 11L.8 1.6h10.4Z',
  linear: 'M1 4.5h10v3H1Z',
  other: 'M6 .8 11.2 6 6 11.2.8 6Z',
}

/** Kinds differ by shape, networks also by hue. */
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
      <path d={SHAPES[kind]} />
    </svg>
  )
}
