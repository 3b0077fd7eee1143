import { timedLayers } from '../../../figures/LayerTimes'
import {
  costOfLayer,
  msOf,
  sharesOfTime,
  sharesOfWork,
  type Detail,
  type LayerTime,
  type Pass,
} from '../model'
import { backendWords, type Strings } from '../strings'

interface Props {
  pass: Pass
  detail: Detail
  t: Strings
}

const DASH = '–'
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1))
const percent = (share: number | null | undefined) => (share ? share.toFixed(1) : DASH)
const HUES = { conv: 'convolution', affine: 'affine', other: 'pooling' }

/** Every layer of a pass: its time beside the published shares, or the work that is counted and the pace that is reached. */
export function LayerTable({ pass, detail, t }: Props) {
  return (
    <table className="timed__table">
      <caption>
        {t.table(backendWords(pass.backend, t))}
        <span>{detail === 'time' ? t.timeNote : t.workNote}</span>
      </caption>
      {detail === 'time' ? <Times pass={pass} t={t} /> : <Work pass={pass} t={t} />}
    </table>
  )
}

function Times({ pass, t }: Omit<Props, 'detail'>) {
  const { net, batch, layers } = pass
  const here = sharesOfTime(layers)
  const work = sharesOfWork(net, batch, layers)
  const isForward = net === 'alexnet'
  const most = Math.max(...here.map(({ share }) => share))
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t.layer}</th>
          <th scope="col">
            {t.here}, <small>%</small>
          </th>
          {isForward ? (
            <th scope="col">{t.ms}</th>
          ) : (
            <>
              <th scope="col">
                {t.forward}, <small>{t.ms}</small>
              </th>
              <th scope="col">
                {t.backward}, <small>{t.ms}</small>
              </th>
            </>
          )}
          {isForward && (
            <>
              <th scope="col">
                {t.gpu} <small>{t.published}</small>
              </th>
              <th scope="col">
                {t.cpu} <small>{t.published}</small>
              </th>
            </>
          )}
          <th scope="col">
            <small>{t.ofMacs}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, i) => {
          const published = timedLayers.find(({ name }) => name === layer.name)
          return (
            <tr key={layer.name} data-kind={HUES[layer.kind]}>
              <th scope="row">{layer.name}</th>
              <td className="timed__share">
                <span className="timed__track" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * here[i]!.share) / most}%` }} />
                </span>
                <span className="timed__value">{here[i]!.share.toFixed(1)}</span>
              </td>
              <td>{ms(layer.forwardMs)}</td>
              {!isForward && <td>{ms(layer.backwardMs)}</td>}
              {isForward && (
                <>
                  <td>{percent(published?.gpu)}</td>
                  <td>{percent(published?.cpu)}</td>
                </>
              )}
              <td>{percent(work[i]!.share)}</td>
            </tr>
          )
        })}
      </tbody>
    </>
  )
}

function Work({ pass: { net, batch, layers }, t }: Omit<Props, 'detail'>) {
  const costs = layers.map((layer) => costOfLayer(net, batch, layer))
  const most = { flops: 0, bytes: 0 }
  for (const { flops, bytes } of costs) {
    most.flops = Math.max(most.flops, flops)
    most.bytes = Math.max(most.bytes, bytes)
  }
  const bar = (part: number) => ({ '--share': `${100 * part}%` }) as React.CSSProperties
  const rate = (flops: number, layer: LayerTime) => {
    const time = msOf(layer)
    return flops > 0 && time > 0 ? (flops / time / 1e6).toFixed(1) : DASH
  }
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t.layer}</th>
          <th scope="col">{t.mflop}</th>
          <th scope="col">{t.megabytes}</th>
          <th scope="col">
            <small>{t.perByte}</small>
          </th>
          <th scope="col">
            <small>{t.reached}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, i) => {
          const { flops, bytes } = costs[i]!
          return (
            <tr key={layer.name} data-kind={HUES[layer.kind]}>
              <th scope="row">{layer.name}</th>
              <td className="timed__under" style={bar(flops / most.flops)}>
                {flops > 0 ? (flops / 1e6).toFixed(1) : DASH}
              </td>
              <td className="timed__under" style={bar(bytes / most.bytes)}>
                {bytes > 0 ? (bytes / 1e6).toFixed(2) : DASH}
              </td>
              <td>{flops > 0 ? (flops / bytes).toFixed(1) : DASH}</td>
              <td>{rate(flops, layer)}</td>
            </tr>
          )
        })}
      </tbody>
    </>
  )
}
