import { useId, type CSSProperties, type Dispatch, type ReactNode } from 'react'
import { paceOf, type Own } from '../learning'
import { accuraciesOf, netKey, spreadOf, type Action, type Setting, type Verdict } from '../model'
import { costOf, excessOf, HELD, netOf, NETS, widthsOf, type Held, type Net } from '../modelNets'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import { excess, msText, percent, percentSpread, points, pointsSpread } from './numbers'

interface Props {
  setting: Setting
  names: Record<Net, string>
  recording: Recording
  /** Of these terms, when it is in sight; null while it is not. */
  verdict: Verdict | null
  isHidden: boolean
  /** Trained here under this setting. */
  own: Own | null
  count(n: number): string
  send: Dispatch<Action>
  isLocked: boolean
  t: Strings
}

/** What both networks have of everything, a row each; the radio of a row holds it equal. */
export function Scales(props: Props) {
  const { setting, names, recording, verdict, isHidden, own, count, send, isLocked, t } = props
  const group = useId()
  const cost = { large: costOf(netOf('large', setting)), stack: costOf(netOf('stack', setting)) }
  const more = excessOf(setting)
  const rows: Record<Held, { values: Record<Net, ReactNode>; difference: string }> = {
    width: {
      values: both((net) => widthsOf(net, setting).join('·')),
      difference: widthsOf('stack', setting).join() === widthsOf('large', setting).join() ? t.same : '',
    },
    parameters: {
      values: both((net) => <Weighed value={cost[net].parameters} of={cost} by="parameters" count={count} />),
      difference: excess(more.parameters),
    },
    arithmetic: {
      values: both((net) => <Weighed value={cost[net].arithmetic} of={cost} by="arithmetic" count={count} />),
      difference: excess(more.arithmetic),
    },
  }
  const paces = both((net) => (own && paceOf(own[net])) ?? recording.paces[netKey(net, setting)] ?? null)
  const accuracies = both((net) => spreadOf(accuraciesOf(net, setting, recording.trials)))
  const ownEnds = both((net) => own?.[net].accuracy ?? null)
  return (
    <div className="duel__scales">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.held}</th>
            {NETS.map((net) => (
              <th key={net} scope="col" data-net={net}>
                {names[net]}
              </th>
            ))}
            <th scope="col">{t.difference}</th>
          </tr>
        </thead>
        <tbody>
          {HELD.map((held) => (
            <tr key={held} data-held={held === setting.held || undefined}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name={group}
                    checked={held === setting.held}
                    disabled={isLocked}
                    onChange={() => send({ type: 'set', change: { held } })}
                  />
                  {t.heldNames[held]}
                </label>
              </th>
              {NETS.map((net) => (
                <td key={net} data-net={net}>
                  {rows[held].values[net]}
                </td>
              ))}
              <td>{rows[held].difference}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {t.pace}
              {own && paceOf(own.large) !== null && `, ${t.hereMark}`}
            </th>
            {NETS.map((net) => (
              <td key={net} data-net={net}>
                {paces[net] === null ? t.pending : t.ms(msText(paces[net]))}
              </td>
            ))}
            <td>{paces.large && paces.stack && excess(paces.stack / paces.large - 1)}</td>
          </tr>
          <tr className="duel__accuracy">
            <th scope="row">{t.accuracy}</th>
            {NETS.map((net) => (
              <td key={net} data-net={net}>
                {isHidden ? t.hidden : accuracies[net] ? percentSpread(accuracies[net]) : t.pending}
              </td>
            ))}
            <td>{isHidden ? t.hidden : verdict ? pointsSpread(verdict.margin) : t.pending}</td>
          </tr>
          {own && (
            <tr className="duel__accuracy">
              <th scope="row">{t.hereMark}</th>
              {NETS.map((net) => (
                <td key={net} data-net={net}>
                  {ownEnds[net] === null ? t.pending : percent(ownEnds[net])}
                </td>
              ))}
              <td>
                {ownEnds.large === null || ownEnds.stack === null
                  ? t.pending
                  : points(ownEnds.stack - ownEnds.large)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

const both = <Value,>(of: (net: Net) => Value): Record<Net, Value> => ({
  large: of('large'),
  stack: of('stack'),
})

interface WeighedProps {
  value: number
  of: Record<Net, ReturnType<typeof costOf>>
  by: 'parameters' | 'arithmetic'
  count(n: number): string
}

/** A number with a bar as long as its share of the greater of the two. */
function Weighed({ value, of, by, count }: WeighedProps) {
  const share = value / Math.max(...NETS.map((net) => of[net][by]))
  return (
    <>
      {count(value)}
      <span className="duel__bar" style={{ '--share': share } as CSSProperties} />
    </>
  )
}
