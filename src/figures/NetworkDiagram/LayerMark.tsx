import { fieldBetween, type MeasuredLayer } from './deepConvNet'
import type { Placement } from './placement'

/** The tensor that a layer makes, its dropout strip, and in accent what the chosen unit sees of it. */
export function LayerMark({ layer, index, chosen, place }: LayerMarkProps) {
  const { slab, strip } = place
  const side = layer.shape[1]
  const fieldSide = index <= chosen ? Math.min(side, fieldBetween(index, chosen)) : 0
  return (
    <g className={`network-diagram__layer network-diagram__layer--${layer.kind}`}>
      <path className="network-diagram__front" d={slab.faces.front} />
      <path className="network-diagram__side" d={slab.faces.side} />
      <path className="network-diagram__map" d={slab.faces.map} />
      {layer.kind !== 'affine' && fieldSide > 0 && (
        <path className="network-diagram__field" d={slab.field(fieldSide / side)} />
      )}
      {strip && (
        <g className={`network-diagram__dropout network-diagram__dropout--${layer.dropout}`}>
          <rect x={strip.x} y={strip.y} width={strip.width} height={strip.height} />
          <path d={hatch(strip)} />
        </g>
      )}
    </g>
  )
}

interface LayerMarkProps {
  layer: MeasuredLayer
  /** Place of the layer in the network. */
  index: number
  /** Place of the layer whose unit is followed back. */
  chosen: number
  place: Placement
}

/** Diagonal strokes across a strip, drawn as one path so that no pattern needs an id. */
function hatch({ x, y, width, height }: NonNullable<Placement['strip']>): string {
  const long = Math.max(width, height)
  const short = Math.min(width, height)
  const strokes: string[] = []
  for (let at = 0; at + short <= long; at += 5)
    strokes.push(
      width > height
        ? `M${x + at} ${y + height}L${x + at + short} ${y}`
        : `M${x} ${y + at + short}L${x + width} ${y + at}`,
    )
  return strokes.join('')
}
