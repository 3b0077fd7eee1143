import { pictureOf } from '../gantt'
import { STEPS, type Row } from '../model'
import type { Strings } from '../strings'

/** What a setting came to: pace, speed-up, waiting, and the loss that must not depend on the workers. */
export function Readings({ row, count, t }: { row: Row; count(n: number): string; t: Strings }) {
  const { result, speedUp, isSameLoss } = row
  const { workers, hasStraggler } = result.setting
  const { shares } = pictureOf(result.timeline, workers)
  const isBase = workers === 1 && !hasStraggler
  return (
    <dl className="cluster__readings">
      <div>
        <dt>{t.pace}</dt>
        <dd>
          <b>{count(result.imagesPerSecond)}</b>
        </dd>
      </div>
      <div>
        <dt>{t.speedUp}</dt>
        <dd>
          <b>{speedUp === null ? '–' : `×${speedUp.toFixed(2)}`}</b>
          <span>{speedUp === null ? t.noBase : t.over}</span>
        </dd>
      </div>
      <div>
        <dt>{t.waiting}</dt>
        <dd>
          <b>{(100 * shares.wait).toFixed(0)}%</b>
          <span>{t.ofWorkers}</span>
        </dd>
      </div>
      <div>
        <dt>{t.loss(STEPS)}</dt>
        <dd>
          <b>{result.loss.toFixed(6)}</b>
          <span>
            {isBase
              ? t.itself
              : speedUp === null
                ? t.noBase
                : isSameLoss
                  ? `✓ ${t.same}`
                  : `✗ ${t.different}`}
          </span>
        </dd>
      </div>
    </dl>
  )
}
