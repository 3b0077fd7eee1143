import type { Dispatch } from 'react'
import type { LinkProblem } from './link'
import type { Action, RecordedRanks, State } from './model'
import type { Language } from './strings'
import type { RecordedTree, Synset } from './modelTree'

/** What the widget draws and whom it tells. */
export interface PanelProps {
  language: Language
  state: State
  problems: readonly LinkProblem[]
  recordedTree: RecordedTree
  tree: readonly Synset[]
  /** A definition for each synset; null until they have come. */
  glosses: readonly string[] | null
  ranks: RecordedRanks
  /** Address of the picture with the digits. */
  sheet: string
  send: Dispatch<Action>
  /** Asks for some class. */
  onDraw(): void
  onSave(): void
  onDismissProblems(): void
}
