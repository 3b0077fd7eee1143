import type { Dispatch } from 'react'
import type { LinkProblem } from './link'
import type { LiveSnapshot } from './live'
import type { Action, Recorded, State } from './model'
import type { Language } from './strings'

/** What the lab draws and whom it tells. */
export interface PanelProps {
  language: Language
  state: State
  problems: readonly LinkProblem[]
  recorded: Recorded
  /** Address of the picture with the recorded digits. */
  sheet: string
  vote: LiveSnapshot
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  onDismissProblems(): void
}
