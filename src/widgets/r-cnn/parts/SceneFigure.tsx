/** The scene with something drawn over it, in pixels of the scene. */
import type { ReactNode } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import type { Box } from '../../../math/detection/boxes'
import { SCENE_SIDE } from '../../../math/scenes/scene'

export function SceneFigure({
  pixels,
  label,
  children,
}: {
  pixels: Uint8Array
  label: string
  children?: ReactNode
}) {
  return (
    <svg className="r-cnn__scene" viewBox={`0 0 ${SCENE_SIDE} ${SCENE_SIDE}`} role="img" aria-label={label}>
      <image href={greyPng(pixels, SCENE_SIDE)} width={SCENE_SIDE} height={SCENE_SIDE} />
      {children}
    </svg>
  )
}

export type Kind = 'proposal' | 'lit' | 'true' | 'right' | 'wrong' | 'gone' | 'before'

/** A box, with a word above it where there is room, else inside. */
export function Mark({ box, kind, word }: { box: Box; kind: Kind; word?: string | undefined }) {
  const y = box.y > 7 ? box.y - 1.4 : box.y + 5.4
  const x = Math.min(box.x, SCENE_SIDE - 3.1 * (word?.length ?? 0))
  return (
    <g className="r-cnn__box" data-kind={kind}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} />
      {word && (
        <text x={x} y={y}>
          {word}
        </text>
      )}
    </g>
  )
}
