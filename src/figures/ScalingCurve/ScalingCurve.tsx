/** Figure 8-16: published speed-ups as points, the ideal as a line, and a model curve that a slider bends. */
import { useState } from 'react'
import { Slider } from '../Slider'
import { published, serialThrough, speedUpOf } from './scaling'
import { words } from './strings'
import './ScalingCurve.css'

const MOST = 512
const [WIDTH, HEIGHT] = [340, 300]
const FRAME = { left: 30, right: 12, top: 20, bottom: 34 }
const x = (gpus: number) => FRAME.left + (gpus / MOST) * (WIDTH - FRAME.left - FRAME.right)
const y = (speedUp: number) => HEIGHT - FRAME.bottom - (speedUp / MOST) * (HEIGHT - FRAME.top - FRAME.bottom)
const TICKS = [128, 256, 384, 512]
/** Per cent, to one decimal: what the model needs to pass through the first point. */
const START = Number((100 * serialThrough(published[0]!)).toFixed(1))

const curve = (serial: number) =>
  Array.from({ length: 65 }, (_, i) => Math.max(1, (i * MOST) / 64))
    .map((n, i) => `${i ? 'L' : 'M'}${x(n).toFixed(1)} ${y(speedUpOf(n, serial)).toFixed(1)}`)
    .join('')

export function ScalingCurve({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [percent, setPercent] = useState(START)
  const serial = percent / 100
  const reading = text.reading
    .replace('{a}', speedUpOf(100, serial).toFixed(0))
    .replace('{b}', speedUpOf(MOST, serial).toFixed(0))
    .replace('{c}', serial === 0 ? '∞' : (1 / serial).toFixed(0))
  const label = [
    text.title,
    ...published.map(({ name, gpus, speedUp }) => `${name}: ${gpus} → ${speedUp.toFixed(0)}`),
  ]
  return (
    <div className="scaling">
      <svg
        className="scaling__svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label.join('. ')}
      >
        <text className="scaling__label" x={0} y={10}>
          {text.y}
        </text>
        <text className="scaling__label scaling__label--end" x={WIDTH - FRAME.right} y={HEIGHT - 2}>
          {text.x}
        </text>
        {TICKS.map((tick) => (
          <g key={tick}>
            <path className="scaling__grid" d={`M${x(0)} ${y(tick)}H${x(MOST)}`} />
            <text className="scaling__tick scaling__label--end" x={x(0) - 4} y={y(tick) + 3}>
              {tick}
            </text>
            <text className="scaling__tick scaling__label--middle" x={x(tick)} y={y(0) + 14}>
              {tick}
            </text>
          </g>
        ))}
        <path className="scaling__axis" d={`M${x(0)} ${y(0)}H${x(MOST)}`} />
        <path className="scaling__ideal" d={`M${x(1)} ${y(1)}L${x(MOST)} ${y(MOST)}`} />
        <text className="scaling__label" x={x(330)} y={y(352)} textAnchor="end">
          {text.ideal}
        </text>
        <path className="scaling__model" d={curve(serial)} />
        <text className="scaling__label scaling__label--end" x={x(MOST)} y={y(speedUpOf(MOST, serial)) + 13}>
          {text.model}
        </text>
        {published.map((point) => (
          <Point key={point.name} {...point} />
        ))}
      </svg>
      <div className="scaling__control">
        <Slider
          label={text.share}
          value={percent}
          min={0}
          max={5}
          step={0.1}
          format={(value) => `${value.toFixed(1)}%`}
          onChange={setPercent}
        />
        <output>{reading}</output>
      </div>
    </div>
  )
}

function Point({ name, gpus, speedUp, label }: (typeof published)[number]) {
  const place = {
    right: { x: x(gpus) + 4, y: y(speedUp) + 14, textAnchor: 'start' },
    below: { x: x(gpus) + 4, y: y(speedUp) + 21, textAnchor: 'end' },
    beyond: { x: x(speedUp) - 14, y: y(speedUp) + 3, textAnchor: 'end' },
  } as const
  return (
    <g className="scaling__point">
      {label === 'beyond' && (
        <path className="scaling__leader" d={`M${x(speedUp) - 11} ${y(speedUp)}H${x(gpus)}`} />
      )}
      <circle cx={x(gpus)} cy={y(speedUp)} r={4} />
      <text {...place[label]}>{`${name}: ${speedUp.toFixed(0)}`}</text>
    </g>
  )
}
