import { keyOf, TEST_IMAGES, type Budget, type Standing } from '../model'
import type { Strings } from '../strings'
import { Strip } from './Strip'

interface BoardProps {
  standings: readonly Standing[]
  budget: Budget
  /** The entry that has just come about. */
  newest: string | null
  locked: boolean
  count(n: number): string
  t: Strings
  onTake(standing: Standing): void
  onRemove(standing: Standing): void
}

/** Results under one budget, fewest mistakes first, each with its network drawn and the mistakes as a bar. */
export function Board({ standings, budget, newest, locked, count, t, onTake, onRemove }: BoardProps) {
  const most = Math.max(1, ...standings.map(({ right }) => TEST_IMAGES - right))
  return (
    <section className="awesome__board" aria-label={t.board(budget)}>
      <h4>{t.board(budget)}</h4>
      {standings.length === 0 && <p className="awesome__note">{t.empty}</p>}
      <ol role="list">
        {standings.map((standing, place) => {
          const wrong = TEST_IMAGES - standing.right
          const key = keyOf(standing)
          return (
            <li key={key} data-own={!standing.isRecorded || undefined} data-new={key === newest || undefined}>
              <span className="awesome__place">{place + 1}</span>
              <Strip blocks={standing.blocks} />
              <code className="awesome__blocks">{standing.blocks}</code>
              <span className="awesome__wrong">
                <b>{count(wrong)}</b> {t.boardWrong}
                <span className="awesome__bar" aria-hidden="true">
                  <span style={{ width: `${((100 * wrong) / most).toFixed(1)}%` }} />
                </span>
              </span>
              <span className="awesome__facts">
                {count(standing.params)} {t.boardParams} · {count(standing.steps)} {t.boardSteps} ·{' '}
                {t.seed(standing.seed)} ·{' '}
                {standing.isRecorded ? t.recorded : `${t.here}, ${standing.device}, ${standing.date}`}
              </span>
              <span className="awesome__verbs">
                <button
                  type="button"
                  className="btn"
                  disabled={locked}
                  aria-label={`${t.take}: ${standing.blocks}`}
                  onClick={() => onTake(standing)}
                >
                  {t.take}
                </button>
                {!standing.isRecorded && (
                  <button
                    type="button"
                    className="btn"
                    aria-label={`${t.remove}: ${standing.blocks}`}
                    onClick={() => onRemove(standing)}
                  >
                    {t.remove}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="awesome__note">{t.kept}</p>
    </section>
  )
}
