import { maskRuns } from './maskRuns'

export interface ClassMaskProps {
  /** [side · side]: 0 background, 1 + d a digit d. */
  classes: ArrayLike<number>
  side?: number
}

/** The pixels of each digit in a colour of their own, with its number beside, so that colour is not the only sign. */
export function ClassMask({ classes, side = 96 }: ClassMaskProps) {
  return maskRuns(classes, side).map(({ label, path, parts }) => (
    <g key={label} className="scene-board__class" data-class={label - 1}>
      <path d={path} shapeRendering="crispEdges" />
      {parts.map(({ x, y }, i) => (
        <text key={i} x={x} y={y}>
          {label - 1}
        </text>
      ))}
    </g>
  ))
}
