import { useId } from 'react'
import './segmented.css'

export interface SegmentedProps<Value extends string> {
  label: string
  /** `id`: where a reference in the text leads. */
  options: readonly { value: Value; label: string; disabled?: boolean; id?: string | undefined }[]
  value: Value
  onChange: (value: Value) => void
  disabled?: boolean | undefined
  describedBy?: string | undefined
}

/** One choice of two or three, all in sight: a radio group that looks like a ruler. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, disabled, describedBy } = props
  const name = useId()
  return (
    <fieldset className="segmented" disabled={disabled} aria-describedby={describedBy}>
      <legend className="segmented__legend">{label}</legend>
      <div className="segmented__row">
        {options.map((option) => (
          <label key={option.value} className="segmented__option" id={option.id}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
