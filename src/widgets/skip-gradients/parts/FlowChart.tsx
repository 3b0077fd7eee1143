import { Curves } from '../../../figures/Curves'
import { blocksIn, NETS, type Measured, type State } from '../model'
import { blockAt, endsOf, isOffChart, pointsOf, rangeOf, reached } from '../modelChart'
import type { Strings } from '../strings'
import { normText, powerText } from '../words'

interface Props {
  state: Pick<State, 'setting' | 'quantity' | 'at'>
  measured: Measured
  t: Strings
}

/** Colours of plain and residual, here and in the training's chart. */
export const COLOURS = { plain: 0, residual: 3 } as const

/** Both networks' gradient norms from the loss down; what is still ahead of the reader is faint. */
export function FlowChart({ state, measured, t }: Props) {
  const { setting, quantity, at } = state
  const { depth } = setting
  const range = rangeOf(measured, quantity)
  const ends = { plain: endsOf(measured.plain, quantity), residual: endsOf(measured.residual, quantity) }
  const blocks = blocksIn(depth)
  const series = NETS.flatMap((net) => {
    const points = pointsOf(measured[net], quantity)
    const one = { name: t[net], colour: COLOURS[net] }
    return [
      ...(at < blocks ? [{ ...one, id: `${net}-all`, points, isFaint: true }] : []),
      { ...one, id: net, points: reached(points, depth, at) },
    ]
  })
  const number = blockAt(state) + 1
  return (
    <>
      <Curves
        series={series}
        x={{ label: t.below, low: 1, high: depth, format: String }}
        y={{ label: t.chartLabel[quantity], ...range, isLog: true, format: powerText }}
        alt={t.flowAlt(depth, normText(ends.plain.bottom), normText(ends.residual.bottom))}
        marks={at < blocks ? [{ x: Math.min(depth, 2 * at + 2), label: t.blockMark(number) }] : []}
      />
      <table className="skips__ends">
        <thead>
          <tr>
            <th scope="col">{t.net}</th>
            <th scope="col">{t.top}</th>
            <th scope="col">{t.bottom}</th>
            <th scope="col">{t.times}</th>
            <th scope="col">{t.loss}</th>
          </tr>
        </thead>
        <tbody>
          {NETS.map((net) => {
            const { top, bottom, times } = ends[net]
            return (
              <tr key={net}>
                <th scope="row" data-net={net}>
                  {t[net]}
                </th>
                <td>{normText(top)}</td>
                <td>{normText(bottom)}</td>
                <td>{Number.isFinite(times) ? `×${normText(times)}` : '–'}</td>
                <td>{normText(measured[net].loss)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {NETS.filter((net) => isOffChart(measured[net], quantity)).map((net) => (
        <p key={net} className="skips__hint">
          {t.offChart(t[net])}
        </p>
      ))}
    </>
  )
}
