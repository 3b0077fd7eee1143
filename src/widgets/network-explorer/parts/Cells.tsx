import type { CSSProperties } from 'react'
import { fixed } from '../modelNumbers'

interface Props {
  /** [side · side], row by row. */
  values: readonly number[]
  /** What the strongest tint stands for. */
  largest: number
  caption: string
  /** Cells beyond the edge of the map. */
  isPadding?: readonly boolean[]
  /** The one that is taken. */
  taken?: number
  /** Activations have their layer's hue, weights and products one for each sign. */
  kind: 'activations' | 'signed'
}

/** A square of numbers, tinted by sign and size. */
export function Cells({ values, largest, caption, isPadding, taken, kind }: Props) {
  const side = Math.sqrt(values.length)
  const digits = side > 3 ? 2 : 3 // as many as have room
  return (
    <figure className="explorer__square">
      <div
        className="explorer__cells"
        data-side={side}
        data-signed={kind === 'signed' || undefined}
        style={{ '--side': side } as CSSProperties}
      >
        {values.map((value, i) => (
          <span
            key={i}
            data-below={value < 0 || undefined}
            data-padding={isPadding?.[i] || undefined}
            data-taken={i === taken || undefined}
            style={{ '--share': Number(Math.min(1, Math.abs(value) / largest).toFixed(3)) } as CSSProperties}
          >
            {value === 0 ? '0' : fixed(value, digits)}
          </span>
        ))}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
