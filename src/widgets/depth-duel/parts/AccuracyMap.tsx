import { accuraciesOf, isShown, spreadOf, type Duel, type Spread, type State } from '../model'
import { costOf, HELD, netOf, type Held, type Net } from '../modelNets'
import type { Recording } from '../recorded'
import type { Own } from '../learning'
import type { Strings } from '../strings'
import { COLOURS } from './colours'
import { percentSpread } from './numbers'

interface Props {
  state: Pick<State, 'setting' | 'guesses'>
  recording: Recording
  own: Own | null
  names: Record<Net, string>
  count(n: number): string
  t: Strings
}

interface Spot {
  key: string
  net: Net
  name: string
  parameters: number
  accuracy: Spread | null
  /** What was trained here under these terms. */
  own: number | null
  isChosen: boolean
}

const [WIDTH, HEIGHT] = [640, 380]
const FRAME = { left: 62, right: 24, top: 108, bottom: 52 }
/** Of the labels above the chart, a line each. */
const LABEL_PX = 24

function spotsOf({ state, recording, own, names, t }: Omit<Props, 'count'>): Spot[] {
  const { setting } = state
  const spot = (net: Net, held: Held, name: string): Spot => {
    const duel: Duel = { ...setting, held }
    const isKnown =
      net === 'large' ? HELD.some((each) => isShown(state, { ...duel, held: each })) : isShown(state, duel)
    const isChosen = net === 'large' || held === setting.held
    return {
      key: `${net} ${held}`,
      net,
      name,
      parameters: costOf(netOf(net, duel)).parameters,
      accuracy: isKnown ? spreadOf(accuraciesOf(net, duel, recording.trials)) : null,
      own: own && isChosen ? own[net].accuracy : null,
      isChosen,
    }
  }
  return [
    spot('large', setting.held, names.large),
    ...HELD.map((held) => spot('stack', held, t.mapStack[held])),
  ]
}

/** Every stack of this kind beside the large filters: what it cost in parameters, and what it came to. */
export function AccuracyMap(props: Props) {
  const { recording, count, t } = props
  const spots = spotsOf(props).toSorted((a, b) => b.parameters - a.parameters)
  const reach = spots.flatMap(({ accuracy, own }) => [
    ...(accuracy ? [accuracy.mean - accuracy.deviation, accuracy.mean + accuracy.deviation] : []),
    ...(own === null ? [] : [own]),
  ])
  const [low, high] = [Math.floor(100 * Math.min(0.96, ...reach)), Math.ceil(100 * Math.max(0.97, ...reach))]
  const amounts = spots.map(({ parameters }) => parameters)
  const [least, most] = [0.94 * Math.min(...amounts), 1.03 * Math.max(...amounts)]
  const [right, bottom] = [WIDTH - FRAME.right, HEIGHT - FRAME.bottom]
  const xPx = (parameters: number) =>
    FRAME.left + ((parameters - least) / (most - least)) * (right - FRAME.left)
  const yPx = (share: number) => bottom - ((100 * share - low) / (high - low)) * (bottom - FRAME.top)
  const seeds = accuraciesOf('large', props.state.setting, recording.trials).length
  return (
    <figure className="duel__figure">
      <figcaption>
        <b>{t.map}</b> <span>{t.mapKey(seeds)}</span>
      </figcaption>
      <svg
        className="duel__map curves"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.mapAlt(spots.map((spot) => wordsOf(spot, count, t)).join('; '))}
      >
        {Array.from({ length: high - low + 1 }, (_, i) => low + i).map((tick) => (
          <g key={tick}>
            <path className="curves__grid" d={`M${FRAME.left} ${yPx(tick / 100).toFixed(1)}H${right}`} />
            <text data-end="" x={FRAME.left - 8} y={yPx(tick / 100) + 6}>
              {`${tick}%`}
            </text>
          </g>
        ))}
        {ticksBetween(least, most).map((tick) => (
          <text key={tick} data-middle="" x={xPx(tick)} y={bottom + 22}>
            {count(tick)}
          </text>
        ))}
        <text data-end="" x={right} y={HEIGHT - 4}>
          {t.mapAxis}
        </text>
        {spots.map((spot, line) => (
          <Mark
            key={spot.key}
            {...{ spot, yPx, bottom }}
            x={xPx(spot.parameters)}
            labelPx={16 + line * LABEL_PX}
          />
        ))}
      </svg>
    </figure>
  )
}

function ticksBetween(least: number, most: number): number[] {
  const step = most - least > 6000 ? 2000 : 1000
  const first = Math.ceil(least / step)
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, i) => (first + i) * step)
}

function wordsOf({ name, parameters, accuracy }: Spot, count: Props['count'], t: Strings): string {
  const amount = count(parameters)
  return accuracy ? t.mapPoint(name, amount, percentSpread(accuracy)) : t.mapUnknown(name, amount)
}

interface MarkProps {
  spot: Spot
  x: number
  /** Where the name stands; a thin line leads down from it. */
  labelPx: number
  yPx(share: number): number
  bottom: number
}

function Mark({ spot, x, labelPx, yPx, bottom }: MarkProps) {
  const { net, name, accuracy, own, isChosen } = spot
  const isLeft = x > (2 / 3) * WIDTH
  const y = accuracy ? yPx(accuracy.mean) : bottom
  return (
    <g className="curves__end" data-colour={COLOURS[net]} data-chosen={isChosen || undefined}>
      <path className="duel__leader" d={`M${x.toFixed(1)} ${labelPx + 5}V${y.toFixed(1)}`} />
      <text x={isLeft ? x + 5 : x - 5} y={labelPx} data-end={isLeft ? '' : undefined}>
        {name}
      </text>
      {accuracy && (
        <path
          className="duel__whisker"
          d={`M${x.toFixed(1)} ${yPx(accuracy.mean - accuracy.deviation).toFixed(1)}V${yPx(accuracy.mean + accuracy.deviation).toFixed(1)}`}
        />
      )}
      <circle className={accuracy ? undefined : 'duel__hollow'} cx={x} cy={y} r={isChosen ? 7 : 5} />
      {own !== null && (
        <path className="duel__own" d={`M${x.toFixed(1)} ${(yPx(own) - 8).toFixed(1)}l8 8l-8 8l-8 -8z`} />
      )}
    </g>
  )
}
