/** One number in six formats: its bits to one scale, what is stored, how far off that is, and the limits of the format. */
import { useState } from 'react'
import { scientific } from '../../math/scientific'
import { Segmented } from '../Segmented'
import {
  bits,
  bitsOf,
  formats,
  gapAtOne,
  largest,
  round,
  smallest,
  type FloatFormat,
} from '../../math/floatFormats'
import { words, type Words } from './strings'
import './FloatBits.css'

const NUMBERS = [
  { value: '0.1', label: '0.1' },
  { value: '70000', label: '70,000' },
  { value: '0.00000001', label: '0.00000001' },
] as const
type Chosen = (typeof NUMBERS)[number]['value']

export function FloatBits({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [chosen, choose] = useState<Chosen>('0.1')
  return (
    <div className="float-bits">
      <Segmented label={text.number} options={NUMBERS} value={chosen} onChange={choose} />
      <ul className="figure-key float-bits__key">
        {(['sign', 'exponent', 'fraction'] as const).map((part) => (
          <li key={part} className={`float-bits--${part}`}>
            {text[part]}
          </li>
        ))}
      </ul>
      <ol className="float-bits__list">
        {formats.map((format) => (
          <Row key={format.name} format={format} value={Number(chosen)} text={text} />
        ))}
      </ol>
    </div>
  )
}

function Row({ format, value, text }: { format: FloatFormat; value: number; text: Words }) {
  return (
    <li className="float-bits__row">
      <p className="float-bits__name">
        <b>{format.name}</b> {`${bitsOf(format)}${text.bits}`}
      </p>
      <Pattern format={format} value={value} />
      <p className="float-bits__stored">{outcome(value, format, text)}</p>
      <p className="float-bits__limits">
        {`${text.largest} ${short(largest(format))} · ${text.smallest} ${short(smallest(format))} · ${text.gap} ${short(gapAtOne(format))}`.replace(
          /(?<!·) (?!·)/g,
          '\u00a0',
        )}
      </p>
    </li>
  )
}

/** The bits, one cell each: high for 1, low for 0. */
function Pattern({ format, value }: { format: FloatFormat; value: number }) {
  const parts = bits(value, format)
  const cells = (['sign', 'exponent', 'fraction'] as const).flatMap((part) =>
    [...parts[part]].map((bit) => ({ part, bit })),
  )
  return (
    <svg
      className="float-bits__bits"
      viewBox="0 0 320 14"
      role="img"
      aria-label={`${parts.sign} ${parts.exponent} ${parts.fraction}`}
    >
      {cells.map(({ part, bit }, index) => (
        <rect
          key={index}
          className={`float-bits__bit float-bits--${part}`}
          data-one={bit === '1' || undefined}
          x={index * 5 + 0.5}
          y={bit === '1' ? 0.5 : 10.5}
          width={4}
          height={bit === '1' ? 13 : 3}
        />
      ))}
    </svg>
  )
}

function outcome(value: number, format: FloatFormat, text: Words): string {
  const stored = round(value, format)
  const size = Number.isNaN(stored) ? 'NaN' : stored === Infinity ? '∞' : digits(stored)
  const error = Math.abs(stored - value) / value
  const remark =
    format.fraction === 52
      ? text.exact
      : !Number.isFinite(stored)
        ? text.overflow
        : stored === 0
          ? text.lost
          : `${text.off} ${Number((100 * error).toPrecision(2))}%`
  return `${text.stored} ${size} · ${remark}`
}

/** A stored number in at most ten digits. */
const digits = (value: number) => scientific(Number(value.toPrecision(10)).toString())
/** A limit in three digits. */
const short = (value: number) =>
  value >= 1 && value < 1e6
    ? new Intl.NumberFormat('en-US').format(value)
    : value >= 0.01 && value < 1
      ? String(value)
      : scientific(value.toExponential(1))
