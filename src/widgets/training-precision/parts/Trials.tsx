import type { Arithmetic } from '../../../engine/protocolPrecision'
import { isLost, summaryOf, type Row } from '../model'
import { percent, type Strings } from '../strings'

interface Props {
  rows: readonly Row[]
  arithmetic: Arithmetic
  onChoose(arithmetic: Arithmetic): void
  t: Strings
}

/** Every training as a row: where it ended, and how many of its gradients rounding made 0. */
export function Trials({ rows, arithmetic, onChoose, t }: Props) {
  const hasOwn = rows.some(({ isOwn }) => isOwn)
  return (
    <div className="fewbits__trials">
      <table>
        <caption>
          {t.table}
          {hasOwn && <span> · {rows.every(({ isOwn }) => isOwn) ? `● ${t.own}` : t.ownKey}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.training}</th>
            <th scope="col">{t.accuracy}</th>
            <th scope="col">{t.loss}</th>
            <th scope="col">{t.became0}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ arithmetic: name, trial, isOwn }) => {
            const { loss, accuracy, flowLost } = summaryOf(trial)
            return (
              <tr key={name} aria-current={name === arithmetic || undefined}>
                <th scope="row">
                  <button type="button" onClick={() => onChoose(name)}>
                    {t.names[name]}
                    {isOwn && <span className="fewbits__own"> ●</span>}
                    {isOwn && <span className="unseen"> {t.own}</span>}
                  </button>
                </th>
                <td data-lost={isLost(accuracy) || undefined}>
                  {accuracy === null ? t.pending : `${(100 * accuracy).toFixed(2)}%`}
                </td>
                <td>
                  {trial.points.length === 0
                    ? t.pending
                    : Number.isFinite(loss)
                      ? loss.toFixed(3)
                      : t.noNumber}
                </td>
                <td>{percent(flowLost)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
