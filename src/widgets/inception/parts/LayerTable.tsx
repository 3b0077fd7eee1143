import { shapeText } from '../../../math/architectures/measure'
import { countedOf, piecesOf, rateOf, type Module, type Times, type Way } from '../modelModule'
import type { Language, Strings } from '../strings'
import { short } from './numbers'

interface Props {
  module: Module
  way: Way
  times: Times | null
  language: Language
  t: Strings
}

/** Every layer of the chosen way, with what is counted and what was timed of it. */
export function LayerTable({ module, way, times, language, t }: Props) {
  const block = countedOf(module, way === 'reduced')
  const layers = block.branches.flat()
  const count = (n: number) => n.toLocaleString(language)
  const none = (text: string | null | undefined) => text ?? '–'
  return (
    <div className="taken-apart__table">
      <table>
        <caption>{t.table(t.ways[way])}</caption>
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col" data-wide="">
              {t.shape}
            </th>
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.macs}</th>
            <th scope="col">{t.time}</th>
            <th scope="col" data-wide="">
              {t.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {piecesOf(module, way).map((piece, i) => {
            const rate = times && rateOf(piece, times)
            return (
              <tr key={piece.id} data-branch={piece.branch}>
                <th scope="row">{t.layerNames[piece.name]}</th>
                <td data-wide="">{shapeText(layers[i]!)}</td>
                <td>{piece.params ? count(piece.params) : '–'}</td>
                <td>{piece.macs ? count(piece.macs) : '–'}</td>
                <td>{none(times && short(times.ms[piece.id]!))}</td>
                <td data-wide="">{none(rate === null ? null : rate.toFixed(1))}</td>
              </tr>
            )
          })}
          <tr className="taken-apart__whole">
            <th scope="row">{t.whole}</th>
            <td data-wide="">{shapeText(block)}</td>
            <td>{count(block.params)}</td>
            <td>{count(block.macs)}</td>
            <td>{none(times && short(times.ms[way]!))}</td>
            <td data-wide="">{none(times && (block.macs / times.ms[way]! / 1e6).toFixed(1))}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
