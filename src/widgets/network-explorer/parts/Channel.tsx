import { useMemo, type CSSProperties } from 'react'
import { Ink } from '../../../figures/Ink'
import type { Weights } from '../../../engine/protocol'
import { LAYERS, type Unit } from '../modelLayers'
import { fixed } from '../modelNumbers'
import type { Reading } from '../modelReading'
import { biasOf, kernelsOf } from '../modelUnit'
import type { Strings } from '../strings'
import { inksOf } from './inks'
import { Kernels } from './Kernels'

interface Props {
  unit: Unit
  input: number | null
  reading: Reading
  /** Null until they have come. */
  parameters: Weights | null
  t: Strings
}

/** One channel: its map, cell by cell, and the filter that makes it. */
export function Channel({ unit, input, reading, parameters, t }: Props) {
  const { layer, channel, row, column } = unit
  const { kind, side } = LAYERS[layer]!
  return (
    <div className="explorer__channel" data-kind={kind}>
      <svg
        className="explorer__map"
        viewBox={`0 0 ${side} ${side}`}
        style={{ '--side': side } as CSSProperties}
        data-map={side}
        data-whole=""
        aria-hidden="true"
      >
        <rect className="explorer__face" width={side} height={side} />
        <Ink levels={inksOf(reading, layer)[channel]!} columns={side} className="explorer__ink" />
        <path className="explorer__grid" d={gridOf(side)} />
        <rect className="explorer__edge" width={side} height={side} />
        <rect className="explorer__cursor" data-door="" x={column} y={row} width="1" height="1" />
      </svg>
      <div className="explorer__beside">
        {kind === 'pool' && <p>{t.poolRule}</p>}
        {kind === 'input' && <p>{t.inputRule}</p>}
        {kind === 'conv' &&
          (parameters ? (
            <Filter {...{ layer, channel, input, parameters, t }} />
          ) : (
            <p className="explorer__quiet">{t.waiting}</p>
          ))}
      </div>
    </div>
  )
}

const gridOf = (side: number) =>
  Array.from({ length: side - 1 }, (_, i) => `M${i + 1} 0v${side}M0 ${i + 1}h${side}`).join('')

interface FilterProps extends Pick<Props, 'input' | 't'> {
  layer: number
  channel: number
  parameters: Weights
}

function Filter({ layer, channel, input, parameters, t }: FilterProps) {
  const kernels = useMemo(() => kernelsOf(parameters, layer, channel), [parameters, layer, channel])
  const largest = Math.max(...kernels.flat().map(Math.abs))
  const inputs = kernels.length
  return (
    <figure className="explorer__filter">
      <figcaption>{t.filter(channel + 1, inputs)}</figcaption>
      <div
        data-single={inputs === 1 || undefined}
        style={{ '--across': Math.min(8, inputs) } as CSSProperties}
      >
        <Kernels
          kernels={kernels}
          columns={Math.min(8, inputs)}
          largest={largest}
          chosen={inputs > 1 ? input : null}
        />
      </div>
      <p className="explorer__key">
        <span className="explorer__above" />
        {t.positive}
        <span className="explorer__below" />
        {t.negative}
      </p>
      <p>{t.filterNumbers(fixed(largest), fixed(biasOf(parameters, layer, channel)))}</p>
    </figure>
  )
}
