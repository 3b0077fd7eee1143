import { useMemo } from 'react'
import { PRECISIONS, type Precision } from '../../../math/precisions'
import { filterPictures, valuesLeft } from '../model'
import type { Strings } from '../strings'

interface Props {
  /** [3, 3, 1, channels], in float32. */
  filters: Float32Array
  precision: Precision
  count(n: number): string
  t: Strings
}

const PER_ROW = 8
const PITCH = 4

/** The first layer's filters as they are when rounded; a weight's hue is its sign, its strength the size. */
export function Filters({ filters, precision, count, t }: Props) {
  const pictures = useMemo(() => filterPictures(filters, PRECISIONS[precision]), [filters, precision])
  const left = useMemo(() => valuesLeft(filters, PRECISIONS[precision]), [filters, precision])
  const rows = Math.ceil(pictures.length / PER_ROW)
  return (
    <div className="half__filters">
      <h5>{t.filters}</h5>
      <svg viewBox={`0 0 ${PER_ROW * PITCH - 1} ${rows * PITCH - 1}`} role="img" aria-label={t.filtersAlt}>
        {pictures.map((weights, channel) =>
          weights.map((weight, at) => (
            <rect
              key={`${channel} ${at}`}
              x={(channel % PER_ROW) * PITCH + (at % 3)}
              y={Math.floor(channel / PER_ROW) * PITCH + Math.floor(at / 3)}
              width="1"
              height="1"
              data-negative={weight < 0 || undefined}
              fillOpacity={Number(Math.min(1, Math.abs(weight)).toFixed(3))}
            />
          )),
        )}
      </svg>
      <p className="half__hint">{t.valuesLeft(count(left))}</p>
    </div>
  )
}
