import { BoxMark } from '../../../figures/DigitScene'
import { SceneBoard } from '../../../figures/SceneBoard'
import type { Truth } from '../../../math/detection/averagePrecision'
import { verdictOf } from '../../../math/detection/verdict'
import { WINDOWS } from '../../../math/scenes/windows'
import { macsOf, type Found, type Way } from '../model'
import type { Strings } from '../strings'

interface BoardProps {
  way: Way
  pixels: Uint8Array
  truths: readonly Truth[]
  found: Found | null
  /** How many times as long as the detector. */
  times: number | null
  /** The longest time of the three, which has the whole bar. */
  longestMs: number
  showsPlaces: boolean
  held: { scenes: number; mean: number }
  t: Strings
}

/** The scene as one way sees it, and what that cost. */
export function Board({ way, pixels, truths, found, times, longestMs, showsPlaces, held, t }: BoardProps) {
  const { name, what } = t.ways[way]
  const verdict = found && verdictOf(found.detections, truths)
  const right = verdict ? verdict.isRight.filter(Boolean).length : 0
  const wrong = found ? found.detections.length - right : 0
  const missed = verdict ? verdict.missed.length : truths.length
  return (
    <section className="ways__way" aria-label={name}>
      <h4 className="ways__name">{name}</h4>
      <p className="ways__what">{what}</p>
      <SceneBoard pixels={pixels} label={t.board(name, right, wrong, missed)}>
        {showsPlaces &&
          found?.places.map((box, i) => (
            <g key={i} opacity={0.35}>
              <BoxMark box={box} kind="candidate" />
            </g>
          ))}
        {showsPlaces &&
          way === 'window' &&
          WINDOWS.map(({ x, y, width, height }, i) => (
            <circle
              key={i}
              className={`ways__window ways__window--${width > 20 ? 'large' : 'small'}`}
              cx={x + width / 2}
              cy={y + height / 2}
              r={0.7}
            />
          ))}
        {verdict?.missed.map(({ box }, i) => (
          <BoxMark key={i} box={box} kind="removed" />
        ))}
        {found?.detections.map(({ box, label }, i) => (
          <BoxMark
            key={i}
            box={box}
            kind={verdict!.isRight[i] ? 'answer' : 'candidate'}
            label={`${label} ${verdict!.isRight[i] ? '✓' : '✗'}`}
          />
        ))}
      </SceneBoard>
      <dl className="ways__numbers">
        <dt>{t.looked}</dt>
        <dd>{found ? found.looked.toLocaleString('en') : '–'}</dd>
        <dt>{t.macs}</dt>
        <dd>{found ? t.operations(macsOf(way, found.looked)) : '–'}</dd>
        <dt>{t.time}</dt>
        <dd>
          {found ? t.ms(found.ms) : '–'}
          {times !== null && way !== 'detector' && (
            <span className="ways__times"> {t.slower(times < 10 ? times.toFixed(1) : times.toFixed(0))}</span>
          )}
        </dd>
        <dt>{t.found}</dt>
        <dd>{found ? `${right} · ${wrong} · ${missed}` : '–'}</dd>
        <dt>{t.map(held.scenes)}</dt>
        <dd>{held.mean.toFixed(3)}</dd>
      </dl>
      <span className="ways__bar" aria-hidden="true">
        <span style={{ width: `${found ? (100 * found.ms) / longestMs : 0}%` }} />
      </span>
    </section>
  )
}
