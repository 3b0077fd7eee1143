import type { CaptionPart, Truth } from '../model'
import type { Language, Strings } from '../strings'

interface Props {
  truth: Truth
  t: Strings
  language: Language
  lit: number | null
  hasCaptions: boolean
  onChoose(digit: number): void
  onPoint(digit: number | null): void
}

/** The truth of a scene as a table and as sentences; what speaks of the lit digit is marked. */
export function Facts({ truth, t, language, lit, hasCaptions, onChoose, onPoint }: Props) {
  const { digits, captions } = truth
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <>
      {digits.length === 0 ? (
        <p>{t.isEmpty}</p>
      ) : (
        <table className="digit-scenes__table">
          <caption>{t.digits}</caption>
          <thead>
            <tr>
              {t.columns.map((name, i) => (
                <th key={i} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onPointerLeave={() => onPoint(null)}>
            {digits.map(({ label, isLarge, box, area, image }, i) => (
              <tr key={i} data-shown={lit === i || undefined} onPointerEnter={() => onPoint(i)}>
                <th scope="row">
                  <button
                    type="button"
                    className="btn"
                    aria-pressed={lit === i}
                    aria-label={t.choose(i + 1, label)}
                    onClick={() => onChoose(i)}
                  >
                    {t.row(i + 1, label)}
                  </button>
                </th>
                <td>{isLarge ? t.large : t.small}</td>
                <td>{[box.x, box.y, box.width, box.height].join(', ')}</td>
                <td>{area}</td>
                <td>{image ?? t.drawnByYou}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasCaptions &&
        (captions ? (
          <dl className="digit-scenes__captions">
            {([language, other] as const).map((each) => (
              <div key={each}>
                <dt>{t.captions[each]}</dt>
                <dd lang={each}>
                  <Caption parts={captions[each]} lit={lit} onPoint={onPoint} />
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="digit-scenes__told">{t.noCaption}</p>
        ))}
    </>
  )
}

function Caption({
  parts,
  lit,
  onPoint,
}: {
  parts: readonly CaptionPart[]
  lit: number | null
  onPoint(digit: number | null): void
}) {
  return parts.map(({ text, digits }, i) => (
    <span
      key={i}
      data-shown={(lit !== null && digits.includes(lit)) || undefined}
      onPointerEnter={() => onPoint(digits[0] ?? null)}
      onPointerLeave={() => onPoint(null)}
    >
      {text}
    </span>
  ))
}
