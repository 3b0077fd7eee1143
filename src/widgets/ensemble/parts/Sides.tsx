import { SheetDigit } from '../../../figures/SheetDigit'
import { answerOf, bestMember, labelOf, sidesOf, type Mask, type Recorded, type Way } from '../model'
import type { Strings } from '../strings'

interface Props {
  recorded: Recorded
  sheet: string
  members: Mask
  way: Way
  place: number
  onShow(place: number): void
  t: Strings
}

const KINDS = ['mended', 'spoilt', 'kept'] as const

/** The images whose answer the vote changes, and those that it leaves wrong; choosing one shows it above. */
export function Sides({ recorded, sheet, members, way, place, onShow, t }: Props) {
  const best = bestMember(recorded, members)
  const sides = sidesOf(recorded, members, way)
  return (
    <div className="ensemble__sides">
      <h4>
        {t.sides} <span>{t.sidesOf(best + 1)}</span>
      </h4>
      {KINDS.map((kind) => (
        <div key={kind}>
          <p>
            <span aria-hidden="true">{{ mended: '✓', spoilt: '✗', kept: '·' }[kind]}</span>{' '}
            {t[kind](sides[kind].length)}
          </p>
          <ul role="list">
            {sides[kind].map((each) => {
              const label = labelOf(recorded, each)
              const [from, to] = [
                answerOf(recorded, 1 << best, 'mean', each),
                answerOf(recorded, members, way, each),
              ]
              return (
                <li key={each}>
                  <button type="button" aria-pressed={each === place} onClick={() => onShow(each)}>
                    <SheetDigit
                      {...{ sheet, columns: recorded.columns, sizePx: 44 }}
                      place={each}
                      label={t.sideAlt(recorded.digits[each]!, label, from, to)}
                    />
                    <span aria-hidden="true">{t.caption(label, from, to)}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
}
