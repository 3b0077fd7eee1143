import { SheetDigit } from '../../../figures/SheetDigit'
import {
  answerOf,
  labelOf,
  membersOf,
  probabilitiesOf,
  sharesOf,
  UNIT,
  type Mask,
  type Recorded,
  type Way,
} from '../model'
import type { Strings } from '../strings'

interface Props {
  recorded: Recorded
  sheet: string
  members: Mask
  way: Way
  place: number
  t: Strings
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit)

/** One image, with the probability that each voter gives each digit, and what comes of it. */
export function Spotlight({ recorded, sheet, members, way, place, t }: Props) {
  const label = labelOf(recorded, place)
  const voters = membersOf(members)
  const title = t.image(recorded.digits[place]!, label)
  return (
    <figure className="ensemble__spotlight">
      <figcaption>{title}</figcaption>
      <div>
        <SheetDigit
          sheet={sheet}
          columns={recorded.columns}
          place={place}
          sizePx={112}
          label={t.imageAlt(label)}
        />
        <table>
          <caption className="unseen">{t.cells}</caption>
          <thead>
            <tr>
              <td />
              {DIGITS.map((digit) => (
                <th key={digit} scope="col" data-label={digit === label || undefined}>
                  {digit}
                </th>
              ))}
              <th scope="col">{t.says}</th>
            </tr>
          </thead>
          <tbody>
            {voters.map((member) => (
              <Line
                key={member}
                name={String(member + 1)}
                fullName={t.member(member + 1)}
                values={probabilitiesOf(recorded, member, place)}
                answer={answerOf(recorded, 1 << member, 'mean', place)}
                {...{ label, t }}
              />
            ))}
          </tbody>
          {voters.length > 1 && (
            <tfoot>
              <Line
                name={t.together[way]}
                fullName={t.together[way]}
                values={sharesOf(recorded, members, way, place)}
                answer={answerOf(recorded, members, way, place)}
                {...{ label, t }}
              />
            </tfoot>
          )}
        </table>
      </div>
    </figure>
  )
}

interface LineProps {
  name: string
  fullName: string
  values: readonly number[]
  answer: number
  label: number
  t: Strings
}

function Line({ name, fullName, values, answer, label, t }: LineProps) {
  const isRight = answer === label
  return (
    <tr>
      <th scope="row" aria-label={fullName}>
        {name}
      </th>
      {values.map((value, digit) => {
        const percent = Math.round((100 * value) / UNIT)
        return (
          <td key={digit}>
            <span className="ensemble__bar" aria-hidden="true" style={{ blockSize: `${percent}%` }} />
            <span className="unseen">{percent}%</span>
          </td>
        )
      })}
      <td className={isRight ? 'ensemble__right' : 'ensemble__wrong'}>
        {answer}
        <span aria-hidden="true">{isRight ? ' ✓' : ' ✗'}</span>
        <span className="unseen"> {isRight ? t.isRight : t.isWrong}</span>
      </td>
    </tr>
  )
}
