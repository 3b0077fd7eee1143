import type { Dispatch } from 'react'
import { RunVerbs } from '../../../figures/RunVerbs'
import { Segmented } from '../../../figures/Segmented'
import { SHORTCUTS } from '../../../math/architectures/shortcut'
import type { ComparisonSnapshot } from '../../../training/comparison'
import { labHref } from '../../../training/labHref'
import { progressOf } from '../learning'
import type { Action, State } from '../model'
import {
  accuracyOf,
  contestantOf,
  DEPTHS,
  layersIn,
  leadOf,
  POOL,
  rowsOf,
  SEEDS,
  type Row,
  type Setting,
  type Trials,
} from '../modelNets'
import type { Recording } from '../modelRecorded'
import type { Language, Strings } from '../strings'
import { ByDepth, BySteps } from './Charts'
import { percent, points } from './numbers'

export interface TrainPartProps {
  language: Language
  state: State
  /** Trained in this tab, whole or under way. */
  own: Trials
  snapshot: ComparisonSnapshot
  recording: Recording
  /** The training lab holds the engine. */
  isBusy: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  t: Strings
}

/** A plain and a residual network from one seed, and how the depth tells on each kind. */
export function TrainPart(props: TrainPartProps) {
  const { language, state, own, snapshot, recording, send, t } = props
  const { setting } = state
  const { n, shortcut, seed } = setting
  const rows = rowsOf(setting, own, recording.trials)
  const lead = leadOf(shortcut, 'plain', n, recording.trials)
  const isLive = snapshot.status === 'running' || snapshot.status === 'paused'
  const lab = labHref(language, contestantOf(shortcut, n, seed), { images: POOL, epochs: 1 })
  const set = (change: Partial<Setting>) => send({ type: 'set', change })
  return (
    <div className="resnet__part">
      <h4>{t.trainPart}</h4>
      <p>{t.trainLead(layersIn(n))}</p>
      <div className="resnet__choices">
        <Segmented
          label={t.n}
          options={DEPTHS.map((one) => ({ value: String(one), label: t.nText(one, layersIn(one)) }))}
          value={String(n)}
          onChange={(value) => set({ n: DEPTHS.find((one) => String(one) === value)! })}
          disabled={isLive}
        />
        <Segmented
          label={t.way}
          options={SHORTCUTS.map((value) => ({ value, label: value }))}
          value={shortcut}
          onChange={(value) => set({ shortcut: value })}
          disabled={isLive}
        />
        <Segmented
          label={t.seed}
          options={SEEDS.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(seed)}
          onChange={(value) => set({ seed: SEEDS.find((one) => String(one) === value)! })}
          disabled={isLive}
        />
      </div>
      <NetTable {...{ rows, seed, language, t }} />
      {rows.some(({ trial }) => trial === null) && <p>{t.unrecorded}</p>}
      {lead && (
        <p className="resnet__verdict">{t.ahead(points(lead.mean), points(lead.deviation), lead.count)}</p>
      )}
      <RunVerbs
        words={t.run}
        status={snapshot.status}
        isBusy={props.isBusy}
        progress={progressWords(snapshot, t)}
        detail={snapshot.detail}
        outcome={outcomeOf(rows, t)}
        onStart={props.onStart}
        onPause={props.onPause}
        onResume={props.onResume}
        onReset={props.onReset}
      >
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
        {/* The lab's language of networks knows no padded shortcut. */}
        {lab !== null && shortcut !== 'A' && (
          <a className="btn" href={lab}>
            {t.lab}
          </a>
        )}
      </RunVerbs>
      <BySteps {...{ rows, t }} />
      <ByDepth trials={recording.trials} t={t} />
      <p className="instrument__foot">
        {t.recorded(recording.date, recording.machine)} {t.method}
      </p>
    </div>
  )
}

function progressWords(snapshot: ComparisonSnapshot, t: Strings) {
  const { done, all, secondsLeft } = progressOf(snapshot)
  if (snapshot.status === 'idle' || all === 0) return null
  const left = snapshot.status === 'running' && secondsLeft !== null ? ` · ${t.left(secondsLeft)}` : ''
  return { share: done / all, text: `${t.progress(done, all)}${left}` }
}

/** What is said once when both are trained. */
function outcomeOf(rows: readonly Row[], t: Strings): string {
  const texts = rows.flatMap(({ net, trial, isOwn }) => {
    const accuracy = accuracyOf(trial)
    return isOwn && accuracy !== null ? [`${t.nets[net]} ${percent(accuracy)}`] : []
  })
  return texts.length > 0 ? t.announced(texts.join(', ')) : ''
}

function NetTable(props: { rows: readonly Row[]; seed: number; language: Language; t: Strings }) {
  const { rows, seed, language, t } = props
  const count = (n: number) => n.toLocaleString(language)
  return (
    <div className="resnet__table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.net}</th>
            <th scope="col" data-wide="">
              {t.trainLoss}
            </th>
            <th scope="col">{t.thisStart(seed)}</th>
            <th scope="col">{t.allStarts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ net, macs, params, trial, isOwn, spread }) => {
            const accuracy = accuracyOf(trial)
            return (
              <tr key={net} data-net={net === 'plain' ? 'plain' : 'residual'}>
                <th scope="row">
                  <b>{t.nets[net]}</b>
                  <small>{t.netCounts(count(params), count(macs))}</small>
                </th>
                <td data-wide="">{trial?.loss == null ? t.pending : trial.loss.toFixed(2)}</td>
                <td>
                  {accuracy === null ? t.pending : percent(accuracy)}
                  {isOwn && <span className="resnet__own"> ●</span>}
                  {isOwn && <span className="unseen"> {t.ownMark}</span>}
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
