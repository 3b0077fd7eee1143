import { useState } from 'react'
import { percent } from '../model'
import type { Recorded } from '../modelCards'
import type { Misreading } from '../modelEpochs'
import type { Strings } from '../strings'
import { SheetDigit } from './SheetDigit'

const AT_ONCE = 24

interface Props {
  recorded: Recorded
  digits: readonly Misreading[]
  t: Strings
}

/** Digits with what they were taken for; the rest when asked for. */
export function Misread({ recorded: { columns, deck }, digits, t }: Props) {
  const [shown, setShown] = useState(AT_ONCE)
  const left = digits.length - shown
  return (
    <>
      <ul role="list" className="mistakes__grid mistakes__grid--small">
        {digits.slice(0, shown).map(({ place, index, label, predicted, confidence }) => (
          <li key={index}>
            <SheetDigit
              {...{ place, columns, deck }}
              sizePx={56}
              label={t.misread(index, label, predicted)}
            />
            <span>{t.caption(label, predicted, percent(confidence))}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="btn btn-small" onClick={() => setShown(digits.length)}>
          {t.more(left)}
        </button>
      )}
    </>
  )
}
