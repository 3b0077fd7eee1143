import type { Row } from '../model'
import type { Strings } from '../strings'

interface Props {
  rows: readonly Row[]
  /** Workers of the setting. */
  workers: number
  caption: string
  onChoose(workers: number): void
  count(n: number): string
  t: Strings
}

/** Each number of workers as a row: a bar as long as the pace, the pace, and the speed-up. */
export function Results({ rows, workers, caption, onChoose, count, t }: Props) {
  const most = Math.max(...rows.map(({ result }) => result.imagesPerSecond))
  const hasOwn = rows.some(({ isOwn }) => isOwn)
  return (
    <table className="cluster__results">
      <caption>
        {caption}
        {hasOwn && <span> · {rows.every(({ isOwn }) => isOwn) ? `● ${t.own}` : t.ownKey}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.workers}</th>
          <th scope="col">{t.pace}</th>
          <th scope="col">{t.speedUp}</th>
          <th scope="col">{t.efficiency}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ result: { setting, imagesPerSecond }, isOwn, speedUp }) => (
          <tr key={setting.workers} aria-current={setting.workers === workers || undefined}>
            <th scope="row">
              <button
                type="button"
                aria-label={t.workersValue(setting.workers)}
                onClick={() => onChoose(setting.workers)}
              >
                {setting.workers}
                {isOwn && <span className="cluster__own"> ●</span>}
              </button>
            </th>
            <td className="cluster__pace">
              <span className="cluster__bar" aria-hidden="true">
                <span style={{ inlineSize: `${((100 * imagesPerSecond) / most).toFixed(1)}%` }} />
              </span>
              <span>{count(imagesPerSecond)}</span>
            </td>
            <td>{speedUp === null ? '–' : `×${speedUp.toFixed(2)}`}</td>
            <td>{speedUp === null ? '–' : `${((100 * speedUp) / setting.workers).toFixed(0)}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
