/** One MNIST digit as it is: 28 × 28, white on black in both themes, never smoothed. */
import { memo } from 'react'
import { invariant } from '../../lib/invariant'
import './DigitImage.css'
import { greyPng } from './png'

const SIDE = 28

export interface DigitImageProps {
  /** [28, 28], 0 black to 255 white. A changed image is a new array: a change inside the array is not seen. */
  pixels: Uint8Array
  /** Width and height on the page. */
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

export const DigitImage = memo(function DigitImage({ pixels, sizePx, label }: DigitImageProps) {
  invariant(pixels.length === SIDE * SIDE, `a digit has 784 pixels, not ${pixels.length}`)
  return (
    <img
      className="digit-image"
      src={greyPng(pixels, SIDE)}
      alt={label}
      width={SIDE}
      height={SIDE}
      style={{ width: sizePx, height: sizePx }}
    />
  )
})
