import { backward, forward, INPUT, norm, UPSTREAM, type Block, type Matrix, type Vector } from './block'
import { number, vector } from './numbers'

/** Where things stand, in units of the drawing. */
const MAIN = 118
const SKIP = 262
const CELL = { width: 36, height: 15 }

interface Edge {
  path: string
  /** First step that has a value here, and first step that has a gradient. */
  steps: [forward: number, backward: number]
  value?: Vector
  gradient: Vector
  /** Heads of the arrow forward and back: a corner and where it points. */
  heads: [forward: string, backward: string]
  /** Where value and gradient are written. */
  at?: { value: [number, number]; gradient: [number, number] }
  skip?: boolean
}

const down = (y: number) => `M${MAIN - 4} ${y - 6}l4 6l4 -6`
const up = (y: number) => `M${MAIN - 4} ${y + 6}l4 -6l4 6`
const vertical = (from: number, to: number) => `M${MAIN} ${from}V${to}`
const beside = (y: number, apart = 10): { value: [number, number]; gradient: [number, number] } => ({
  value: [MAIN - apart, y],
  gradient: [MAIN + apart, y],
})

function edgesOf(block: Block): Edge[] {
  const { z, h, f, y } = forward(block, INPUT)
  const { dh, dz, throughF, dx } = backward(block, INPUT, UPSTREAM)
  const straight = (
    from: number,
    to: number,
    steps: Edge['steps'],
    gradient: Vector,
    value?: Vector,
  ): Edge => ({
    path: vertical(from, to),
    steps,
    gradient,
    heads: [down(to), up(from)],
    at: beside((from + to) / 2 + 4),
    ...(value && { value }),
  })
  const skip: Edge = {
    path: `M${MAIN} 52H${SKIP}V272H${MAIN + 12}`,
    steps: [0, 3],
    value: INPUT,
    gradient: UPSTREAM,
    heads: [`M${MAIN + 18} 268l-6 4l6 4`, `M${MAIN + 12} 48l-6 4l6 4`],
    at: { value: [SKIP + 8, 156], gradient: [SKIP + 8, 176] },
    skip: true,
  }
  return [
    { ...straight(36, 52, [0, 5], dx, INPUT), at: beside(27, 26) },
    { ...straight(52, 84, [0, 4], throughF), at: beside(77) },
    straight(122, 146, [1, 4], dz, z),
    straight(170, 194, [1, 4], dh, h),
    { ...straight(232, block.skip ? 260 : 272, [1, 3], UPSTREAM, f), at: beside(247) },
    { ...straight(block.skip ? 284 : 272, 306, [2, 3], UPSTREAM, y), at: beside(323, 26) },
    ...(block.skip ? [skip] : []),
  ]
}

/** The block with what is known at this step: values beside the lines, gradients with a line as thick as the logarithm of their norm. */
export function Drawing({ block, step, label }: { block: Block; step: number; label: string }) {
  return (
    <svg className="skip-connection__svg" viewBox="0 0 340 340" role="img" aria-label={label}>
      <rect className="skip-connection__f" x={24} y={62} width={212} height={192} rx={6} />
      <text className="skip-connection__f-name" x={32} y={79}>
        f
      </text>
      {edgesOf(block).map((edge) => (
        <Line key={edge.path} edge={edge} step={step} />
      ))}
      <Pill y={10} text="x" />
      <Weights y={84} name="W₁" values={block.first} />
      <rect className="skip-connection__relu" x={70} y={146} width={96} height={24} rx={12} />
      <text className="skip-connection__name" x={MAIN} y={162} textAnchor="middle">
        ReLU
      </text>
      <Weights y={194} name="W₂" values={block.second} />
      {block.skip && (
        <g className="skip-connection__sum">
          <circle cx={MAIN} cy={272} r={12} />
          <path d={`M${MAIN - 6} 272h12m-6 -6v12`} />
        </g>
      )}
      <Pill y={306} text="y" />
    </svg>
  )
}

function Line({ edge, step }: { edge: Edge; step: number }) {
  const { path, steps, value, gradient, heads, at, skip } = edge
  const [ahead, back] = [step >= steps[0], step >= steps[1]]
  const now = step === steps[0] || step === steps[1]
  const width = back ? 1.5 + 1.5 * Math.log2(1 + norm(gradient)) : now ? 2.5 : 1.5
  const state = back ? 'back' : ahead ? 'ahead' : 'open'
  return (
    <g
      className={`skip-connection__edge skip-connection__edge--${state}`}
      data-skip={skip}
      data-now={now || undefined}
    >
      <path d={path} strokeWidth={width} strokeDasharray={back && norm(gradient) === 0 ? '2 4' : undefined} />
      <path d={heads[back ? 1 : 0]} strokeWidth={2} />
      {at && value && ahead && (
        <text
          className="skip-connection__value"
          x={at.value[0]}
          y={at.value[1]}
          textAnchor={skip ? 'start' : 'end'}
        >
          {vector(value)}
        </text>
      )}
      {at && back && (
        <text className="skip-connection__gradient" x={at.gradient[0]} y={at.gradient[1]}>
          {`∂ ${vector(gradient)}`}
        </text>
      )}
    </g>
  )
}

const Pill = ({ y, text }: { y: number; text: string }) => (
  <g className="skip-connection__pill">
    <rect x={MAIN - 19} y={y} width={38} height={26} rx={13} />
    <text x={MAIN} y={y + 17} textAnchor="middle">
      {text}
    </text>
  </g>
)

const Weights = ({ y, name, values }: { y: number; name: string; values: Matrix }) => (
  <g className="skip-connection__weights">
    <rect x={56} y={y} width={128} height={38} rx={3} />
    <text className="skip-connection__name" x={66} y={y + 23}>
      {name}
    </text>
    {values.map((row, i) =>
      row.map((value, j) => (
        <text
          key={`${i}-${j}`}
          x={108 + (j + 0.5) * CELL.width}
          y={y + 16 + i * CELL.height}
          textAnchor="middle"
        >
          {number(value)}
        </text>
      )),
    )}
  </g>
)
