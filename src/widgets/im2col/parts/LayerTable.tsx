import { costOfRace, msOf, WAYS, type Shown } from '../model'
import { backendWords, type Strings } from '../strings'
import { layerName, msWords } from './numbers'

interface LayerTableProps {
  shown: readonly Shown[]
  batch: number
  t: Strings
}

/** Every layer that was raced: the price in memory, and milliseconds of each way. The fastest stands in bold. */
export function LayerTable({ shown, batch, t }: LayerTableProps) {
  return (
    <table className="unfold__table">
      <caption>
        {t.tableOfLayers(t.images(batch))}, {t.ms}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.layer}</th>
          <th scope="col">
            {t.matrix}, {t.megabytes} <small>({t.timesInput})</small>
          </th>
          {WAYS.map((way) => (
            <th key={way} scope="col">
              {t.ways[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ race, isOwn }) => {
          const { matrixBytes, factor } = costOfRace(race.layer, race.batch)
          const least = Math.min(...WAYS.map((way) => msOf(race, way)))
          return (
            <tr key={`${race.layer}-${race.backend}`}>
              <th scope="row">
                {layerName(race.layer)} {isOwn && <span title={t.own}>●</span>}
                <small>{backendWords(race.backend, t)}</small>
              </th>
              <td>
                {(matrixBytes / 1e6).toFixed(2)} <small>({t.times(factor.toFixed(1))})</small>
              </td>
              {WAYS.map((way) => (
                <td key={way} data-best={msOf(race, way) === least || undefined}>
                  {msWords(msOf(race, way))}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
