import { slab } from '../../../figures/NetworkDiagram'
import { layersOf, measure } from '../../../math/architectures/measure'
import { netOf, NETS, stagesOf, type Net, type Terms } from '../modelNets'

interface Props {
  net: Net
  terms: Terms
  alt: string
}

/** Of the viewBox, px: a map's pixel, a channel, and the thinnest slab. */
const [MAP_PX, CHANNEL_PX, THINNEST_PX] = [3, 0.62, 2]
const [MIDDLE, NAMES, HEIGHT] = [58, 120, 142]
/** Between two slabs, and between two stages. */
const [GAP, STEP] = [13, 6]
const AFFINE = { thickness: 8, unitPx: 5 }

interface Tensor {
  kind: 'input' | 'conv' | 'pool'
  name: string
  channels: number
  side: number
}

/** The tensors of a network in groups, a stage with its pooling each. */
function groupsOf(net: Net, terms: Terms): Tensor[][] {
  const pools = layersOf(measure(netOf(net, terms))).filter(({ kind }) => kind === 'pool')
  const stages = stagesOf(net, terms).map((stage, i) => [
    ...stage.map(({ kernel, shape: [channels, side] }): Tensor => ({
      kind: 'conv',
      name: `${kernel}×${kernel}`,
      channels,
      side,
    })),
    { kind: 'pool', name: '', channels: pools[i]!.shape[0], side: pools[i]!.shape[1] } as const,
  ])
  return [[{ kind: 'input', name: '', channels: 1, side: 28 }], ...stages]
}

const thicknessOf = (channels: number) => Math.max(THINNEST_PX, channels * CHANNEL_PX)
const widthOf = ({ channels, side }: Tensor) =>
  slab('across', 0, 0, side * MAP_PX, thicknessOf(channels)).widthPx

const roomOf = (group: Tensor[]) => group.reduce((sum, tensor) => sum + widthOf(tensor) + GAP, STEP)

/** One of the two networks as a row of tensors to scale. Stages begin at the same place in both, so that they can be compared. */
export function NetDrawing({ net, terms, alt }: Props) {
  const groups = groupsOf(net, terms)
  const rooms = NETS.map((each) => groupsOf(each, terms).map(roomOf))
  const starts = [2]
  groups.forEach((_, i) => starts.push(starts[i]! + Math.max(...rooms.map((room) => room[i]!))))
  const end = starts.at(-1)!
  return (
    <svg
      className="duel__drawing"
      viewBox={`0 0 ${end + 2 * AFFINE.thickness} ${HEIGHT}`}
      role="img"
      aria-label={alt}
    >
      {groups.map((group, i) => {
        let x = starts[i]!
        return group.map((tensor, at) => {
          const left = x
          x += widthOf(tensor) + GAP
          return <TensorMark key={`${i} ${at}`} tensor={tensor} x={left} />
        })
      })}
      <rect
        className="duel__affine"
        x={end}
        y={MIDDLE - 5 * AFFINE.unitPx}
        width={AFFINE.thickness}
        height={10 * AFFINE.unitPx}
      />
      <text x={end + AFFINE.thickness / 2} y={NAMES + 17} className="duel__channels">
        10
      </text>
    </svg>
  )
}

function TensorMark({ tensor, x }: { tensor: Tensor; x: number }) {
  const { kind, name, channels, side } = tensor
  const thickness = thicknessOf(channels)
  const { heightPx, widthPx } = slab('across', 0, 0, side * MAP_PX, thickness)
  const { faces } = slab('across', x, MIDDLE - heightPx / 2, side * MAP_PX, thickness)
  const centre = x + widthPx / 2
  return (
    <g className="duel__tensor" data-kind={kind}>
      <path className="duel__front" d={faces.front} />
      <path className="duel__top" d={faces.side} />
      <path className="duel__face" d={faces.map} />
      {kind === 'conv' && (
        <>
          <text x={centre} y={NAMES} className="duel__kernel">
            {name}
          </text>
          <text x={centre} y={NAMES + 17} className="duel__channels">
            {channels}
          </text>
        </>
      )}
    </g>
  )
}
