import { placeBetween, type Reading } from '../number'
import type { Strings } from '../strings'

/** Room at both ends, so that the neighbours are no ends of the line. */
const [LEFT, RIGHT] = [10, 90]

/** The stored number between its neighbours, to scale, and where the one that was asked for lies. */
export function Ruler({ reading, t }: { reading: Reading; t: Strings }) {
  const { below, above, stored, wanted } = reading
  const at = placeBetween(stored, below, above)
  if (at === null || !Number.isFinite(above - below)) return null
  const place = wanted === null ? null : placeBetween(wanted, below, above)
  const x = (share: number) => ({ insetInlineStart: `${LEFT + share * (RIGHT - LEFT)}%` })
  return (
    <figure className="half__ruler">
      <div
        className="half__scale"
        role="img"
        aria-label={place === null ? t.storedTick : t.ruler(`${Math.round(100 * place)}%`)}
      >
        {[0, at, 1].map((share, i) => (
          <span key={i} className="half__tick" style={x(share)} data-stored={i === 1 || undefined} />
        ))}
        {place !== null && <span className="half__mark" style={x(place)} />}
      </div>
      <figcaption aria-hidden="true">
        <span>{t.below}</span>
        <span className="half__mid">
          <b>{t.storedTick}</b>
          {place !== null && <span className="half__asked">▼ {t.asked}</span>}
        </span>
        <span>{t.above}</span>
      </figcaption>
    </figure>
  )
}
