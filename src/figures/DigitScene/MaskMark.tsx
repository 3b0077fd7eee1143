import { inkPath } from './mask'
import type { SceneObject } from './scene'

export interface MaskMarkProps {
  object: SceneObject
  /** Which of the mask colours; classes or objects of one colour share a number. */
  hue: 0 | 1 | 2 | 3
  /** Stands beside the mask, so that colour is not the only sign. */
  label: string
}

/** The pixels of one object, filled, with a word above its upper left corner. */
export function MaskMark({ object, hue, label }: MaskMarkProps) {
  const { x, y } = object.box
  return (
    <g className={`digit-scene__mask digit-scene__mask--${hue}`}>
      <path d={inkPath(object)} shapeRendering="crispEdges" />
      <text x={x} y={y - 2.6}>
        {label}
      </text>
    </g>
  )
}
