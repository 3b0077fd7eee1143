import { nextValue, type Knob, type KnobId } from './edit'
import type { Strings } from './strings'

interface KnobsProps {
  knobs: Knob[]
  t: Strings
  onTurn(id: KnobId, value: number): void
}

const isFlag = ({ options }: Knob) => options.length === 2 && options[0] === 0

/** What can be turned on the chosen block, each a number with less and more beside it, or a thing that is there or not. */
export function Knobs({ knobs, t, onTurn }: KnobsProps) {
  return (
    <div className="blocks__knobs">
      {knobs.map((knob) => {
        const name = t.knobs[knob.id]
        if (isFlag(knob))
          return (
            <button
              key={knob.id}
              type="button"
              className="blocks__flag"
              data-knob={knob.id}
              aria-pressed={knob.value === 1}
              onClick={() => onTurn(knob.id, 1 - knob.value)}
            >
              {name}
            </button>
          )
        const step = (direction: 1 | -1) => {
          const value = nextValue(knob, direction)
          return (
            <button
              type="button"
              className="blocks__step"
              aria-label={direction === 1 ? t.more(name) : t.less(name)}
              disabled={value === knob.value}
              onClick={() => onTurn(knob.id, value)}
            >
              {direction === 1 ? '+' : '−'}
            </button>
          )
        }
        return (
          <span key={knob.id} className="blocks__knob" data-knob={knob.id}>
            {name}
            {step(-1)}
            <b>{knob.id === 'dropout' ? `${knob.value}%` : knob.value}</b>
            {step(1)}
          </span>
        )
      })}
    </div>
  )
}
