import type { Recording } from '../recorded'
import type { Strings } from '../strings'

export interface PatchRun {
  status: 'idle' | 'running' | 'stopped' | 'done'
  done: number
  all: number
  ms: number
  /** Portion of the answers so far that the one pass gave too. */
  agreement: number
  detail: string | null
}

interface Props {
  t: Strings
  recording: Recording
  run: PatchRun
  passMs: number
  onRun(): void
  onStop(): void
}

const COARSE_CELLS = 144

/** One pass over the scene beside the same network on a patch for each of 144 pixels. */
export function Patches({ t, recording, run, passMs, onRun, onStop }: Props) {
  const { done, all, ms } = run
  const patchMs = done > 0 ? ms / done : recording.ms.patch
  const words = (patch: number, pass: number) =>
    [patch.toFixed(0), pass.toFixed(0), ((COARSE_CELLS * patch) / pass).toFixed(0)] as const
  return (
    <div className="segmentation__patches">
      <h4>{t.patchHeading}</h4>
      <p>{t.patchLead}</p>
      <button type="button" className="btn" onClick={run.status === 'running' ? onStop : onRun}>
        {run.status === 'running' ? t.patchStop : t.patchRun}
      </button>
      {run.status !== 'idle' && (
        <div className="run__progress">
          <progress value={done} max={all} aria-label={t.patchDone(done, all, (ms / 1000).toFixed(1))} />
          <span>{t.patchDone(done, all, (ms / 1000).toFixed(1))}</span>
        </div>
      )}
      <p className="figure-reading" role="status">
        {done > 0 && run.status !== 'running'
          ? t.patchVerdict(...words(patchMs, passMs), `${(100 * run.agreement).toFixed(0)}%`)
          : t.patchRecorded(...words(recording.ms.patch, recording.ms.pass))}
      </p>
      {run.detail !== null && (
        <p className="run__failure" role="alert">
          {t.failed} <q>{run.detail}</q>
        </p>
      )}
    </div>
  )
}
