import { useId } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'

interface PictureProps {
  /** [side · side], 0 nothing to 255 full ink. */
  levels: Uint8Array
  side: number
  className: string
}

/** Values as ink in the colour that the class gives, pixel by pixel: a picture that follows the theme. Stands within an SVG. */
export function Ink({ levels, side, className }: PictureProps) {
  const id = useId()
  return (
    <>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width={side} height={side}>
        <image className="sight__pixels" href={greyPng(levels, side)} width={side} height={side} />
      </mask>
      <rect className={className} width={side} height={side} mask={`url(#${id})`} />
    </>
  )
}

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
      <Ink levels={inkOf(1)} side={side} className="sight__ink" />
      <Ink levels={inkOf(-1)} side={side} className="sight__ink sight__ink--below" />
      <rect className="sight__frame" width={side} height={side} />
    </svg>
  )
}
