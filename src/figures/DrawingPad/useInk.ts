import { useEffect, useRef, useState } from 'react'
import { recentre } from '../../math/recentre'
import { PAD_SIDE, type Point, type Rectangle, stroke } from './brush'
import { type Pace, pace } from './pace'

/** Milliseconds between two reports while the reader draws. */
const REPORT_MS = 60
const BLANK = new Uint8Array(28 * 28)

function paint(canvas: HTMLCanvasElement | null, ink: Uint8Array, { x, y, width, height }: Rectangle) {
  const context = canvas?.getContext('2d')
  if (!context || width === 0 || height === 0) return
  const image = context.createImageData(width, height)
  for (let i = 0; i < width * height; i++) {
    const value = ink[(y + Math.floor(i / width)) * PAD_SIDE + x + (i % width)] ?? 0
    image.data.set([value, value, value, 255], i * 4)
  }
  context.putImageData(image, x, y)
}

/** The ink on the pad, its canvas, and the digit that the net would see; `onImage` hears of it at most every 60 ms. */
export function useInk(onImage: (pixels: Uint8Array, isEmpty: boolean) => void) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ink = useRef<Uint8Array | null>(null)
  const reports = useRef<Pace | null>(null)
  const listener = useRef(onImage)
  const [seen, setSeen] = useState<Uint8Array>(BLANK)

  useEffect(() => {
    listener.current = onImage
  }, [onImage])

  useEffect(() => {
    const paced = pace(REPORT_MS, () => {
      const pixels = ink.current ? recentre(ink.current, PAD_SIDE, PAD_SIDE) : new Uint8Array(28 * 28)
      setSeen(pixels)
      listener.current(
        pixels,
        pixels.every((value) => value === 0),
      )
    })
    reports.current = paced
    return paced.stop
  }, [])

  return {
    canvas,
    seen,
    /** Draws a segment; equal ends make a dot. */
    draw(from: Point, to: Point) {
      ink.current ??= new Uint8Array(PAD_SIDE * PAD_SIDE)
      paint(canvas.current, ink.current, stroke(ink.current, from, to))
      reports.current?.ask()
    },
    clear() {
      ink.current?.fill(0)
      canvas.current?.getContext('2d')?.clearRect(0, 0, PAD_SIDE, PAD_SIDE)
      reports.current?.ask()
      reports.current?.flush()
    },
    /** Reports the latest image now, for the end of a stroke. */
    flush() {
      reports.current?.flush()
    },
  }
}
