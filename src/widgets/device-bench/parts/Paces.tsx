import type { Entry, Outcome } from '../model'
import { placeOf, type Strings } from '../strings'

interface Props {
  suite: 'train' | 'infer'
  outcomes: readonly Outcome[]
  t: Strings
  format: (x: number) => string
}

const share = (x: number, of: number) => `${(100 * x) / of}%`

/** Paces of one suite as bars to one scale, each with its number. */
export function Paces({ suite, outcomes, t, format }: Props) {
  const mine = outcomes.filter(({ entry }) => entry.suite === suite)
  if (mine.length === 0) return null
  const most = Math.max(...mine.map((o) => ('imagesPerSecond' in o ? o.imagesPerSecond.max : 0)))
  return (
    <section className="bench__part" aria-label={t[suite]}>
      <h4>{t[suite]}</h4>
      <p className="bench__unit">{t.paceUnit}</p>
      <ul className="bench__paces">
        {mine.map((outcome) => (
          <li key={keyOf(outcome.entry)} data-gpu={outcome.entry.backend !== 'wasm' || undefined}>
            <span className="bench__place">{placeOf(outcome.entry, t)}</span>
            {'imagesPerSecond' in outcome ? (
              <>
                <span className="bench__track" aria-hidden="true">
                  <span
                    className="bench__bar"
                    style={{ inlineSize: share(outcome.imagesPerSecond.median, most) }}
                  />
                  <span
                    className="bench__span"
                    style={{
                      insetInlineStart: share(outcome.imagesPerSecond.min, most),
                      inlineSize: share(outcome.imagesPerSecond.max - outcome.imagesPerSecond.min, most),
                    }}
                  />
                </span>
                <span className="bench__value">{format(outcome.imagesPerSecond.median)}</span>
              </>
            ) : (
              'failure' in outcome && (
                <span className="bench__failure">
                  {t.failed} <q>{outcome.failure}</q>
                </span>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ backend, workers }: Entry) => `${backend} ${workers}`
