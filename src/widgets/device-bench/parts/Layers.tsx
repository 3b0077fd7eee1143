import type { LayerTime, Outcome } from '../model'
import { backendWords, type Strings } from '../strings'

interface Props {
  outcome: Outcome
  t: Strings
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1)
const gflops = (value: number | null) => (value === null ? '–' : value.toFixed(1))

const KINDS = [
  ['conv', 'convolution'],
  ['pool', 'pooling'],
  ['affine', 'affine'],
  ['dropout', 'dropout'],
] as const

/** The times of each layer, with a bar for its share of all; flattening and dropout's nothing are left out. */
export function Layers({ outcome, t }: Props) {
  const backend = backendWords(outcome.entry.backend, t)
  const layers =
    'layers' in outcome
      ? outcome.layers.filter(({ forwardMs, backwardMs }) => forwardMs + backwardMs > 0.005)
      : []
  const most = Math.max(...layers.map(({ forwardMs, backwardMs }) => Math.max(forwardMs, backwardMs)))
  return (
    <section className="bench__part" aria-label={`${t.layers}, ${backend}`}>
      <h4>{t.layers}</h4>
      {'failure' in outcome ? (
        <p className="bench__failure">
          {backend}, {t.failed} <q>{outcome.failure}</q>
        </p>
      ) : (
        <>
          <p className="bench__unit">{t.layersUnit(backend)}</p>
          <table className="bench__layers">
            <thead>
              <tr>
                <th scope="col">{t.layer}</th>
                <th scope="col">
                  {t.forward} <small>{t.ms}</small>
                </th>
                <th scope="col">
                  <small>{t.gflops}</small>
                </th>
                <th scope="col">
                  {t.backward} <small>{t.ms}</small>
                </th>
                <th scope="col">
                  <small>{t.gflops}</small>
                </th>
              </tr>
            </thead>
            <tbody>
              {layers.map((layer) => (
                <Row key={layer.layer} layer={layer} most={most} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Row({
  layer: { layer, forwardMs, backwardMs, ...rates },
  most,
}: {
  layer: LayerTime
  most: number
}) {
  const kind = KINDS.find(([start]) => layer.startsWith(start))?.[1]
  const bar = (value: number) => ({ '--share': `${(100 * value) / most}%` }) as React.CSSProperties
  return (
    <tr data-kind={kind}>
      <th scope="row">{layer}</th>
      <td className="bench__ms" style={bar(forwardMs)}>
        {ms(forwardMs)}
      </td>
      <td>{gflops(rates.forwardGflops)}</td>
      <td className="bench__ms" style={bar(backwardMs)}>
        {ms(backwardMs)}
      </td>
      <td>{gflops(rates.backwardGflops)}</td>
    </tr>
  )
}
