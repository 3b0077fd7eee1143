import type { Way } from '../model'
import type { Row } from '../model'
import type { Strings } from '../strings'
import { percent, points, spread } from './numbers'

interface Props {
  rows: readonly Row[]
  /** The row whose changes are set; null when the reader has set others. */
  way: Way | null
  images: string
  onChoose(way: Way): void
  t: Strings
}

/** What was recorded, a row an augmentation; a row sets its changes. */
export function Ways({ rows, way, images, onChoose, t }: Props) {
  return (
    <div className="augment__ways">
      <table>
        <caption>{t.table(rows[0]?.accuracy.values.length ?? 0, images)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            <th scope="col">{t.accuracy}</th>
            <th scope="col">{t.margin}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.way} aria-current={row.way === way || undefined}>
              <th scope="row">
                <button type="button" onClick={() => onChoose(row.way)}>
                  {t.ways[row.way]}
                </button>
              </th>
              <td>
                {percent(row.accuracy.mean)} <span>± {spread(row.accuracy.deviation)}</span>
              </td>
              <td data-lower={row.margin.mean < 0 || undefined}>
                {row.way === 'none' ? (
                  <span>–</span>
                ) : (
                  <>
                    {points(row.margin.mean)} <span>± {spread(row.margin.deviation)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
