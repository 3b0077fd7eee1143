import type { Dispatch } from 'react'
import { ModuleDrawing } from '../../../figures/InceptionModule'
import { RunVerbs } from '../../../figures/RunVerbs'
import { timesOf, type Action, type State } from '../model'
import { branchSaving, countedOf, piecesOf, rateOf, savingOf, type Module, type Times } from '../modelModule'
import type { Recording } from '../recorded'
import type { Language, Strings } from '../strings'
import { Dials, Filters } from './Dials'
import { LayerTable } from './LayerTable'
import { Strips } from './Strips'

export interface ModulePartProps {
  language: Language
  state: State
  recording: Recording
  /** The training lab holds the engine. */
  isBusy: boolean
  /** The lab's own training does. */
  isOther: boolean
  send: Dispatch<Action>
  onTime(): void
  onPauseClock(): void
  onResumeClock(): void
  onResetClock(): void
  onSave(): void
  t: Strings
}

/** A module as a drawing whose filters can be changed, what it costs on paper and by the clock. */
export function ModulePart(props: ModulePartProps) {
  const { language, state, recording, send, t } = props
  const { module, way, clock, progress } = state
  const { times, isOwn } = timesOf(state, recording.clock.times)
  const isTiming = clock === 'running' || clock === 'paused'
  const { counted, measured } = savingOf(module, times)
  return (
    <div className="taken-apart__part">
      <Dials {...{ module, way, send, t }} isLocked={isTiming} />
      <ModuleDrawing module={countedOf(module, way === 'reduced')} language={language} />
      <Filters {...{ module, way, send, t }} isLocked={isTiming} />
      <Strips {...{ module, times, t }} />
      <Verdict {...{ module, times, t }} />
      <RunVerbs
        words={t.clockRun}
        status={clock}
        isBusy={props.isBusy || props.isOther}
        progress={
          progress && {
            share: progress.done / progress.of,
            text: [
              t.clockProgress(progress.done, progress.of),
              ...(progress.secondsLeft === null || clock !== 'running'
                ? []
                : [t.secondsLeft(progress.secondsLeft)]),
            ].join(' · '),
          }
        }
        detail={state.failure}
        outcome={measured === null ? '' : t.clockOutcome(counted.toFixed(2), measured.toFixed(2))}
        onStart={props.onTime}
        onPause={props.onPauseClock}
        onResume={props.onResumeClock}
        onReset={props.onResetClock}
      >
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
      </RunVerbs>
      <LayerTable {...{ module, way, times, language, t }} />
      <p className="instrument__foot">
        {times &&
          (isOwn
            ? t.timedHere(times.backend)
            : t.clockRecorded(recording.clock.date, recording.clock.machine))}{' '}
        {t.clockMethod}
      </p>
    </div>
  )
}

/** What is saved on paper and by the clock, and why the two differ. */
function Verdict({ module, times, t }: { module: Module; times: Times | null; t: Strings }) {
  const { counted, measured } = savingOf(module, times)
  if (measured === null)
    return (
      <p className="taken-apart__verdict">{(counted > 1 ? t.unmeasured : t.costs)(counted.toFixed(2))}</p>
    )
  const five = branchSaving(module, '5x5', times)
  const pieces = piecesOf(module, 'reduced')
  const rates = pieces.flatMap((piece) => rateOf(piece, times!) ?? [])
  const pool = times!.ms.pool! / times!.ms.reduced!
  return (
    <>
      <p className="taken-apart__verdict">
        {counted > 1 ? t.verdict(counted.toFixed(2), measured.toFixed(2)) : t.costs(counted.toFixed(2))}
      </p>
      <p className="taken-apart__hint">
        {t.branchVerdict(five.counted.toFixed(1), five.measured!.toFixed(1))}{' '}
        {t.why((100 * pool).toFixed(0), Math.min(...rates), Math.max(...rates))}
      </p>
    </>
  )
}
