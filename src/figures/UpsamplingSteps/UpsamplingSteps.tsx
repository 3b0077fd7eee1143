/** Figure 8-20a: a transposed convolution as it builds up, value by value, begun bilinear and begun at random. */
import { useEffect, useState } from 'react'
import { useIsStill } from '../motion'
import type { Cell } from '../keyboard'
import { Segmented } from '../Segmented'
import { Slider } from '../Slider'
import { MapGrid } from './MapGrid'
import {
  CELLS,
  filterOf,
  MAP,
  partsAt,
  reachOf,
  sums,
  VALUES,
  type Begun,
  type Factor,
  type Part,
} from './model'
import { words } from './strings'
import './UpsamplingSteps.css'

const BEAT_MS = 450
const MOST = 9
const BEGUN: readonly Begun[] = ['bilinear', 'random']

export interface UpsamplingStepsProps {
  language: 'ko' | 'en'
  /** What is shown first. */
  first?: { count?: number; factor?: Factor }
}

export function UpsamplingSteps({ language, first = {} }: UpsamplingStepsProps) {
  const text = words[language]
  const [count, setCount] = useState(first.count ?? VALUES)
  const [factor, setFactor] = useState<Factor>(first.factor ?? 2)
  const [isPlaying, setPlaying] = useState(false)
  const [chosen, choose] = useState<Cell>({ row: 3, column: 4 })
  const isStill = useIsStill()

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      setCount(count + 1)
      if (count + 1 >= VALUES) setPlaying(false)
    }, BEAT_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, count])

  const last = count - 1
  const partsOf = (begun: Begun) => partsAt(filterOf(begun, factor), factor, chosen, count)
  return (
    <div className="upsampling">
      <div className="upsampling__maps">
        <MapGrid
          values={MAP}
          label={text.map}
          most={MOST}
          numbers
          chosen={{ row: Math.floor(Math.max(0, last) / CELLS), column: Math.max(0, last) % CELLS }}
          outline={last < 0 ? undefined : { row: Math.floor(last / CELLS), column: last % CELLS, side: 1 }}
          nameOf={({ row, column }) => text.value(row + 1, column + 1)}
          onChoose={({ row, column }) => {
            setPlaying(false)
            setCount(row * CELLS + column + 1)
          }}
        />
        {BEGUN.map((begun) => (
          <MapGrid
            key={begun}
            values={sums(filterOf(begun, factor), factor, count)}
            label={text.begun[begun]}
            most={MOST}
            numbers={factor === 2}
            chosen={chosen}
            outline={last < 0 ? undefined : reachOf(last, factor)}
            nameOf={({ row, column }) => text.pixel(row + 1, column + 1)}
            onChoose={choose}
          />
        ))}
      </div>
      <div className="upsampling__controls">
        {!isStill && (
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              if (!isPlaying && count >= VALUES) setCount(0)
              setPlaying(!isPlaying)
            }}
          >
            {isPlaying ? text.pause : text.play}
          </button>
        )}
        <Slider
          label={text.laid}
          value={count}
          min={0}
          max={VALUES}
          format={(value) => text.of(value, VALUES)}
          onChange={(value) => {
            setPlaying(false)
            setCount(value)
          }}
        />
        <Segmented
          label={text.factor}
          options={(['2', '4'] as const).map((value) => ({ value, label: text.times(value) }))}
          value={String(factor) as '2' | '4'}
          onChange={(value) => {
            setFactor(value === '2' ? 2 : 4)
            choose(({ row, column }) =>
              value === '2'
                ? { row: Math.floor(row / 2), column: Math.floor(column / 2) }
                : { row: 2 * row, column: 2 * column },
            )
          }}
        />
      </div>
      <output className="figure-reading upsampling__reading" aria-live="polite">
        <span>{text.chosen(chosen.row + 1, chosen.column + 1)}</span>
        {partsOf('bilinear').length === 0 ? (
          <span>{text.nothing}</span>
        ) : (
          <>
            <span>{sumOf(partsOf('bilinear'), (weight) => fraction(weight, factor), exact)}</span>
            <span>{text.atRandom}</span>
            <span>{sumOf(partsOf('random'), signed, rounded)}</span>
          </>
        )}
      </output>
    </div>
  )
}

const signed = (weight: number): string =>
  weight < 0 ? `(−${Math.abs(weight).toFixed(2)})` : weight.toFixed(2)

const rounded = (sum: number): string => `≈ ${sum.toFixed(2).replace('-', '−')}`
/** Sixty-fourths have six decimals at most. */
const exact = (sum: number): string => `= ${Number(sum.toFixed(6))}`

/** What is added, and what comes out. */
function sumOf(
  parts: readonly Part[],
  weightOf: (weight: number) => string,
  outcome: (sum: number) => string,
): string {
  const sum = parts.reduce((total, { value, weight }) => total + value * weight, 0)
  return `${parts.map(({ value, weight }) => `${weightOf(weight)}·${value}`).join(' + ')} ${outcome(sum)}`
}

/** A bilinear weight as the fraction that it is. */
const fraction = (weight: number, factor: Factor): string => {
  const whole = (2 * factor) ** 2
  return `${Math.round(weight * whole)}/${whole}`
}
