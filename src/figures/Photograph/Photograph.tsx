/** A square photograph: its pixels where they were computed, else its file as it is. */
import { memo, useLayoutEffect, useRef } from 'react'
import type { Picture } from '../../math/photograph'
import './Photograph.css'

export interface PhotographProps {
  /** A file's address, or pixels; changed pixels are a new picture: a change inside the array is not seen. */
  source: string | Picture
  /** Width and height on the page. */
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

export const Photograph = memo(function Photograph({ source, sizePx, label }: PhotographProps) {
  const size = { width: sizePx, height: sizePx }
  if (typeof source === 'string')
    return <img className="photograph" src={source} alt={label} loading="lazy" style={size} />
  return <Drawn {...{ source, size, label }} />
})

interface DrawnProps {
  source: Picture
  size: { width: number; height: number }
  label: string
}

function Drawn({ source: { side, rgba }, size, label }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    canvas.current!.getContext('2d')!.putImageData(new ImageData(rgba, side, side), 0, 0)
  }, [rgba, side])
  return (
    <canvas
      ref={canvas}
      className="photograph"
      width={side}
      height={side}
      style={size}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  )
}
