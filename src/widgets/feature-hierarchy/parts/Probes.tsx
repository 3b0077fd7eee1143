import { Curves, type Series } from '../../../figures/Curves'
import {
  accuraciesOf,
  channelsOf,
  FEATURE_LAYERS,
  NETS,
  PROBED,
  SEEDS,
  spreadOf,
  type Net,
  type Probed,
} from '../model'
import type { Strings } from '../strings'
import { percent, percentSpread } from './numbers'

interface Props {
  recorded: Readonly<Record<string, Probed>>
  /** Probed here from the seed in question, whole or under way; null before. */
  own: Probed | null
  t: Strings
}

const COLOURS = { trained: 0, fresh: 5 } as const

const pointsOf = (valueOf: (layer: (typeof FEATURE_LAYERS)[number]) => number | undefined) =>
  FEATURE_LAYERS.flatMap((layer, i) => {
    const value = valueOf(layer)
    return value === undefined ? [] : [[i + 1, value] as const]
  })

/** What a linear classifier reads off each layer, of the trained network and of a fresh one. */
export function Probes({ recorded, own, t }: Props) {
  const meanOf = (net: Net) =>
    pointsOf((layer) => {
      const values = accuraciesOf(recorded, net, layer)
      return values.length > 0 ? spreadOf(values).mean : undefined
    })
  const series = NETS.flatMap((net): Series[] => {
    const [name, colour] = [t.nets[net], COLOURS[net]]
    const mine = own
      ? pointsOf((layer) => {
          const right = own[net][layer]
          return right === undefined ? undefined : right / PROBED
        })
      : []
    const seeds = SEEDS.flatMap((seed) => {
      const probed = recorded[seed]?.[net]
      return probed
        ? [
            {
              seed,
              points: pointsOf((layer) => (probed[layer] === undefined ? undefined : probed[layer] / PROBED)),
            },
          ]
        : []
    })
    return [
      ...(own
        ? []
        : seeds.map(({ seed, points }) => ({ id: `${net} ${seed}`, name, colour, points, isFaint: true }))),
      { id: net, name, colour, points: meanOf(net), ...(own && { isFaint: true, isDashed: true }) },
      ...(mine.length > 0 ? [{ id: `${net} own`, name, colour, points: mine }] : []),
    ]
  })
  const texts = NETS.map((net) =>
    meanOf(net)
      .map(([at, share]) => `conv${at} ${percent(share)}`)
      .join(', '),
  )
  return (
    <figure className="hierarchy__figure">
      <figcaption>
        <b>{t.table}</b>{' '}
        <span>{own ? t.probeKey.own : t.probeKey.recorded(Object.keys(recorded).length)}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.axis, low: 1, high: 6, format: (layer) => `conv${layer}` }}
        y={{ label: t.accuracy, low: 0, high: 1, format: (share) => `${Math.round(100 * share)}%` }}
        alt={t.probeAlt(texts[0]!, texts[1]!)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col">{t.numbers}</th>
            {NETS.map((net) => (
              <th key={net} scope="col">
                {t.nets[net]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FEATURE_LAYERS.map((layer) => (
            <tr key={layer}>
              <th scope="row">{layer}</th>
              <td>{channelsOf(layer)}</td>
              {NETS.map((net) => {
                const mine = own?.[net][layer]
                const values = accuraciesOf(recorded, net, layer)
                return (
                  <td key={net}>
                    {mine !== undefined
                      ? percent(mine / PROBED)
                      : values.length > 0
                        ? percentSpread(spreadOf(values))
                        : '–'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
