import { useLayoutEffect, useRef } from 'react'
import { coloursOf, type Mask, type Region } from '../model'

interface Props {
  mask: Mask
  regions: readonly Region[]
  only: number | null
  /** 0–1 */
  opacity: number
  /** What the mask says, for those who do not see it. */
  label: string
}

/** The mask's colours over the photograph. */
export function MaskCanvas({ mask, regions, only, opacity, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const { width, height } = mask
    canvas
      .current!.getContext('2d')!
      .putImageData(new ImageData(coloursOf(mask, regions, only), width, height), 0, 0)
  }, [mask, regions, only])
  return (
    <canvas
      ref={canvas}
      width={mask.width}
      height={mask.height}
      style={{ opacity }}
      role="img"
      aria-label={label}
    />
  )
}
