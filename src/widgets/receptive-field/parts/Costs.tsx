import { useId } from 'react'
import { CHANNELS, costsOf, type Channels } from '../model'
import type { PartProps } from './partProps'

const PRESETS: readonly Channels[] = [
  [64, 64, 64],
  [32, 64, 64],
  [1, 16, 16],
  [64, 32, 64],
]

/** Parameters and multiply-adds of the stack and of the one filter that sees as much, for the channels that are set. */
export function Costs({ setting, onChange, count, t }: PartProps) {
  const id = useId()
  const { channels } = setting
  const { one, many, oneSide, depth } = costsOf(setting)
  const rows = [
    { name: t.oneName(oneSide), cost: one },
    { name: setting.stack === 'own' ? t.ownStack(depth) : t.smallName(depth), cost: many },
  ]
  const most = Math.max(one.parameters, many.parameters)
  return (
    <div className="sight__costs">
      <h5>{t.costs}</h5>
      <div className="sight__channels">
        {t.channelNames.map((name, place) => (
          <div className="field" key={name}>
            <label htmlFor={`${id}${place}`}>{name}</label>
            <select
              id={`${id}${place}`}
              value={channels[place]}
              onChange={(event) => {
                const next = channels.with(place, Number(event.currentTarget.value))
                onChange({ channels: next as unknown as Channels })
              }}
            >
              {CHANNELS.map((n) => (
                <option key={n}>{n}</option>
              ))}
            </select>
          </div>
        ))}
        <div className="sight__presets" role="group" aria-label={t.presets}>
          {PRESETS.map((preset) => (
            <button
              key={preset.join()}
              type="button"
              className="btn btn-small"
              aria-pressed={preset.join() === channels.join()}
              onClick={() => onChange({ channels: preset })}
            >
              {preset.join(' → ')}
            </button>
          ))}
        </div>
      </div>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.multiplyAdds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cost }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>
                <span className="sight__bar" style={{ inlineSize: `${(100 * cost.parameters) / most}%` }} />
                {count(cost.parameters)}
              </td>
              <td>{count(cost.multiplyAdds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-more={many.parameters > one.parameters || undefined}>
        {t.costVerdict(many.parameters / one.parameters, depth)}
      </p>
    </div>
  )
}
