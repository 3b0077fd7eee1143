import type { Dispatch } from 'react'
import type { Action } from '../model'
import type { Card, Recorded } from '../modelCards'
import { overlaps } from '../modelShared'
import type { Strings } from '../strings'
import { SheetDigit } from './SheetDigit'

interface Props {
  recorded: Recorded
  /** How many errors the digits on show have in common. */
  by: number
  send: Dispatch<Action>
  t: Strings
}

/** How many of eight networks misread a digit, against chance; and the digits. */
export function Shared({ recorded, by, send, t }: Props) {
  const rows = overlaps(recorded)
  const most = Math.max(...rows.map(({ cards }) => cards.length))
  const chosen = rows.find((row) => row.by === by)!
  return (
    <div className="mistakes__shared">
      <table>
        <caption>{t.sharedTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sharedBy}</th>
            <th scope="col">{t.sharedDigits}</th>
            <th scope="col">{t.sharedExpected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.by} aria-current={row.by === by || undefined}>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => send({ type: 'set', change: { by: row.by } })}
                  aria-pressed={row.by === by}
                >
                  {t.sharedRow(row.by)}
                </button>
              </th>
              <td>
                <span
                  className="mistakes__bar"
                  style={{ inlineSize: `${((100 * row.cards.length) / most).toFixed(1)}%` }}
                />
                <span>{row.cards.length}</span>
              </td>
              <td>{row.expected < 0.01 ? t.less : row.expected.toFixed(row.expected < 10 ? 2 : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mistakes__quiet">{t.sharedTold}</p>
      <h4 aria-live="polite">{t.sharedShow(by, chosen.cards.length)}</h4>
      <ul role="list" className="mistakes__grid">
        {chosen.cards.map((card) => (
          <li key={card.index}>
            <SheetDigit
              {...{ columns: recorded.columns, deck: recorded.deck }}
              place={card.place!}
              sizePx={84}
              label={t.known(card.label, card.index)}
            />
            <span>{t.sharedCaption(card.label)}</span>
            <Says card={card} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Says({ card: { members, label } }: { card: Card }) {
  return (
    <span className="mistakes__says">
      {members!.map((says, i) => (
        <span key={i} className={says === label ? 'mistakes__right' : 'mistakes__wrong'}>
          {says}
        </span>
      ))}
    </span>
  )
}
