import { useMemo, type CSSProperties } from 'react'
import { Ink } from '../../../figures/Ink'
import type { Weights } from '../../../engine/protocol'
import { LAYERS } from '../modelLayers'
import { fixed } from '../modelNumbers'
import type { Reading } from '../modelReading'
import { kernelsOf } from '../modelUnit'
import { inksOf } from './inks'
import { Kernels } from './Kernels'
import { Rods } from './Rods'

interface Props {
  layer: number
  channel: number
  reading: Reading
  /** Null until they have come. */
  parameters: Weights | null
}

/** In a row, where the page is wide and where it is narrow. */
const COLUMNS: Record<number, readonly [number, number]> = { 16: [8, 4], 32: [8, 5], 64: [11, 7] }

/** All channels of a layer, each a tile; the units of a vector as bars. */
export function Layer(props: Props) {
  return LAYERS[props.layer]!.kind === 'affine' ? <Units {...props} /> : <Tiles {...props} />
}

function Tiles({ layer, channel, reading, parameters }: Props) {
  const { kind, side, channels } = LAYERS[layer]!
  const [wide, narrow] = COLUMNS[channels]!
  // Where there is one input channel, a filter is one square and has room below its map.
  const hasFilters = layer === 1
  const filters = useMemo(
    () =>
      hasFilters && parameters
        ? Array.from({ length: channels }, (_, index) => kernelsOf(parameters, layer, index))
        : null,
    [hasFilters, parameters, layer, channels],
  )
  const largest = filters ? Math.max(...filters.flat(2).map(Math.abs)) : 1
  return (
    <div
      className="explorer__tiles"
      data-grid=""
      data-channels={channels}
      data-kind={kind}
      style={{ '--wide': wide, '--narrow': narrow } as CSSProperties}
    >
      {inksOf(reading, layer).map((ink, index) => (
        <div
          key={index}
          className="explorer__tile"
          data-channel={index}
          data-chosen={index === channel || undefined}
        >
          <svg
            viewBox={`0 0 ${side} ${side}`}
            aria-hidden="true"
            {...(index === channel && { 'data-door': '', 'data-whole': '' })}
          >
            <rect className="explorer__face" width={side} height={side} />
            <Ink levels={ink} columns={side} className="explorer__ink" />
            <rect className="explorer__edge" width={side} height={side} />
          </svg>
          {hasFilters && (
            <div className="explorer__under">
              {filters && <Kernels kernels={filters[index]!} columns={1} largest={largest} chosen={null} />}
            </div>
          )}
          <span className="explorer__number">{index + 1}</span>
        </div>
      ))}
    </div>
  )
}

function Units({ layer, channel, reading }: Props) {
  const values = reading.values[layer]!
  const captions =
    values.length > 10 ? undefined : Array.from(values, (value, i) => [fixed(value, 1), String(i)] as const)
  return (
    <div className="explorer__units" data-kind="affine">
      <Rods {...{ values }} chosen={channel} chooses="channel" isDoor {...(captions && { captions })} />
    </div>
  )
}
