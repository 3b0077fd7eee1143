import type { Dispatch, MouseEvent } from 'react'
import { Slider } from '../../../figures/Slider'
import {
  answerOf,
  has,
  labelOf,
  membersOf,
  ALL,
  voteOf,
  WAYS,
  type Action,
  type Mask,
  type Recorded,
  type Way,
} from '../model'
import type { Strings } from '../strings'

interface Props {
  recorded: Recorded
  members: Mask
  way: Way
  /** Places in the order of the columns. */
  order: readonly number[]
  place: number
  send: Dispatch<Action>
  onShow(place: number): void
  t: Strings
}

const [CELL, HEIGHT] = [10, 26]

/** Networks as rows with a switch each, images as columns, errors filled; below, what the vote makes of it. */
export function Matrix({ recorded, members, way, order, place, send, onShow, t }: Props) {
  const at = order.indexOf(place)
  const row = (name: string, mask: Mask, how: Way) => (
    <Row {...{ recorded, order, at, name, mask, how, t }} onShow={(column) => onShow(order[column]!)} />
  )
  return (
    <figure className="ensemble__matrix">
      <figcaption>
        <b>{t.matrix}</b> <span>{t.matrixKey}</span>
      </figcaption>
      <fieldset>
        <legend className="unseen">{t.members}</legend>
        {membersOf(ALL).map((member) => {
          const { seed, channels } = recorded.members[member]!
          const name = t.member(member + 1)
          return (
            <div key={member} className="ensemble__row" data-off={has(members, member) ? undefined : ''}>
              <label className="ensemble__member">
                <input
                  type="checkbox"
                  checked={has(members, member)}
                  onChange={() => send({ type: 'toggle', member })}
                />
                <span>
                  {name} <small>{t.memberIs(seed, channels)}</small>
                </span>
              </label>
              {row(name, 1 << member, 'mean')}
              <span className="ensemble__count">{voteOf(recorded, 1 << member).errors.mean}</span>
            </div>
          )
        })}
      </fieldset>
      {WAYS.map((how) => (
        <div key={how} className="ensemble__row" data-together="" data-off={how === way ? undefined : ''}>
          <span className="ensemble__member">{t.together[how]}</span>
          {row(t.together[how], members, how)}
          <span className="ensemble__count">{voteOf(recorded, members).errors[how]}</span>
        </div>
      ))}
      <div className="ensemble__choose">
        <Slider
          label={t.choose}
          value={at + 1}
          min={1}
          max={order.length}
          format={(value) => t.place(value, order.length)}
          onChange={(value) => onShow(order[value - 1]!)}
        />
      </div>
    </figure>
  )
}

interface RowProps extends Pick<Props, 'recorded' | 'order' | 't'> {
  /** The column that is chosen. */
  at: number
  name: string
  mask: Mask
  how: Way
  onShow(column: number): void
}

function Row({ recorded, order, at, name, mask, how, onShow, t }: RowProps) {
  const wrong = order.flatMap((place, column) =>
    answerOf(recorded, mask, how, place) === labelOf(recorded, place) ? [] : [column],
  )
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const column = Math.floor(((event.clientX - left) / width) * order.length)
    onShow(Math.min(order.length - 1, Math.max(0, column)))
  }
  return (
    <svg
      className="ensemble__cells"
      viewBox={`0 0 ${CELL * order.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t.rowAlt(name, wrong.length, order.length)}
      onClick={choose}
    >
      <rect className="ensemble__ground" width={CELL * order.length} height={HEIGHT} />
      <path
        d={wrong.map((column) => `M${CELL * column + 1} 2h${CELL - 2}v${HEIGHT - 4}h${2 - CELL}Z`).join('')}
      />
      <rect className="ensemble__at" x={CELL * at} width={CELL} height={HEIGHT} />
    </svg>
  )
}
