import { EPOCHS, lastEpochLoss, SPAN, TRAIN_IMAGES, type Row, type Trial, type Way } from '../model'
import type { Strings } from '../strings'

interface Props {
  rows: readonly Row[]
  way: Way
  count(n: number): string
  t: Strings
}

const [WIDTH, HEIGHT] = [640, 360]
const FRAME = { left: 58, right: 124, top: 14, bottom: 56 }
const [LOW, HIGH] = [0.1, 4]
const TICKS = [0.1, 0.2, 0.5, 1, 2, 4]
const ALL = EPOCHS * TRAIN_IMAGES
const LINE = 25

const x = (images: number) => FRAME.left + (images / ALL) * (WIDTH - FRAME.left - FRAME.right)
const y = (loss: number) => {
  const share = Math.log(Math.min(HIGH, Math.max(LOW, loss)) / LOW) / Math.log(HIGH / LOW)
  return HEIGHT - FRAME.bottom - share * (HEIGHT - FRAME.top - FRAME.bottom)
}

/** The losses that are numbers, each in the middle of its images. */
const pathOf = ({ losses }: Trial): string =>
  losses
    .flatMap((loss, i) => (loss === null ? [] : [[SPAN * (i + 0.5), loss] as const]))
    .map(([images, loss], i) => `${i ? 'L' : 'M'}${x(images).toFixed(1)} ${y(loss).toFixed(1)}`)
    .join('')

/** Heights for the names of curves, in the order of where they end, no two closer than a line. */
function labelsOf(rows: readonly Row[]): { way: Way; yPx: number }[] {
  const wanted = rows
    .flatMap(({ setting: { way }, trial }) => {
      const last = trial.losses.findLast((loss) => loss !== null)
      return last === undefined || last === null ? [] : [{ way, yPx: y(last) }]
    })
    .toSorted((a, b) => a.yPx - b.yPx)
  const lowest = HEIGHT - FRAME.bottom - LINE / 2 - LINE * (wanted.length - 1)
  let least = -Infinity
  return wanted.map(({ way, yPx }, i) => {
    least = Math.max(least + LINE, Math.min(yPx, lowest + LINE * i))
    return { way, yPx: least }
  })
}

/** The loss of every way against the images seen, the chosen one in front; curves are named where they end. */
export function Curves({ rows, way, count, t }: Props) {
  const textOf = (of: Way) => {
    const loss = lastEpochLoss(rows.find(({ setting }) => setting.way === of)!.trial)
    return loss === null ? t.pending : loss.toFixed(2)
  }
  const inOrder = rows.toSorted((a, b) => Number(a.setting.way === way) - Number(b.setting.way === way))
  return (
    <figure className="crowd__figure">
      <figcaption>
        <b>{t.curves}</b> <span>{t.curvesUnit}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.curvesAlt(t.names[way], textOf(way), textOf('alone'))}
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <path className="crowd__grid" d={`M${x(0)} ${y(tick).toFixed(1)}H${x(ALL)}`} />
            <text data-end="" x={x(0) - 6} y={y(tick) + 5}>
              {tick}
            </text>
          </g>
        ))}
        {[0, ALL / 2, ALL].map((images) => (
          <text key={images} data-middle="" x={x(images)} y={HEIGHT - FRAME.bottom + 24}>
            {count(images)}
          </text>
        ))}
        <text data-end="" x={x(ALL)} y={HEIGHT - 6}>
          {t.images}
        </text>
        {inOrder.map(({ setting, trial }) => (
          <path
            key={setting.way}
            className={`crowd__line crowd--${setting.way}`}
            data-chosen={setting.way === way || undefined}
            d={pathOf(trial)}
          />
        ))}
        {labelsOf(rows).map(({ way: name, yPx }) => (
          <text
            key={name}
            className={`crowd__end crowd--${name}`}
            data-chosen={name === way || undefined}
            x={x(ALL) + 4}
            y={yPx + 5}
          >
            {t.ends[name]}
          </text>
        ))}
      </svg>
    </figure>
  )
}
