import { useId, useState } from 'react'
import { wholeNumber } from '../model'

interface Props {
  label: string
  value: number
  least: number
  most: number
  /** Why what stands there will not do. */
  told: string
  onChange(value: number): void
}

/** A whole number to type; what is none is named, and the last good number stays in force. */
export function NumberField({ label, value, least, most, told, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isBad = typed !== null && wholeNumber(typed, least, most) === null
  return (
    <span className="digit-scenes__number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={5}
        value={typed ?? value}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-told` : undefined}
        onChange={({ target }) => {
          const number = wholeNumber(target.value, least, most)
          setTyped(target.value)
          if (number !== null) onChange(number)
        }}
        onBlur={() => setTyped(null)}
      />
      {isBad && (
        <span id={`${id}-told`} role="status" className="digit-scenes__told">
          {told}
        </span>
      )}
    </span>
  )
}
