import { gflopsOf, msOf, offOf, WAYS, type Shown, type Way } from '../model'
import { backendWords, type Strings } from '../strings'
import { decimals, msWords, offWords } from './numbers'

interface Row {
  key: string
  way: Way
  shown: Shown
}

/** The ways of one layer as bars: the loops once, for they need no backend, and the two others on each. */
export function WayTable({ shown, t }: { shown: readonly Shown[]; t: Strings }) {
  const rows: Row[] = shown.flatMap((one, i) =>
    WAYS.filter((way) => way !== 'loops' || i === 0).map((way) => ({
      key: `${one.race.backend}-${way}`,
      way,
      shown: one,
    })),
  )
  const most = Math.max(...rows.map(({ shown: { race }, way }) => msOf(race, way)))
  const bar = (ms: number) => ({ inlineSize: `${((100 * ms) / most).toFixed(2)}%` })
  return (
    <table className="unfold__table unfold__table--ways">
      <caption>
        {t.tableOfWays}
        <span className="unfold__key" aria-hidden="true">
          <i data-part="build" /> {t.building} <i data-part="product" /> {t.multiplying}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.way}</th>
          <th scope="col">{t.ms}</th>
          <th scope="col">{t.gflops}</th>
          <th scope="col">{t.off}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, way, shown: { race, isOwn } }) => {
          const ms = msOf(race, way)
          const off = offOf(race, way)
          return (
            <tr key={key}>
              <th scope="row">
                {way === 'loops' ? t.ways.loops : t.on(t.ways[way], backendWords(race.backend, t))}
                {isOwn && <span title={t.own}> ●</span>}
                <span className="unfold__bar" aria-hidden="true">
                  {way === 'im2col' && <span data-part="build" style={bar(race.buildMs)} />}
                  <span
                    data-part={way === 'im2col' ? 'product' : way}
                    style={bar(way === 'im2col' ? ms - race.buildMs : ms)}
                  />
                </span>
              </th>
              <td>{msWords(ms)}</td>
              <td>{decimals(gflopsOf(race, way))}</td>
              <td>{off === null ? '–' : offWords(off)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
