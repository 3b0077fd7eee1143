/** What a reader did to a scene, to be undone and done again. Pure; `useSceneHistory` holds one. */
import type { Scene } from '../../math/scenes/scene'

/** A scene as it was edited; null: as it was drawn. */
export type Edited = Scene | null

export interface History {
  /** Which scene it is the history of; that of another is empty. */
  of: string
  past: readonly Edited[]
  future: readonly Edited[]
}

const LONGEST = 100

export const emptyHistory = (of: string): History => ({ of, past: [], future: [] })

/** `before` is about to change. What goes on within one gesture is undone as one. */
export function recorded(history: History, before: Edited, isNewGesture: boolean): History {
  if (!isNewGesture && history.past.length > 0) return { ...history, future: [] }
  return { ...history, past: [...history.past, before].slice(-LONGEST), future: [] }
}

/** One step back from `now`: the history then, and what to show. Null where there is none. */
export function undone(
  { of, past, future }: History,
  now: Edited,
): { history: History; scene: Edited } | null {
  if (past.length === 0) return null
  return { history: { of, past: past.slice(0, -1), future: [...future, now] }, scene: past.at(-1)! }
}

/** One step forward again. */
export function redone(
  { of, past, future }: History,
  now: Edited,
): { history: History; scene: Edited } | null {
  if (future.length === 0) return null
  return { history: { of, past: [...past, now], future: future.slice(0, -1) }, scene: future.at(-1)! }
}
