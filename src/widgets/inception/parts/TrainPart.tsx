import type { Dispatch } from 'react'
import { RunVerbs } from '../../../figures/RunVerbs'
import { Segmented } from '../../../figures/Segmented'
import type { ComparisonSnapshot } from '../../../training/comparison'
import { labHref } from '../../../training/labHref'
import { progressOf } from '../learning'
import type { Action, State } from '../model'
import {
  accuracyOf,
  contestantOf,
  KEPT,
  leadOf,
  plainWidths,
  POOL,
  rowsOf,
  SEEDS,
  type Row,
  type Setting,
  type Trials,
} from '../modelNets'
import type { Recording } from '../recorded'
import type { Language, Strings } from '../strings'
import { ByKept, BySteps } from './Charts'
import { percent, points, short } from './numbers'

export interface TrainPartProps {
  language: Language
  state: State
  /** Trained in this tab, whole or under way. */
  own: Trials
  snapshot: ComparisonSnapshot
  recording: Recording
  /** The training lab holds the engine. */
  isBusy: boolean
  /** The lab's own clock does. */
  isOther: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  t: Strings
}

/** Three small networks from one seed: what each costs, how it learns, and how little the reductions may leave. */
export function TrainPart(props: TrainPartProps) {
  const { language, state, own, snapshot, recording, send, t } = props
  const { setting } = state
  const { training } = recording
  const rows = rowsOf(setting, own, training.trials)
  const isLive = snapshot.status === 'running' || snapshot.status === 'paused'
  return (
    <div className="taken-apart__part">
      <h4>{t.trainPart}</h4>
      <p>
        {t.trainLead(
          plainWidths(setting.kept)
            .flatMap((width) => [width, width])
            .join(', '),
        )}
      </p>
      <div className="taken-apart__dials">
        <Segmented
          label={t.kept}
          options={KEPT.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(setting.kept)}
          onChange={(value) =>
            send({ type: 'set', change: { kept: KEPT.find((n) => String(n) === value)! } })
          }
          disabled={isLive}
        />
        <Segmented
          label={t.seed}
          options={SEEDS.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(setting.seed)}
          onChange={(value) =>
            send({ type: 'set', change: { seed: SEEDS.find((n) => String(n) === value)! } })
          }
          disabled={isLive}
        />
      </div>
      <NetTable {...{ rows, setting, language, t }} />
      <Leads {...{ setting, t }} trials={training.trials} />
      <RunVerbs
        words={t.trainRun}
        status={snapshot.status}
        isBusy={props.isBusy || props.isOther}
        progress={progressWords(snapshot, t)}
        detail={snapshot.detail}
        outcome={outcomeOf(rows, t)}
        onStart={props.onStart}
        onPause={props.onPause}
        onResume={props.onResume}
        onReset={props.onReset}
      >
        <a
          className="btn"
          href={labHref(language, contestantOf('reduced', setting), { images: POOL, epochs: 1 })!}
        >
          {t.lab}
        </a>
      </RunVerbs>
      <BySteps {...{ rows, t }} />
      <ByKept trials={training.trials} t={t} />
      <p className="instrument__foot">
        {t.trainRecorded(training.date, training.machine)} {t.trainMethod}
      </p>
    </div>
  )
}

function progressWords(snapshot: ComparisonSnapshot, t: Strings) {
  const { done, all, secondsLeft } = progressOf(snapshot)
  if (snapshot.status === 'idle' || all === 0) return null
  const left = snapshot.status === 'running' && secondsLeft !== null ? ` · ${t.trainLeft(secondsLeft)}` : ''
  return { share: done / all, text: `${t.trainProgress(done, all)}${left}` }
}

/** What is said once when all three are trained. */
function outcomeOf(rows: readonly Row[], t: Strings): string {
  const texts = rows.flatMap(({ net, trial, isOwn }) => {
    const accuracy = accuracyOf(trial)
    return isOwn && accuracy !== null ? [`${t.nets[net]} ${percent(accuracy)}`] : []
  })
  return texts.length > 0 ? t.announced(texts.join(', ')) : ''
}

function Leads({ setting, trials, t }: { setting: Setting; trials: Trials; t: Strings }) {
  const naive = leadOf('naive', 'reduced', setting.kept, trials)
  const plain = leadOf('reduced', 'plain', setting.kept, trials)
  return (
    <p className="taken-apart__verdict">
      {naive && t.lead2(points(naive.mean), points(naive.deviation), naive.count)}{' '}
      {plain && t.plainLead(points(plain.mean), points(plain.deviation))}
    </p>
  )
}

function NetTable(props: { rows: readonly Row[]; setting: Setting; language: Language; t: Strings }) {
  const { rows, setting, language, t } = props
  return (
    <div className="taken-apart__table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.net}</th>
            <th scope="col">{t.netMacs}</th>
            <th scope="col" data-wide="">
              {t.perStep}
            </th>
            <th scope="col">{t.thisStart(setting.seed)}</th>
            <th scope="col">{t.allStarts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ net, macs, params, trial, isOwn, spread }) => {
            const accuracy = accuracyOf(trial)
            const steps = trial?.points.at(-1)?.step ?? 0
            return (
              <tr key={net} data-net={net}>
                <th scope="row">
                  <b>{t.nets[net]}</b>
                  <small>{t.netParams(params.toLocaleString(language))}</small>
                </th>
                <td>{t.amount(macs)}</td>
                <td data-wide="">{isOwn && trial && steps > 0 ? short(trial.ms / steps) : t.pending}</td>
                <td>
                  {accuracy === null ? t.pending : percent(accuracy)}
                  {isOwn && <span className="taken-apart__own"> ●</span>}
                  {isOwn && <span className="unseen"> {t.own}</span>}
                </td>
                <td>
                  {spread ? `${percent(spread.mean).slice(0, -1)} ± ${percent(spread.deviation)}` : t.pending}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
