import {
  accuracyOf,
  batchOf,
  isBroken,
  isLost,
  lastEpochLoss,
  rateOf,
  stepsOf,
  type Row,
  type Setting,
  type Way,
} from '../model'
import type { Strings } from '../strings'
import { percent } from './percent'

interface Props {
  rows: readonly Row[]
  setting: Setting
  onChoose(way: Way): void
  count(n: number): string
  t: Strings
}

/** Every way as a row: its batch, rate and updates, and where it ended. */
export function Ways({ rows, setting, onChoose, count, t }: Props) {
  const hasOwn = rows.some(({ isOwn }) => isOwn)
  return (
    <div className="crowd__ways">
      <table>
        <caption>
          {t.table(setting.crowd)}
          {hasOwn && <span> · {rows.every(({ isOwn }) => isOwn) ? `● ${t.own}` : t.ownKey}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            <th scope="col">{t.loss}</th>
            <th scope="col">{t.accuracy}</th>
            <th scope="col">{t.range}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ setting: each, trial, isOwn, range }) => {
            const accuracy = accuracyOf(trial)
            const loss = lastEpochLoss(trial)
            return (
              <tr key={each.way} aria-current={each.way === setting.way || undefined}>
                <th scope="row">
                  <button type="button" onClick={() => onChoose(each.way)}>
                    <span className={`crowd__name crowd--${each.way}`}>{t.names[each.way]}</span>
                    {isOwn && <span className="crowd__own"> ●</span>}
                    {isOwn && <span className="unseen"> {t.own}</span>}
                    <span className="crowd__detail">
                      {t.detail(count(batchOf(each)), rateText(rateOf(each)), count(stepsOf(each)))}
                    </span>
                  </button>
                </th>
                <td>{isBroken(trial) ? t.noNumber : loss === null ? t.pending : loss.toFixed(2)}</td>
                <td data-lost={isLost(accuracy) || undefined}>
                  {accuracy === null ? t.pending : percent(accuracy)}
                </td>
                <td>{range ? `${percent(range[0]).slice(0, -1)}–${percent(range[1])}` : t.pending}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** `0.01`, `0.0316`. */
const rateText = (rate: number): string => String(Number(rate.toPrecision(3)))
