/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trials. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import type { LinkProblem } from './link'
import { accuracyOf, CROWDS, isLost, rowsOf, SEEDS, type Action, type State } from './model'
import { Curves } from './parts/Curves'
import { Ways } from './parts/Ways'
import { Verbs } from './parts/Verbs'
import type { Recording } from './recorded'
import { stringsOf, type Language } from './strings'
import './large-batches.css'

export interface PanelProps {
  language: Language
  state: State
  problems: readonly LinkProblem[]
  recording: Recording
  /** A training run is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onTrain(which: 'this' | 'all'): void
  onStop(): void
  onSave(): void
  onDismissProblems(): void
}

const choices = (values: readonly number[]) =>
  values.map((value) => ({ value: String(value), label: String(value) }))

export function Panel({ language, state, problems, recording, send, ...verbs }: PanelProps) {
  const t = stringsOf(language)
  const rows = rowsOf(state, recording.trials)
  const { crowd, seed, way } = state.setting
  const chosen = rows.find((row) => row.setting.way === way)!
  const count = (n: number) => n.toLocaleString(language)
  const isLocked = state.progress !== null
  return (
    <section className="instrument crowd" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={verbs.onDismissProblems}
      />
      <div className="crowd__choices">
        <Segmented
          label={t.crowd}
          options={choices(CROWDS)}
          value={String(crowd)}
          onChange={(value) =>
            send({ type: 'set', change: { crowd: CROWDS.find((k) => String(k) === value)! } })
          }
          disabled={isLocked}
        />
        <Segmented
          label={t.seed}
          options={choices(SEEDS)}
          value={String(seed)}
          onChange={(value) =>
            send({ type: 'set', change: { seed: SEEDS.find((n) => String(n) === value)! } })
          }
          disabled={isLocked}
        />
      </div>
      <Ways
        {...{ rows, count, t }}
        setting={state.setting}
        onChoose={(name) => send({ type: 'set', change: { way: name } })}
      />
      <div className="crowd__chosen">
        <h4>{t.names[way]}</h4>
        <p>
          {t.what[way](crowd)} {isLost(accuracyOf(chosen.trial)) && <strong>{t.lost}</strong>}
        </p>
      </div>
      <Verbs {...verbs} {...{ state, count, t }} chosen={chosen} />
      <Curves {...{ rows, count, t }} way={way} />
      <p className="instrument__foot">
        {rows.some(({ isOwn }) => isOwn) && `${t.computed} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}
