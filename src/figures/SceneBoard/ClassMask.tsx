import { maskRuns } from './maskRuns'

export interface ClassMaskProps {
  /** [side · side]: 0 background, 1 + d a digit d. */
  classes: ArrayLike<number>
  side?: number
  /** What stands beside the pixels of a number; the digit where it is left out. */
  nameOf?(label: number): string
  /** The number that is lit, where one is; the others are dimmed. */
  lit?: number | null
}

/** The pixels of each digit in a colour of their own, with its number beside, so that colour is not the only sign. */
export function ClassMask({ classes, side = 96, nameOf, lit = null }: ClassMaskProps) {
  return maskRuns(classes, side).map(({ label, path, parts }) => (
    <g
      key={label}
      className="scene-board__class"
      data-class={label - 1}
      data-dim={(lit !== null && lit !== label) || undefined}
    >
      <path d={path} shapeRendering="crispEdges" />
      {parts.map(({ x, y }, i) => (
        <text key={i} x={x} y={y}>
          {nameOf ? nameOf(label) : label - 1}
        </text>
      ))}
    </g>
  ))
}
