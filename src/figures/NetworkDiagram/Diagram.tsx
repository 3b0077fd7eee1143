import { shapeText } from '../../math/architectures/measure'
import { moveInGroup } from '../keyboard'
import type { MeasuredLayer } from './deepConvNet'
import { LayerMark } from './LayerMark'
import type { Layout } from './placement'
import type { Words } from './strings'

/** One drawing of the network: a radio group whose options are the layers. */
export function Diagram({ layers, layout, chosen, shown, text, onChoose, onPoint, describe }: DiagramProps) {
  const { direction, width, height, places } = layout

  return (
    <svg
      className={`network-diagram__svg network-diagram__svg--${direction}`}
      viewBox={`0 0 ${width} ${height}`}
      role="radiogroup"
      aria-label={text.title}
    >
      {layers.map((layer, index) => {
        const { target, name, shape, note, strip } = places[index]!
        const label = layer.kind === 'input' ? text.input : layer.name
        return (
          <g
            key={layer.name}
            className="network-diagram__option"
            role="radio"
            aria-checked={index === chosen}
            aria-label={describe(layer)}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => onChoose(index)}
            onKeyDown={(event) => moveInGroup(event, index, layers.length, onChoose)}
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
          >
            <rect className="network-diagram__target" {...target} rx={6} />
            <LayerMark layer={layer} index={index} chosen={shown} place={places[index]!} />
            <text className="network-diagram__name" x={name.x} y={name.y} textAnchor={name.anchor}>
              {label}
            </text>
            <text className="network-diagram__shape" x={shape.x} y={shape.y} textAnchor={shape.anchor}>
              {shapeText(layer)}
            </text>
            {(layer.pad > 1 || strip) && (
              <text className="network-diagram__note" x={note.x} y={note.y} textAnchor={note.anchor}>
                {layer.pad > 1
                  ? `${text.pad} ${layer.pad}`
                  : layer.dropout === 'book'
                    ? text.bookOnly
                    : text.dropout}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

interface DiagramProps {
  layers: MeasuredLayer[]
  layout: Layout
  /** Index of the layer that was chosen by click or key. */
  chosen: number
  /** Index of the layer whose numbers are shown: the one pointed at, else the chosen one. */
  shown: number
  text: Words
  onChoose(index: number): void
  onPoint(index: number | null): void
  /** The layer's numbers as one line. */
  describe(layer: MeasuredLayer): string
}
