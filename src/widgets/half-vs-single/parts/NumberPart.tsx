import { useId, type Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { bitsOf, largest, smallest } from '../../../math/floatFormats'
import {
  FORMATS,
  formatNames,
  fully,
  read,
  roughly,
  shortly,
  type NumberAction,
  type NumberState,
  type Reading,
} from '../number'
import type { Strings } from '../strings'
import { Bits } from './Bits'
import { Readings } from './Readings'
import { Ruler } from './Ruler'

interface Props {
  state: NumberState
  send: Dispatch<NumberAction>
  t: Strings
}

const EXAMPLES = ['0.1', '1.0004', '70000', '1e-8', '-2.5']
const FORMAT_OPTIONS = formatNames.map((value) => ({ value, label: FORMATS[value].name }))

/** One number in one format: its bits to flip, and what becomes of it. */
export function NumberPart({ state, send, t }: Props) {
  const id = useId()
  const reading = read(state)
  const { format } = reading
  const { exponent, fraction } = state.pattern
  const slide = (part: 'exponent' | 'fraction', label: string, bits: number) => (
    <div className={`half--${part}`}>
      <Slider
        label={label}
        value={part === 'exponent' ? exponent : fraction}
        min={0}
        max={2 ** bits - 1}
        format={String}
        onChange={(to) => send({ type: 'set', part, to })}
      />
    </div>
  )
  return (
    <section className="half__part" aria-label={t.numberPart}>
      <h4>{t.numberPart}</h4>
      <Segmented
        label={t.format}
        options={FORMAT_OPTIONS}
        value={state.format}
        onChange={(to) => send({ type: 'format', format: to })}
      />
      <div className="half__ask">
        <div className="field">
          <label htmlFor={`${id}-number`}>{t.number}</label>
          <input
            id={`${id}-number`}
            type="text"
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={64}
            value={state.text}
            aria-invalid={reading.outcome === 'unreadable'}
            aria-describedby={`${id}-outcome`}
            onChange={(event) => send({ type: 'write', text: event.currentTarget.value })}
          />
        </div>
        <div className="half__examples" role="group" aria-label={t.examples}>
          {EXAMPLES.map((text) => (
            <button key={text} type="button" className="btn" onClick={() => send({ type: 'write', text })}>
              {text.replace(/^-/, '−')}
            </button>
          ))}
        </div>
      </div>
      <ul className="figure-key half__key">
        {(['sign', 'exponent', 'fraction'] as const).map((part) => (
          <li key={part} className={`half--${part}`}>
            {part === 'sign' ? t.sign : `${t[part]}, ${t.formatBits(format[part])}`}
          </li>
        ))}
      </ul>
      <Bits state={state} onFlip={(bit) => send({ type: 'flip', bit })} t={t} />
      <p className="half__hint">{t.bitsHint}</p>
      <div className="half__sliders">
        {slide('exponent', t.exponentSlider, format.exponent)}
        {slide('fraction', t.fractionSlider, format.fraction)}
      </div>
      <p id={`${id}-outcome`} className="half__outcome" data-outcome={reading.outcome} role="status">
        {outcomeWords(reading, t)} {reading.factors?.isSubnormal && reading.stored !== 0 && t.subnormal}
      </p>
      <Ruler reading={reading} t={t} />
      <Readings
        reading={reading}
        negative={state.pattern.negative}
        onStep={(towards) => send({ type: 'step', towards })}
        t={t}
      />
    </section>
  )
}

function outcomeWords({ outcome, format, relativeError, stored }: Reading, t: Strings): string {
  switch (outcome) {
    case 'exact':
      return t.exact
    case 'rounded':
      return t.rounded(`${roughly(100 * relativeError)}%`)
    case 'lost':
      return t.lost(roughly(smallest(format)))
    case 'overflow':
      return t.overflow(
        bitsOf(format) > 16 ? roughly(largest(format)) : shortly(largest(format), format),
        fully(stored),
      )
    case 'infinity':
      return t.infinity
    case 'nan':
      return t.nan
    case 'unreadable':
      return t.unreadable
  }
}
