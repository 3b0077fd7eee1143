import { useId } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { recorded } from '../recorded'
import type { Strings } from '../strings'

interface DigitsProps {
  /** Label of the chosen one; null while the reader's own drawing is in. */
  chosen: number | null
  onChoose(label: number): void
  t: Strings
}

/** Ten real test digits to choose from, as native radio buttons: arrow keys go from one to the next. */
export function Digits({ chosen, onChoose, t }: DigitsProps) {
  const name = useId()
  return (
    <fieldset className="live-network__digits">
      <legend>{t.choose}</legend>
      <div>
        {recorded.digits.map(({ label, pixels }) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              checked={label === chosen}
              onChange={() => onChoose(label)}
              aria-label={t.testDigit(label)}
            />
            <DigitImage pixels={pixels} sizePx={36} label="" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
