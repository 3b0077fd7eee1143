import { useState } from 'react'

export interface History {
  canUndo: boolean
  canRedo: boolean
  /** Goes on from here; `isSameGesture` keeps only where the gesture began. */
  push(text: string, isSameGesture?: boolean): void
  undo(): void
  redo(): void
}

/** What was before, and what was taken back, of a text that its owner holds. */
export function useHistory(text: string, onText: (text: string) => void): History {
  const [past, setPast] = useState<readonly string[]>([])
  const [future, setFuture] = useState<readonly string[]>([])
  const [known, setKnown] = useState(text)
  if (text !== known) {
    // Its owner put another in its place; before the first change there is nothing to go back to.
    setKnown(text)
    if (past.length > 0 || future.length > 0) {
      setPast([...past, known])
      setFuture([])
    }
  }
  const back = past.at(-1)
  const forth = future.at(-1)
  return {
    canUndo: back !== undefined,
    canRedo: forth !== undefined,
    push(next, isSameGesture = false) {
      if (next === text) return
      if (!isSameGesture) setPast([...past, text])
      setFuture([])
      setKnown(next)
      onText(next)
    },
    undo() {
      if (back === undefined) return
      setPast(past.slice(0, -1))
      setFuture([...future, text])
      setKnown(back)
      onText(back)
    },
    redo() {
      if (forth === undefined) return
      setFuture(future.slice(0, -1))
      setPast([...past, text])
      setKnown(forth)
      onText(forth)
    },
  }
}
