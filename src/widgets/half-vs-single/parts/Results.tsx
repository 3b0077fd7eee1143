import type { Precision } from '../../../math/precisions'
import { TEST_IMAGES, type Row } from '../model'
import { bitsOfPrecision, precisionWords, type Strings } from '../strings'

interface Props {
  rows: readonly Row[]
  precision: Precision
  onChoose(precision: Precision): void
  count(n: number): string
  t: Strings
}

/** Every precision as a row: a bar as long as the accuracy, and the numbers. */
export function Results({ rows, precision, onChoose, count, t }: Props) {
  const hasOwn = rows.some(({ isOwn }) => isOwn)
  return (
    <div className="half__results">
      <table>
        <caption>
          {t.table}
          {hasOwn && <span> · {rows.every(({ isOwn }) => isOwn) ? `● ${t.own}` : t.ownKey}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.precision}</th>
            <th scope="col">{t.accuracy}</th>
            <th scope="col">{t.newErrors}</th>
            <th scope="col">kB</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ result, isOwn }) => (
            <tr key={result.precision} aria-current={result.precision === precision || undefined}>
              <th scope="row">
                <button type="button" onClick={() => onChoose(result.precision)}>
                  <span className="half__bitcount">{bitsOfPrecision(result.precision)}</span>{' '}
                  {precisionWords(result.precision, t)}
                  {isOwn && <span className="half__own"> ●</span>}
                  {isOwn && <span className="unseen"> {t.own}</span>}
                </button>
              </th>
              <td className="half__accuracy">
                <span className="half__track" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * result.right) / TEST_IMAGES}%` }} />
                </span>
                <span className="half__share">{((100 * result.right) / TEST_IMAGES).toFixed(2)}%</span>
              </td>
              <td>{count(result.newErrorCount)}</td>
              <td>{(result.bytes / 1000).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
