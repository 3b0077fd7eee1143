import type { Dispatch } from 'react'
import type { LinkProblem } from './link'
import type { Action, State } from './model'
import type { Recording } from './recorded'
import type { Language } from './strings'

/** All that the widget shows and can be asked. */
export interface PanelProps {
  language: Language
  state: State
  recording: Recording
  problems: readonly LinkProblem[]
  /** A training run is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onSave(): void
  onDismissProblems(): void
}
