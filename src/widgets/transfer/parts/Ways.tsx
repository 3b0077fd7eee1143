import { accuracyOf, fatesOf, learnedParameters, partsOf, type Row, type Setting } from '../model'
import type { Strings } from '../strings'
import { percent } from './percent'

interface Props {
  rows: readonly Row[]
  setting: Setting
  count(n: number): string
  t: Strings
}

/** The three ways as rows: what becomes of each piece of the network, and what it came to read. */
export function Ways({ rows, setting, count, t }: Props) {
  return (
    <div className="transfer__ways">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            <th scope="col">{t.thisStart(setting.seed)}</th>
            <th scope="col">{t.allStarts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ way, trial, isOwn, spread }) => {
            const accuracy = accuracyOf(trial ?? undefined)
            const learned = count(learnedParameters(way === 'frozen' ? partsOf(setting.stages) : 0))
            return (
              <tr key={way} className={`transfer--${way}`}>
                <th scope="row">
                  <span className="transfer__name">{t.names[way]}</span>
                  <Pieces fates={fatesOf(way, setting.stages)} t={t} />
                  <span className="transfer__detail">{t.learned(learned)}</span>
                </th>
                <td>
                  {accuracy === null ? t.pending : percent(accuracy)}
                  {isOwn && <span className="transfer__own"> ●</span>}
                  {isOwn && <span className="unseen"> {t.own}</span>}
                </td>
                <td>
                  {spread ? `${percent(spread.mean).slice(0, -1)} ± ${percent(spread.deviation)}` : t.pending}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The network as a row of four pieces, each with what becomes of it. */
function Pieces({ fates, t }: { fates: ReturnType<typeof fatesOf>; t: Strings }) {
  return (
    <span className="transfer__pieces">
      {fates.map((fate, i) => (
        <span key={i} className="transfer__piece" data-fate={fate}>
          <span className="transfer__piece-name">{t.pieces[i]}</span> {t.fates[fate]}
        </span>
      ))}
    </span>
  )
}
