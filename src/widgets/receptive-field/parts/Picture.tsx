import { Ink } from '../../../figures/Ink'

interface SignedProps {
  values: Float32Array
  /** What full ink stands for. */
  largest: number
  label: string
}

/** A map of signed values: one colour above 0, another below. */
export function Signed({ values, largest, label }: SignedProps) {
  const side = Math.sqrt(values.length)
  const inkOf = (sign: 1 | -1) =>
    Uint8Array.from(values, (value) => Math.round(255 * Math.min(1, Math.max(0, (sign * value) / largest))))
  return (
    <svg className="sight__map" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <Ink levels={inkOf(1)} columns={side} className="sight__ink" />
      <Ink levels={inkOf(-1)} columns={side} className="sight__ink sight__ink--below" />
      <rect className="sight__frame" width={side} height={side} />
    </svg>
  )
}
