/** What the chosen step has in its hands: the numbers in a row, as a filter, in one position, in many. */
import { useMemo, type Dispatch, type ReactNode } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import { Slider } from '../../../figures/Slider'
import { PAGE } from '../../../math/scenes/page'
import { cornerOf, PLACES } from '../../../math/scenes/pageWindows'
import {
  cellOf,
  columnOf,
  inLines,
  inTiles,
  largestDifference,
  MAP,
  NEURONS,
  rowOf,
  STEPS,
  TILES,
  weighted,
  type Action,
  type Setting,
} from '../model'
import type { DigitAnswer } from '../recorded'
import type { Strings } from '../strings'
import { difference, printed } from './numbers'
import { Numbers } from './Numbers'

export interface StageProps {
  /** Null where nothing is known of the digit. */
  answer: DigitAnswer | null
  setting: Setting
  /** The step that is shown. */
  step: number
  /** Of the page. */
  pixels: Uint8Array
  place: number
  send: Dispatch<Action>
  t: Strings
}

export function Stage(props: StageProps) {
  const { setting, send, t } = props
  const name = STEPS[props.step]!
  if (name === 'many') return <Many {...props} />
  const { answer } = props
  if (!answer) return <p className="forms__told">{t.missing}</p>
  const neuron = (
    <Slider
      label={t.neuron}
      value={setting.neuron + 1}
      min={1}
      max={NEURONS}
      format={t.ofNeurons}
      onChange={(value) => send({ type: 'set', change: { neuron: value - 1 } })}
    />
  )
  if (name === 'one') return <One {...{ answer, setting, send, t }}>{neuron}</One>
  return (
    <Rows {...{ answer, setting, send, t, name }}>
      {neuron}
      <Slider
        label={t.number}
        value={setting.number + 1}
        min={1}
        max={MAP.size}
        format={t.ofNumbers}
        onChange={(value) => send({ type: 'set', change: { number: value - 1 } })}
      />
    </Rows>
  )
}

const ARRANGED = {
  flat: { width: MAP.channels, height: MAP.side ** 2, placeOf: inLines },
  fold: { ...TILES, placeOf: inTiles },
}

/** What is drawn of a digit. */
type OfDigit = Pick<StageProps, 'setting' | 'send' | 't'> & { answer: DigitAnswer; children: ReactNode }

/** The same 2,048 numbers, in lines or folded. */
function Rows({ answer, setting, send, t, name, children }: OfDigit & { name: 'flat' | 'fold' }) {
  const { map, weights, bias } = answer
  const { number, neuron } = setting
  const { row, column, channel } = cellOf(number)
  const onFollow = (followed: number) => send({ type: 'set', change: { number: followed } })
  const sum = weighted(map, weights, bias)
  const [value, weight] = [map[number]!, weights[number]!]
  const product = `${printed(value)} × ${printed(weight, 3)} = ${printed(value * weight)}`
  return (
    <div className="forms__stage">
      <Numbers
        {...ARRANGED[name]}
        values={map}
        label={t.inputs[name]}
        followed={number}
        onFollow={onFollow}
      />
      <Numbers
        {...ARRANGED[name]}
        values={weights}
        label={`${t.weights[name](neuron + 1)} (${t.signs})`}
        isSigned
        followed={number}
        onFollow={onFollow}
      />
      {children}
      <output className="figure-reading forms__reading" aria-live="polite">
        <span>{t.follow(number + 1, row + 1, column + 1, channel + 1, product)}</span>
        <span>
          {name === 'flat'
            ? t.sum(neuron + 1, printed(bias, 3), printed(sum), printed(Math.max(0, sum)))
            : t.sumOfFilter(printed(bias, 3), printed(sum))}
        </span>
      </output>
    </div>
  )
}

/** The filter over the maps of a digit, and what both forms get from it. */
function One({ answer, setting, t, children }: OfDigit) {
  const { dense, convolution, map, weights, bias } = answer
  const mean = useMemo(() => meanOfChannels(map), [map])
  const sum = weighted(map, weights, bias)
  const strips = [
    ['dense', dense.hidden],
    ['convolution', convolution.hidden],
  ] as const
  return (
    <div className="forms__stage">
      <div className="forms__one">
        <figure className="forms__map">
          <figcaption>{t.mapMean}</figcaption>
          <svg viewBox="-0.15 -0.15 4.3 4.3" role="img" aria-label={t.mapMean}>
            <image href={greyPng(mean, MAP.side)} width={4} height={4} preserveAspectRatio="none" />
            <rect className="forms__filter" width={4} height={4} />
          </svg>
        </figure>
        <div className="forms__strips">
          {strips.map(([form, hidden]) => (
            <figure key={form} className="forms__numbers" data-form={form}>
              <figcaption>{t.hidden[form]}</figcaption>
              <svg
                viewBox={`0 0 ${NEURONS} 3`}
                role="img"
                aria-label={t.hidden[form]}
                preserveAspectRatio="none"
              >
                <image
                  href={greyPng(brightness(hidden), NEURONS)}
                  width={NEURONS}
                  height={3}
                  preserveAspectRatio="none"
                />
                <rect className="forms__followed" x={setting.neuron} y={0} width={1} height={3} />
              </svg>
            </figure>
          ))}
        </div>
      </div>
      {children}
      <output className="figure-reading forms__reading" aria-live="polite">
        <span>
          {t.sum(setting.neuron + 1, printed(bias, 3), printed(sum), printed(dense.hidden[setting.neuron]!))}
        </span>
        <span>{t.hiddenDifference(difference(largestDifference(dense.hidden, convolution.hidden)))}</span>
      </output>
    </div>
  )
}

/** Mean over the channels of each cell, 255 the largest. */
function meanOfChannels(map: Float32Array): Uint8Array {
  const means = new Float32Array(MAP.side ** 2)
  map.forEach((value, at) => (means[Math.floor(at / MAP.channels)]! += value))
  return brightness(means)
}

function brightness(values: Float32Array): Uint8Array {
  const most = Math.max(1e-12, ...values)
  return Uint8Array.from(values, (value) => Math.round((255 * Math.max(0, value)) / most))
}

/** Cells of the last map are 8 pixels wide; the first begins 2 pixels before the page, where a convolution padded by two. */
const CELL = 8
const FROM = -2
const MAPS = { rows: PLACES.rows + MAP.side - 1, columns: PLACES.columns + MAP.side - 1 }

const lines = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count + 1 }, (_, i) => draw(FROM + i * CELL)).join('')

/** The filter over the maps of the page. */
function Many({ pixels, place, t }: StageProps) {
  const { x, y } = cornerOf(place)
  const [width, height] = [MAPS.columns * CELL, MAPS.rows * CELL]
  const told = t.pageMaps(rowOf(place) + 1, columnOf(place) + 1)
  const grid =
    lines(MAPS.columns, (at) => `M${at} ${FROM}v${height}`) +
    lines(MAPS.rows, (at) => `M${FROM} ${at}h${width}`)
  return (
    <div className="forms__stage">
      <svg
        className="forms__page"
        viewBox={`${FROM} ${FROM} ${width} ${height}`}
        role="img"
        aria-label={told}
      >
        <image href={greyPng(pixels, PAGE.width)} width={PAGE.width} height={PAGE.height} />
        <path className="forms__cells" d={grid} />
        <rect
          className="forms__filter"
          x={x + FROM}
          y={y + FROM}
          width={MAP.side * CELL}
          height={MAP.side * CELL}
        />
      </svg>
      <p className="figure-reading forms__reading">{told}</p>
    </div>
  )
}
