import type { Dispatch } from 'react'
import { Slider } from '../../../figures/Slider'
import {
  ALL,
  extremeOf,
  luckOf,
  MEMBERS,
  spreadsOf,
  voteOf,
  type Action,
  type Recorded,
  type Spread,
  type State,
} from '../model'
import type { Strings } from '../strings'

interface Props {
  recorded: Recorded
  state: State
  send: Dispatch<Action>
  t: Strings
}

const [WIDTH, HEIGHT] = [640, 300]
const FRAME = { left: 44, right: 16, top: 30, bottom: 46 }
const MOST_GUESSED = 40
const TICK = 5

/** What every subset of every size comes to; before the reader's guess, only what single networks do. */
export function Subsets({ recorded, state, send, t }: Props) {
  const { setting, guess, isOpen } = state
  const { size } = voteOf(recorded, setting.members)
  const all = voteOf(recorded, ALL).errors
  const luck = luckOf(recorded, size)
  const choose = (end: 'least' | 'most') =>
    send({ type: 'set', change: { members: extremeOf(recorded, size, setting.way, end) } })
  return (
    <figure className="ensemble__subsets">
      <figcaption>
        <b>{t.subsets}</b> <span>{t.subsetsKey}</span>
      </figcaption>
      <Chart {...{ recorded, state, t }} />
      {isOpen ? (
        <>
          <p>{t.guessed(guess, all[setting.way])}</p>
          <div className="ensemble__verbs">
            <button type="button" className="btn" onClick={() => choose('least')}>
              {t.best}
            </button>
            <button type="button" className="btn" onClick={() => choose('most')}>
              {t.worst}
            </button>
          </div>
          {size > 1 && size < MEMBERS && (
            <p className="ensemble__quiet">
              {t.luck(size, luck.chosenOn.toFixed(1), luck.elsewhere.toFixed(1))}
            </p>
          )}
        </>
      ) : (
        <div className="ensemble__guess">
          <Slider
            label={t.guess}
            value={guess}
            min={0}
            max={MOST_GUESSED}
            format={t.guessText}
            onChange={(errors) => send({ type: 'guess', errors })}
          />
          <button type="button" className="btn btn-primary" onClick={() => send({ type: 'open' })}>
            {t.open}
          </button>
        </div>
      )}
    </figure>
  )
}

function Chart({ recorded, state, t }: Omit<Props, 'send'>) {
  const { setting, guess, isOpen } = state
  const spreads = spreadsOf(recorded, setting.way)
  const shown = isOpen ? spreads : spreads.slice(0, 1)
  const high = Math.ceil((Math.max(...spreads.map(({ most }) => most)) + 1) / TICK) * TICK
  const [right, bottom] = [WIDTH - FRAME.right, HEIGHT - FRAME.bottom]
  const xPx = (size: number) => FRAME.left + ((size - 0.5) / MEMBERS) * (right - FRAME.left)
  const yPx = (errors: number) => bottom - (errors / high) * (bottom - FRAME.top)
  const own = voteOf(recorded, setting.members)
  const alt = t.subsetsAlt(
    shown.map(({ size, least, mean, most }) => t.subsetsRow(size, least, mean.toFixed(1), most)).join('; '),
  )
  return (
    <svg className="ensemble__chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      {Array.from({ length: high / 10 + 1 }, (_, i) => 10 * i).map((tick) => (
        <g key={tick}>
          <path className="ensemble__grid" d={`M${FRAME.left} ${yPx(tick).toFixed(1)}H${right}`} />
          <text data-end="" x={FRAME.left - 8} y={yPx(tick) + 5}>
            {tick}
          </text>
        </g>
      ))}
      <text x={0} y={14}>
        {t.subsetsUp}
      </text>
      {spreads.map(({ size }) => (
        <text key={size} data-middle="" x={xPx(size)} y={bottom + 20}>
          {size}
        </text>
      ))}
      <text data-end="" x={right} y={HEIGHT - 6}>
        {t.subsetsAxis}
      </text>
      <path
        className="ensemble__line"
        d={shown
          .map(({ size, mean }, i) => `${i ? 'L' : 'M'}${xPx(size).toFixed(1)} ${yPx(mean).toFixed(1)}`)
          .join('')}
      />
      {shown.map((spread) => (
        <Discs key={spread.size} {...{ spread, xPx, yPx }} />
      ))}
      <g className="ensemble__guessed">
        <path d={`M${xPx(MEMBERS) - 24} ${yPx(guess).toFixed(1)}h48`} />
        <text data-end="" x={xPx(MEMBERS) - 30} y={yPx(guess) + 5}>
          {t.guessMark} {guess}
        </text>
      </g>
      {(isOpen || own.size === 1) && (
        <circle className="ensemble__own" cx={xPx(own.size)} cy={yPx(own.errors[setting.way])} r={11} />
      )}
    </svg>
  )
}

/** Subsets of one size: a disc for each count of errors, its area by how many make so many. */
function Discs({
  spread: { size, counts },
  xPx,
  yPx,
}: {
  spread: Spread
  xPx(size: number): number
  yPx(errors: number): number
}) {
  return counts.map(([errors, subsets]) => (
    <circle
      key={errors}
      className="ensemble__disc"
      cx={xPx(size)}
      cy={yPx(errors)}
      r={(2 + 1.35 * Math.sqrt(subsets)).toFixed(1)}
    />
  ))
}
