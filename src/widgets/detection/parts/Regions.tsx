import { probabilitiesOf, type Answer } from '../model'
import type { Strings } from '../strings'

const SHOWN = 8

/** What the head says of the proposals: the likeliest of background and digits. */
export function Regions({ answer, t }: { answer: Answer; t: Strings }) {
  const rows = answer.proposals
    .map((_, i) => {
      const [background, ...digits] = probabilitiesOf(answer, i)
      const best = Math.max(...digits)
      return { i, background: background!, best, label: digits.indexOf(best) }
    })
    .sort((a, b) => b.best - a.best)
    .slice(0, SHOWN)
  return (
    <table className="detection__regions">
      <caption>{t.regionsTable}</caption>
      <tbody>
        {rows.map(({ i, background, best, label }) => (
          <tr key={i}>
            <th scope="row">
              {t.region} {i + 1}
            </th>
            <td>
              {best > background ? label : t.background}
              <meter min={0} max={1} value={Math.max(best, background)} aria-label={t.says} />
            </td>
            <td>{(100 * Math.max(best, background)).toFixed(1)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
