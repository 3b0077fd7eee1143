/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import type { NumberAction, NumberState } from './number'
import { keyOf } from './model'
import { DialPart, type DialPartProps } from './parts/DialPart'
import { NumberPart } from './parts/NumberPart'
import { TimesPart, type TimesPartProps } from './parts/TimesPart'
import { backendWords, stringsOf } from './strings'
import './half-vs-single.css'

export interface PanelProps
  extends Omit<DialPartProps, 't' | 'state' | 'send'>, Pick<TimesPartProps, 'times' | 'hasRun' | 'onTime'> {
  number: NumberState
  dial: DialPartProps['state']
  problems: readonly LinkProblem[]
  sendNumber: Dispatch<NumberAction>
  sendDial: DialPartProps['send']
  onDismissProblems(): void
}

export function Panel({
  number,
  dial,
  problems,
  sendNumber,
  sendDial,
  onDismissProblems,
  times,
  hasRun,
  onTime,
  ...rest
}: PanelProps) {
  const t = stringsOf(rest.language)
  const { recordedAt, machine } = rest.recording
  const hasOwn = dial.own[keyOf(dial)] !== undefined && dial.backend !== null
  return (
    <section className="instrument half" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used, reason }) =>
          reason ? t.absent(used) : t.problem(key, given, used),
        )}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <NumberPart state={number} send={sendNumber} t={t} />
      <DialPart {...rest} state={dial} send={sendDial} t={t} />
      <TimesPart {...{ times, hasRun, onTime, t }} language={rest.language} recorded={rest.recording.times} />
      <p className="instrument__foot">
        {hasOwn && `${t.measured(backendWords(dial.backend!, t))} `}
        {dial.net !== 'trained' && `${t.recorded(recordedAt, machine)} `}
        {t.method}
      </p>
    </section>
  )
}
