import { useMemo, type ReactNode } from 'react'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { greyPng } from '../DigitImage/png'
import '../DigitScene/DigitScene.css'
import './sceneBoard.css'

export interface SceneBoardProps {
  /** [96 · 96], 0–255. */
  pixels: Uint8Array
  /** What it shows; left out of the accessible page without it. */
  label?: string
  /** Drawn over it, in pixels of the scene. */
  children?: ReactNode
}

/** A digit scene, pixelated, white on black in both themes, with whatever is drawn over it. */
export function SceneBoard({ pixels, label, children }: SceneBoardProps) {
  const png = useMemo(() => greyPng(pixels, SCENE_SIDE), [pixels])
  return (
    <svg
      className="digit-scene scene-board"
      viewBox={`0 0 ${SCENE_SIDE} ${SCENE_SIDE}`}
      {...(label ? { role: 'group', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <image href={png} width={SCENE_SIDE} height={SCENE_SIDE} preserveAspectRatio="none" />
      {children}
    </svg>
  )
}
