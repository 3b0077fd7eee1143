import { useId } from 'react'
import './slider.css'

export interface SliderProps {
  label: string
  value: number
  min: number
  max: number
  /** Smallest change on a linear scale; a log scale has ten steps a decade: 1, 1.3, 1.6, 2 … */
  step?: number
  scale?: 'linear' | 'log'
  format: (value: number) => string
  onChange: (value: number) => void
  disabled?: boolean | undefined
  /** Id of the sentence that explains or locks this control. */
  describedBy?: string | undefined
}

const twoDigits = (value: number): number => Number(value.toPrecision(2))

/** A labelled range with its value in words beside it. */
export function Slider(props: SliderProps) {
  const {
    label,
    value,
    min,
    max,
    step = 1,
    scale = 'linear',
    format,
    onChange,
    disabled,
    describedBy,
  } = props
  const id = useId()
  const log = scale === 'log'
  const to = (v: number) => (log ? Math.log10(v) : v)
  return (
    <div className="slider">
      <label className="slider__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={to(min)}
        max={to(max)}
        step={log ? 0.1 : step}
        value={to(value)}
        disabled={disabled}
        aria-valuetext={format(value)}
        aria-describedby={describedBy}
        onChange={(event) => {
          const moved = event.currentTarget.valueAsNumber
          onChange(log ? Math.min(max, Math.max(min, twoDigits(10 ** moved))) : moved)
        }}
      />
      <span className="slider__value" aria-hidden="true">
        {format(value)}
      </span>
    </div>
  )
}
