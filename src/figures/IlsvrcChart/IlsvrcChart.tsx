/**
 * Figure 8-8: top-5 errors of the winners, 2010–2017, with two people for comparison, and below them the depth of the
 * winning networks. Each year is a radio button: pointing at it or choosing it says what was new.
 */
import { useId, useState, type CSSProperties } from 'react'
import { words, type Words } from './strings'
import { DEPTH_MAX, ERROR_MAX, humans, percent, winners, type Winner } from './winners'
import './IlsvrcChart.css'

const FIRST = winners.findIndex(({ year }) => year === 2012)
const at = (value: number, of: number) => ({ '--at': (value / of).toFixed(4) }) as CSSProperties

export function IlsvrcChart({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const group = useId()
  const [chosen, choose] = useState(FIRST)
  const [pointed, point] = useState<number | null>(null)
  const shown = winners[pointed ?? chosen]!
  return (
    <div className="ilsvrc-chart">
      <ul className="figure-key ilsvrc-chart__key">
        <li data-kind="features">{text.features}</li>
        <li data-kind="network">{text.network}</li>
      </ul>
      <p className="ilsvrc-chart__title">{text.error}</p>
      <div className="ilsvrc-chart__plot" role="radiogroup" aria-label={text.title}>
        {[10, 20, 30].map((value) => (
          <span key={value} className="ilsvrc-chart__grid" style={at(value, ERROR_MAX)} aria-hidden="true">
            {value}
          </span>
        ))}
        {(['first', 'second'] as const).map((who) => (
          <span key={who} className="ilsvrc-chart__human" data-who={who} style={at(humans[who], ERROR_MAX)}>
            <span>{text[who]}</span>
          </span>
        ))}
        {winners.map((winner, index) => (
          <label
            key={winner.year}
            className="ilsvrc-chart__year"
            data-kind={winner.kind}
            data-shown={winner === shown || undefined}
            onPointerEnter={() => point(index)}
            onPointerLeave={() => point(null)}
          >
            <input
              type="radio"
              name={group}
              checked={index === chosen}
              onChange={() => choose(index)}
              aria-label={describe(winner, text)}
            />
            <span className="ilsvrc-chart__bar" style={at(winner.error, ERROR_MAX)} aria-hidden="true">
              <b>{percent(winner.error)}</b>
            </span>
            <span className="ilsvrc-chart__name" aria-hidden="true">
              {winner.year}
            </span>
            <Depth winner={winner} text={text} />
          </label>
        ))}
        <p className="ilsvrc-chart__title ilsvrc-chart__title--depth">{text.depth}</p>
      </div>
      <output className="figure-reading figure-reading--two ilsvrc-chart__note">
        <b>
          {shown.year} {shown.team}
        </b>{' '}
        {text.years[shown.year]}
      </output>
    </div>
  )
}

function Depth({ winner: { depth, kind }, text }: { winner: Winner; text: Words }) {
  if (depth === null)
    return (
      <span className="ilsvrc-chart__no-depth" aria-hidden="true">
        {kind === 'features' ? text.shallow : text.mixed}
      </span>
    )
  return (
    <span className="ilsvrc-chart__depth" style={at(depth, DEPTH_MAX)} aria-hidden="true">
      <b>{depth}</b>
    </span>
  )
}

function describe({ year, team, error, depth, kind }: Winner, text: Words): string {
  const what = depth === null ? text[kind] : text.layers(depth)
  return `${year}, ${team}: ${percent(error)}%, ${what}. ${text.years[year]}`
}
