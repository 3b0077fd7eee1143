/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import { LinkProblems } from '../../figures/LinkProblems'
import type { ComparisonSnapshot } from '../../training/comparison'
import type { LinkProblem } from './link'
import { keyOf } from './model'
import { FlowPart, type FlowPartProps } from './parts/FlowPart'
import { TrainPart, type TrainPartProps } from './parts/TrainPart'
import type { Recorded } from './modelRecorded'
import { stringsOf } from './strings'
import { trainingKey } from './learning'
import './skip-gradients.css'

type Given = 't' | 'recordedWords' | 'measured' | 'isOwn' | 'recorded'

export interface PanelProps extends Omit<FlowPartProps, Given>, Omit<TrainPartProps, Given> {
  snapshot: ComparisonSnapshot
  problems: readonly LinkProblem[]
  recording: Recorded
  onDismissProblems(): void
}

export function Panel({ problems, recording, onDismissProblems, ...props }: PanelProps) {
  const { state, language } = props
  const t = stringsOf(language)
  const own = state.own[keyOf(state.setting)]
  const recordedWords = t.recorded(recording.recordedAt, recording.machine)
  return (
    <section className="instrument skips" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <FlowPart
        {...props}
        measured={own ?? recording.flows[keyOf(state.setting)] ?? null}
        isOwn={own !== undefined}
        {...{ recordedWords, t }}
      />
      <TrainPart
        {...props}
        recorded={recording.trainings[trainingKey(state.setting, state.isCut)] ?? null}
        {...{ recordedWords, t }}
      />
      <p className="instrument__foot">{t.method}</p>
    </section>
  )
}
