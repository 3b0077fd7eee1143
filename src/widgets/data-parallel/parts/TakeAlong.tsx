import type { ScriptName } from '../scripts/files'
import type { Strings } from '../strings'

export interface TakeAlongProps {
  t: Strings
  /** The engine is at work, or a training run is under way. */
  isBusy: boolean
  /** Names of the files saved last, or the engine's words on why there are none; null before. */
  saved: { names: readonly string[] } | { failure: string } | null
  isSaving: boolean
  onTake(script: ScriptName): void
}

/** The very same training as a script for machines that are more than one. */
export function TakeAlong({ t, isBusy, saved, isSaving, onTake }: TakeAlongProps) {
  return (
    <div className="cluster__part">
      <h4>{t.takeAlong}</h4>
      <p className="cluster__hint">{t.takeAlongLead}</p>
      <div className="cluster__verbs">
        <button type="button" className="btn" disabled={isBusy || isSaving} onClick={() => onTake('pytorch')}>
          {t.pytorch}
        </button>
        <button type="button" className="btn" disabled={isBusy || isSaving} onClick={() => onTake('keras')}>
          {t.keras}
        </button>
      </div>
      <p className="cluster__hint" role="status">
        {isSaving
          ? t.preparing
          : saved &&
            ('names' in saved ? t.savedFiles(saved.names.join(', ')) : `${t.failed} ${saved.failure}`)}
      </p>
      <pre className="cluster__command">
        <code>torchrun --nproc-per-node=4 data_parallel_pytorch.py</code>
      </pre>
    </div>
  )
}
