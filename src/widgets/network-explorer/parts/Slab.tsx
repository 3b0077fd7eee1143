import { Ink } from '../../../figures/Ink'
import { clipped, fieldOn, LAYERS, type Unit } from '../modelLayers'

/** How far a slab recedes for each of its channels, in cells of a map. */
const DEPTH = 0.2
/** A vector of units is a bar as high as the image, and so wide. */
const BAR = { width: 2.4, height: 28 }

interface Props {
  /** Index of the layer. */
  layer: number
  /** What its face shows. */
  face: Uint8Array
  /** The unit that is followed back. */
  unit: Unit
  /** The zoom goes in through this face. */
  isDoor: boolean
}

/** A tensor to scale, seen from the front: its face is one channel's map, its depth are the channels; in accent what a unit reads of it. */
export function Slab({ layer, face, unit, isDoor }: Props) {
  const { kind, side, channels } = LAYERS[layer]!
  const isBar = kind === 'affine'
  const { width, height } = isBar ? BAR : { width: side, height: side }
  const depth = isBar ? 0 : DEPTH * channels
  const door = isDoor ? { 'data-door': '' } : {}
  return (
    <svg
      className="explorer__slab"
      data-kind={kind}
      viewBox={`0 0 ${width + depth} ${height + depth}`}
      style={{ '--cells': width + depth, '--rows': height + depth } as React.CSSProperties}
      aria-hidden="true"
    >
      {depth > 0 && (
        <>
          <path className="explorer__top" d={`M0 ${depth}L${depth} 0h${width}L${width} ${depth}z`} />
          <path
            className="explorer__flank"
            d={`M${width} ${depth}l${depth} ${-depth}v${height}l${-depth} ${depth}z`}
          />
        </>
      )}
      <g transform={`translate(0 ${depth})`}>
        <rect className="explorer__face" {...door} width={width} height={height} />
        {isBar ? (
          <g transform={`scale(${width} ${height / channels})`}>
            <Ink levels={face} columns={1} className="explorer__ink" />
          </g>
        ) : (
          <Ink levels={face} columns={side} className="explorer__ink" />
        )}
        <rect className="explorer__edge" width={width} height={height} />
        <Field {...{ layer, unit, width, height }} />
      </g>
    </svg>
  )
}

function Field({ layer, unit, width, height }: Pick<Props, 'layer' | 'unit'> & typeof BAR) {
  const { kind, side, channels } = LAYERS[layer]!
  if (kind === 'affine') {
    if (layer > unit.layer) return null
    const isWhole = layer < unit.layer
    const each = height / channels
    return (
      <rect
        className="explorer__field"
        y={isWhole ? 0 : unit.channel * each}
        width={width}
        height={isWhole ? height : each}
      />
    )
  }
  const field = fieldOn(layer, unit)
  if (!field) return null
  const { left, top, ...size } = clipped(field, side)
  return <rect className="explorer__field" x={left} y={top} {...size} />
}
