import { useId, useState } from 'react'
import { BOUNDS, bound, type NumberKey } from '../model'

interface NumberFieldProps {
  label: string
  bounds: NumberKey
  value: number
  onChange: (value: number) => void
  step?: number | 'any'
  disabled?: boolean | undefined
  describedBy?: string | undefined
}

/** A number that may be half typed: taken over as soon as it is allowed, put right when the field is left. */
export function NumberField({
  label,
  bounds,
  value,
  onChange,
  step = 1,
  disabled,
  describedBy,
}: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const { min, max } = BOUNDS[bounds]
  return (
    <div className="lab-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode={step === 'any' ? 'decimal' : 'numeric'}
        min={min}
        max={max}
        step={step}
        value={draft ?? String(value)}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => {
          const text = event.currentTarget.value
          setDraft(text)
          const typed = text === '' ? Number.NaN : Number(text)
          if (bound(bounds, typed) === typed) onChange(typed)
        }}
        onBlur={() => {
          if (draft !== null && draft !== '') onChange(bound(bounds, Number(draft)))
          setDraft(null)
        }}
      />
    </div>
  )
}

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  disabled?: boolean | undefined
  describedBy?: string | undefined
}

/** One of several, folded away. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, onChange, disabled, describedBy } = props
  const id = useId()
  return (
    <div className="lab-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
