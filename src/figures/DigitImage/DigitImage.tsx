/** One MNIST digit as it is: 28 × 28, white on black in both themes, never smoothed. */
import { memo, useEffect, useRef } from 'react'
import { invariant } from '../../lib/invariant'
import './DigitImage.css'

const SIDE = 28

export interface DigitImageProps {
  /** [28, 28], 0 black to 255 white. A changed image is a new array: a change inside the array is not seen. */
  pixels: Uint8Array
  /** Width and height on the page. */
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

function paint(canvas: HTMLCanvasElement, pixels: Uint8Array) {
  const context = canvas.getContext('2d')
  if (!context) return
  const image = context.createImageData(SIDE, SIDE)
  pixels.forEach((value, i) => image.data.set([value, value, value, 255], i * 4))
  context.putImageData(image, 0, 0)
}

export const DigitImage = memo(function DigitImage({ pixels, sizePx, label }: DigitImageProps) {
  invariant(pixels.length === SIDE * SIDE, `a digit has 784 pixels, not ${pixels.length}`)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) paint(canvas.current, pixels)
  }, [pixels])
  const name = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <canvas
      ref={canvas}
      className="digit-image"
      width={SIDE}
      height={SIDE}
      style={{ width: sizePx, height: sizePx }}
      {...name}
    />
  )
})
