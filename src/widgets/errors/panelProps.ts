import type { Dispatch } from 'react'
import type { Predictions } from '../../engine/protocol'
import type { LinkProblem } from './link'
import type { Action, State } from './model'
import type { Recorded } from './modelCards'
import type { Language } from './strings'

/** All that the widget shows and can be asked. */
export interface PanelProps {
  language: Language
  state: State
  problems: readonly LinkProblem[]
  recorded: Recorded
  /** Of the network that was trained in this tab; null before it was asked about all test images. */
  predictions: Predictions | null
  /** Of test digits that are not among the recorded ones, by index; null where they could not be loaded. */
  pixels: ReadonlyMap<number, Uint8Array | null>
  /** A training run is under way in this tab. */
  isBusy: boolean
  /** A saliency map is on its way. */
  isComputing: boolean
  send: Dispatch<Action>
  onSave(): void
  onDismissProblems(): void
}
