import type { SaliencyPart, SaliencyTarget } from '../../../engine/studyTasks/saliency'
import { Segmented } from '../../../figures/Segmented'
import type { Strings } from '../strings'

interface Props {
  part: SaliencyPart | null
  target: SaliencyTarget
  isComputing: boolean
  isBusy: boolean
  failure: string | null
  onWatch(): void
  onAim(target: SaliencyTarget): void
  t: Strings
}

/** Under a guessed digit: which pixels the answer hangs on, once the reader asks. */
export function Seen({ part, target, isComputing, isBusy, failure, onWatch, onAim, t }: Props) {
  const [high, low] = part ? [part.logits[part.best]!, part.logits[part.second]!] : [0, 0]
  const strongest = part ? Math.max(...part.gradient.map(Math.abs)) : 0
  return (
    <div className="mistakes__seen">
      {!part && (
        <button type="button" className="btn" disabled={isBusy || isComputing} onClick={onWatch}>
          {isComputing ? t.computing : t.watch}
        </button>
      )}
      {!part && isBusy && <p className="mistakes__quiet">{t.busy}</p>}
      {failure !== null && (
        <p role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      {part && (
        <>
          <Segmented
            label={t.target}
            options={(['winner', 'difference'] as const).map((value) => ({ value, label: t.targets[value] }))}
            value={target}
            onChange={onAim}
          />
          <ul role="list" className="mistakes__key">
            <li>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path className="mistakes__for" d="M1 1h10v10h-10z" />
              </svg>
              {t.brighter}
            </li>
            <li>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <circle className="mistakes__against" cx="6" cy="6" r="5" />
              </svg>
              {t.darker}
            </li>
          </ul>
          <p className="mistakes__quiet">
            {t.logits(part.best, high.toFixed(1), part.second, low.toFixed(1))}{' '}
            {t.strongest(strongest.toFixed(1))}
          </p>
        </>
      )}
    </div>
  )
}
