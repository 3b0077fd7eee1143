import type { Dispatch } from 'react'
import { accuracyOf, isSameShape, RECORDED_PEAKS, SEEDS, SHAPES, type Action, type Setting } from '../model'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import { percent, rate, spread } from './numbers'

interface Props {
  setting: Setting
  recording: Recording
  send: Dispatch<Action>
  t: Strings
}

/** Every recorded shape at every recorded peak; the best of a column is bold, a row is taken as B by its button. */
export function Recorded({ setting, recording, send, t }: Props) {
  const { trials } = recording
  const best = RECORDED_PEAKS.map((peak) =>
    Math.max(...SHAPES.map((shape) => accuracyOf(shape, peak, trials)?.mean ?? 0)),
  )
  return (
    <div className="decay__table">
      <table>
        <caption>{t.table(SEEDS.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.schedule}</th>
            {RECORDED_PEAKS.map((peak) => (
              <th key={peak} scope="col" data-chosen={peak === setting.peak || undefined}>
                <span className="unseen">{t.highest} </span>
                {rate(peak)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHAPES.map((shape) => {
            const name = t.name(t.kinds[shape.kind], shape.isWarm)
            return (
              <tr key={name}>
                <th scope="row">
                  <button
                    type="button"
                    aria-label={t.asRight(name)}
                    aria-pressed={isSameShape(shape, setting.right)}
                    onClick={() => send({ type: 'shape', side: 'right', change: shape })}
                  >
                    {name}
                  </button>
                </th>
                {RECORDED_PEAKS.map((peak, column) => {
                  const summary = accuracyOf(shape, peak, trials)
                  return (
                    <td key={peak} data-best={summary?.mean === best[column] || undefined}>
                      {summary ? percent(summary.mean) : '–'}{' '}
                      {summary && <span>± {spread(summary.deviation)}</span>}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
