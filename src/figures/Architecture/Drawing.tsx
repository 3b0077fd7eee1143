import { moveInGroup } from '../keyboard'
import type { Unit } from './layout'
import {
  barRect,
  laneFrame,
  laneRect,
  linePath,
  nameSpots,
  skipPath,
  targetRect,
  type Direction,
  type Plan,
} from './orient'

const LANES = ['params', 'macs'] as const

interface DrawingProps {
  plan: Plan
  title: string
  lanes: readonly [string, string]
  chosen: number
  shown: number
  describe(unit: Unit): string
  onChoose(index: number): void
  onPoint(index: number | null): void
}

/** The network in one direction: a radio group whose options are its layers and blocks. */
export function Drawing({ plan, title, lanes, chosen, shown, describe, onChoose, onPoint }: DrawingProps) {
  const { direction, layout, width, height } = plan
  const { units } = layout
  const most = (key: (typeof LANES)[number]) => Math.max(...units.map(({ part }) => part[key]))
  const largest = LANES.map(most)
  const names = nameSpots(plan)
  return (
    <svg
      className={`architecture__svg architecture__svg--${direction}`}
      viewBox={`0 0 ${width} ${height}`}
      role="radiogroup"
      aria-label={title}
    >
      {LANES.map((key, lane) => (
        <LaneFrame key={key} plan={plan} lane={lane as 0 | 1} name={lanes[lane]!} />
      ))}
      {units.map((unit, index) => (
        <g
          key={unit.part.name}
          className="architecture__unit"
          data-kind={unit.part.kind}
          data-shown={index === shown || undefined}
          role="radio"
          aria-checked={index === chosen}
          aria-label={describe(unit)}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
          onKeyDown={(event) => moveInGroup(event, index, units.length, onChoose)}
          onPointerEnter={() => onPoint(index)}
          onPointerLeave={() => onPoint(null)}
        >
          <rect className="architecture__target" {...targetRect(plan, unit)} />
          <Tensors unit={unit} direction={direction} />
          {LANES.map((key, lane) => (
            <rect
              key={key}
              className={`architecture__share architecture__share--${key}`}
              {...laneRect(direction, lane as 0 | 1, unit, unit.part[key] / largest[lane]!)}
            />
          ))}
        </g>
      ))}
      <g aria-hidden="true">
        {layout.stages.map((stage, index) => (
          <text
            key={stage.name}
            className="architecture__name"
            data-shown={stageHolds(stage, units[shown]) || undefined}
            {...names[index]}
          >
            {stage.name}
          </text>
        ))}
      </g>
    </svg>
  )
}

const stageHolds = (stage: { start: number; end: number }, unit: Unit | undefined) =>
  unit !== undefined && stage.start <= unit.start && unit.end <= stage.end

function LaneFrame({ plan, lane, name }: { plan: Plan; lane: 0 | 1; name: string }) {
  const { x, y, line } = laneFrame(plan, lane)
  return (
    <g aria-hidden="true">
      <path className="architecture__base" d={line} />
      <text className="architecture__lane" x={x} y={y}>
        {name}
      </text>
    </g>
  )
}

/** The lines of the data, the tensors, and the arc that skips them. */
function Tensors({ unit, direction }: { unit: Unit; direction: Direction }) {
  return (
    <>
      {unit.links.map((points, index) => (
        <path key={index} className="architecture__link" d={linePath(direction, points)} />
      ))}
      {unit.bars.map((bar) => (
        <rect
          key={`${bar.along} ${bar.lateral}`}
          className="architecture__tensor"
          data-kind={bar.kind}
          {...barRect(direction, bar)}
        />
      ))}
      {unit.skip && (
        <path
          className="architecture__skip"
          data-projected={unit.skip.projected || undefined}
          d={skipPath(direction, unit)}
        />
      )}
    </>
  )
}
