import { memo, useId } from 'react'
import { greyPng } from '../DigitImage/png'
import './ink.css'

export interface InkProps {
  /** [rows · columns], row by row, 0 nothing to 255 full ink. A changed picture is a new array. */
  levels: Uint8Array
  columns: number
  /** Gives the colour. */
  className: string
}

/** Values as ink in the colour that the class gives, pixel by pixel: a picture that follows the theme. Stands within an SVG. */
export const Ink = memo(function Ink({ levels, columns, className }: InkProps) {
  const id = useId()
  const size = { width: columns, height: levels.length / columns }
  return (
    <>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" {...size}>
        <image className="ink" href={greyPng(levels, columns)} preserveAspectRatio="none" {...size} />
      </mask>
      <rect className={className} {...size} mask={`url(#${id})`} />
    </>
  )
})
