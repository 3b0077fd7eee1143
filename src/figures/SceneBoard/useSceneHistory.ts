import { useEffect, useRef, useState } from 'react'
import type { Scene } from '../../math/scenes/scene'
import { emptyHistory, recorded, redone, undone, type Edited } from './history'

interface Edit {
  /** Names the scene as it was drawn: with another the history begins anew. */
  of: string
  scene: Scene
  isEdited: boolean
  onScene(scene: Scene): void
  onRestore(): void
}

/** Undoing and doing again, by buttons and by Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z within `frame`. */
export function useSceneHistory({ of, scene, isEdited, onScene, onRestore }: Edit) {
  const [held, setHeld] = useState(() => emptyHistory(of))
  const frame = useRef<HTMLDivElement>(null)
  const history = held.of === of ? held : emptyHistory(of)
  const now: Edited = isEdited ? scene : null

  const step = (result: ReturnType<typeof undone>) => {
    if (!result) return
    setHeld(result.history)
    if (result.scene) onScene(result.scene)
    else onRestore()
  }
  const undo = () => step(undone(history, now))
  const redo = () => step(redone(history, now))

  const latest = useRef({ undo, redo })
  useEffect(() => {
    latest.current = { undo, redo }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A pad for drawing is inside the frame, but what is drawn there is not yet of the scene.
      if (event.target instanceof Element && event.target.closest('.drawing-pad')) return
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) latest.current.redo()
      else latest.current.undo()
    }
    const element = frame.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [])

  return {
    frame,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change(next: Scene, isNewGesture = true) {
      setHeld(recorded(history, now, isNewGesture))
      onScene(next)
    },
    restore() {
      setHeld(recorded(history, now, true))
      onRestore()
    },
  }
}
