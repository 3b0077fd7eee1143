import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { exchangeSeconds, shareSeconds, type Exchange } from '../../../math/cluster'
import {
  clusterOf,
  LIMITS,
  METHODS,
  MOST_DEVICES,
  MOST_SHARE,
  netNames,
  speedUpOf,
  type Method,
  type NetName,
  type Simulated,
} from '../simulator'
import type { Strings } from '../strings'
import { ScalingChart, type OwnPoint } from './ScalingChart'

export interface SimulatorProps {
  simulated: Simulated
  simulate: Dispatch<Partial<Simulated>>
  own: readonly OwnPoint[]
  isOwn: boolean
  language: string
  t: Strings
}

const FORMULAS: Record<Method, string> = {
  ring: 't + 2(n−1)/n · b/B + 2(n−1) · λ',
  tree: 't + 2⌈log₂ n⌉ · (b/B + λ)',
  server: 't + 2n · b/B + 2λ',
  asynchronous: 'max( (t + 2b/B + 2λ)/n, 2b/B )',
}

/** Devices that are only numbers: what each way of exchanging costs, by formulas that are shown. */
export function Simulator({ simulated, simulate, own, isOwn, language, t }: SimulatorProps) {
  const cluster = clusterOf(simulated)
  const { devices, share, bandwidth, bytes, latency } = cluster
  const number = (value: number, digits = 3) =>
    value.toLocaleString(language, { maximumSignificantDigits: digits })
  const time = (seconds: number) => (seconds < 1 ? `${number(1000 * seconds)} ms` : `${number(seconds)} s`)
  const computing = cluster.slowest * shareSeconds(cluster)
  return (
    <div className="cluster__part">
      <h4>{t.simulator}</h4>
      <p className="cluster__hint">{t.simulatorLead}</p>
      <ScalingChart {...{ simulated, own, isOwn, t }} />
      <Segmented<NetName>
        label={t.gradientOf}
        options={netNames.map((value) => ({ value, label: t.nets[value] }))}
        value={simulated.net}
        onChange={(net) => simulate({ net })}
      />
      <div className="cluster__sliders">
        <Slider
          label={t.devices}
          value={simulated.devicesLog2}
          min={0}
          max={Math.log2(MOST_DEVICES)}
          format={(value) => number(2 ** value, 4)}
          onChange={(devicesLog2) => simulate({ devicesLog2 })}
        />
        <Slider
          label={t.share}
          value={simulated.shareLog2}
          min={0}
          max={Math.log2(MOST_SHARE)}
          format={(value) => t.batchValue(2 ** value)}
          onChange={(shareLog2) => simulate({ shareLog2 })}
        />
        <Slider
          label={t.devicePace}
          scale="log"
          {...LIMITS.imagesPerSecond}
          value={simulated.imagesPerSecond}
          format={(value) => t.perSecond(number(value))}
          onChange={(imagesPerSecond) => simulate({ imagesPerSecond })}
        />
        <Slider
          label={t.bandwidth}
          scale="log"
          {...LIMITS.gigabits}
          value={simulated.gigabits}
          format={(value) => `${number(value)} Gbit/s`}
          onChange={(gigabits) => simulate({ gigabits })}
        />
        <Slider
          label={t.latency}
          scale="log"
          {...LIMITS.microseconds}
          value={simulated.microseconds}
          format={(value) => `${number(value)} µs`}
          onChange={(microseconds) => simulate({ microseconds })}
        />
        <Switch
          label={t.slowDevice}
          checked={simulated.hasStraggler}
          onChange={(hasStraggler) => simulate({ hasStraggler })}
        />
      </div>
      <table className="cluster__results cluster__costs">
        <caption>
          {t.costs(number(devices, 4), number(devices * share, 7))}
          <span>
            {' '}
            · t = {time(computing)}, b = {number(bytes / 1e6)} MB, B = {number(bandwidth / 1e9)} GB/s, λ ={' '}
            {number(latency * 1e6)} µs
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.ways}</th>
            <th scope="col">{t.exchanging}</th>
            <th scope="col">{t.speedUp}</th>
            <th scope="col">{t.efficiency}</th>
          </tr>
        </thead>
        <tbody>
          {METHODS.map((method) => {
            const speedUp = speedUpOf(method, cluster)
            return (
              <tr key={method}>
                <th scope="row">
                  <b className={`cluster__method cluster--${method}`}>{t.methods[method]}</b>
                  <span className="cluster__formula">{FORMULAS[method]}</span>
                </th>
                <td>
                  {method === 'asynchronous'
                    ? '–'
                    : time(exchangeSeconds(method satisfies Exchange, cluster))}
                </td>
                <td>×{number(speedUp)}</td>
                <td>{((100 * speedUp) / devices).toFixed(0)}%</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="cluster__hint">{t.simulatorFoot}</p>
    </div>
  )
}
