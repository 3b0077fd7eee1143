import type { MeasuredPart } from '../../math/architectures/measure'
import { slab } from '../NetworkDiagram/slab'
import { slabSize, type scaleOf } from './scale'

/** Room for the widest slab, px; the middle of every slab stands in its middle. */
const WIDTH = 92
/** Height of the plates of a norm and of a dropout, and the space before each. */
const PLATE = { height: 5, gap: 2.5 }
const MARGIN = 3

type PlateKind = 'norm' | 'dropout'

interface TensorProps {
  part: MeasuredPart
  scale: ReturnType<typeof scaleOf>
}

const round = (n: number) => Math.round(n * 10) / 10

/** The slab that a block makes, its norm and dropout as plates under it, and what is particular about the block drawn into it. */
export function Tensor({ part, scale }: TensorProps) {
  const { sidePx, thicknessPx } = slabSize(part, scale)
  const probe = slab('down', 0, 0, sidePx, thicknessPx)
  const x = (WIDTH - probe.widthPx) / 2
  const { faces, heightPx, widthPx } = slab('down', x, MARGIN, sidePx, thicknessPx)
  const bottom = MARGIN + heightPx
  const plates: PlateKind[] = []
  if (hasNorm(part)) plates.push('norm')
  if (part.dropoutRate) plates.push('dropout')
  const height = bottom + plates.length * (PLATE.height + PLATE.gap) + MARGIN
  const isSum = part.kind === 'block' && part.join === 'add'
  const top = bottom - thicknessPx
  return (
    <svg
      className="blocks__tensor"
      viewBox={`0 0 ${WIDTH} ${round(height)}`}
      width={WIDTH}
      height={round(height)}
      aria-hidden="true"
    >
      <path className="blocks__front" d={faces.front} />
      <path className="blocks__side" d={faces.side} />
      <path className="blocks__map" d={faces.map} />
      {part.kind === 'block' && part.join === 'concat' && (
        <path className="blocks__bands" d={bandsOf(part, { x, top, sidePx, thicknessPx })} />
      )}
      {isSum && (
        <path
          className="blocks__skip"
          d={`M${round(x + widthPx / 2)} 1C${round(x - 16)} 1 ${round(x - 16)} ${round(bottom)} ${round(x)} ${round(bottom - thicknessPx / 2)}`}
        />
      )}
      {plates.map((plate, i) => {
        const y = bottom + PLATE.gap + i * (PLATE.height + PLATE.gap)
        return <Plate key={plate} kind={plate} x={x} y={y} width={Math.max(10, sidePx)} />
      })}
    </svg>
  )
}

const hasNorm = (part: MeasuredPart): boolean =>
  part.kind === 'block' ? part.branches.some((branch) => branch.some(hasNorm)) : (part.norm ?? false)

/** Where one branch's channels end and the next one's begin. */
function bandsOf(
  part: Extract<MeasuredPart, { kind: 'block' }>,
  { x, top, sidePx, thicknessPx }: { x: number; top: number; sidePx: number; thicknessPx: number },
): string {
  const ends = part.branches.map((branch) => (branch.at(-1)?.shape ?? part.input)[0])
  const all = ends.reduce((sum, channels) => sum + channels, 0)
  let so = 0
  return ends
    .slice(0, -1)
    .map((channels) => {
      so += channels
      const y = round(top + (thicknessPx * so) / all)
      return `M${round(x)} ${y}h${round(sidePx)}l${round(sidePx * 0.42)} ${round(-sidePx * 0.3)}`
    })
    .join('')
}

function Plate({ kind, x, y, width }: { kind: PlateKind; x: number; y: number; width: number }) {
  const strokes: string[] = []
  if (kind === 'dropout')
    for (let at = 0; at + PLATE.height <= width; at += 4)
      strokes.push(`M${round(x + at)} ${round(y + PLATE.height)}l${PLATE.height} ${-PLATE.height}`)
  return (
    <g className={`blocks__plate blocks__plate--${kind}`}>
      <rect x={round(x)} y={round(y)} width={round(width)} height={PLATE.height} />
      {strokes.length > 0 && <path d={strokes.join('')} />}
    </g>
  )
}
