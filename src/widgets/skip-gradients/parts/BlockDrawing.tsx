import type { Net } from '../model'
import { widthOf, type BlockNorms } from '../modelChart'
import type { Strings } from '../strings'
import { normText } from '../words'

interface Props {
  net: Net
  norms: BlockNorms
  /** The gradient has come through it; before that it only arrives. */
  isPassed: boolean
  t: Strings
}

/** Where things stand, in units of the drawing. */
const [MAIN, SKIP] = [104, 216]
const Y = { top: 14, sum: 66, f: [96, 150], join: 190, bottom: 222 } as const

/** One block: the gradient comes from above in the colour of the skips, values go up in ink. */
export function BlockDrawing({ net, norms, isPassed, t }: Props) {
  const { arriving, body, past, leaving, x, f, s, y, isProjected } = norms
  const isResidual = past !== null
  const name = net === 'plain' ? t.plainBlock : t.residualBlock
  const gradient = (value: number) => (isPassed ? normText(value) : '·')
  const width = (value: number) => (isPassed ? widthOf(value) : 1)
  return (
    <figure className="skips__block">
      <figcaption data-net={net}>{name}</figcaption>
      <svg
        viewBox="0 0 300 236"
        role="img"
        aria-label={t.drawing(name, normText(arriving), gradient(leaving))}
      >
        <Way d={`M${MAIN} ${Y.top}V${Y.sum - 12}`} width={widthOf(arriving)} />
        {isResidual && <Way d={`M${MAIN + 12} ${Y.sum}H${SKIP}V${Y.join}H${MAIN}`} width={width(past)} />}
        <Way d={`M${MAIN} ${isResidual ? Y.sum + 12 : Y.sum - 12}V${Y.f[0]}`} width={width(arriving)} />
        <Way d={`M${MAIN} ${Y.f[1]}V${Y.join}`} width={width(body)} />
        <Way d={`M${MAIN} ${Y.join}V${Y.bottom}`} width={width(leaving)} />
        <path className="skips__head" d={`M${MAIN - 7} ${Y.bottom - 2}h14l-7 12z`} />
        {isResidual && (
          <g className="skips__sum">
            <circle cx={MAIN} cy={Y.sum} r={12} />
            <path d={`M${MAIN - 6} ${Y.sum}h12M${MAIN} ${Y.sum - 6}v12`} />
          </g>
        )}
        <g className="skips__f">
          <rect x={MAIN - 44} y={Y.f[0]} width={88} height={Y.f[1] - Y.f[0]} rx={4} />
          <text x={MAIN} y={(Y.f[0] + Y.f[1]) / 2 + 5}>
            f
          </text>
        </g>
        {isProjected && (
          <g className="skips__f">
            <rect x={SKIP - 24} y={Y.f[0] + 12} width={48} height={30} rx={4} />
            <text x={SKIP} y={Y.f[0] + 32}>
              {t.projection}
            </text>
          </g>
        )}
        <g className="skips__back">
          <text x={MAIN + 12} y={Y.top + 16}>
            {normText(arriving)}
          </text>
          <text x={MAIN + 10} y={Y.f[1] + 20}>
            {gradient(body)}
          </text>
          {isResidual && (
            <text x={SKIP + 10} y={Y.f[1] + 20}>
              {gradient(past)}
            </text>
          )}
          <text x={MAIN + 12} y={Y.bottom + 8}>
            {gradient(leaving)}
          </text>
        </g>
        <g className="skips__ahead">
          <text x={MAIN - 12} y={Y.top + 16}>
            {normText(y)}
          </text>
          {isResidual && (
            <text x={MAIN - 16} y={Y.sum + 22}>
              {normText(f)}
            </text>
          )}
          {s !== null && (
            <text x={SKIP - 8} y={Y.sum - 8}>
              {normText(s)}
            </text>
          )}
          <text x={MAIN - 12} y={Y.bottom + 8}>
            {normText(x)}
          </text>
        </g>
      </svg>
    </figure>
  )
}

const Way = ({ d, width }: { d: string; width: number }) => (
  <path className="skips__way" d={d} strokeWidth={width.toFixed(1)} />
)
