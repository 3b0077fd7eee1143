import type { ReactNode } from 'react'
import { greyPng } from '../DigitImage/png'
import type { Box } from '../../math/detection/boxes'
import { SCENE, scenePixels } from './scene'
import './DigitScene.css'

const scenePng = greyPng(scenePixels, SCENE.width)

export interface SceneImageProps {
  label?: string
  /** What is drawn over it can be reached by itself. */
  isGroup?: boolean
  children?: ReactNode
}

/** The scene with whatever is drawn over it, in pixels of the scene. Without a label it is left out of the accessible page. */
export function SceneImage({ label, isGroup = false, children }: SceneImageProps) {
  const named = label ? { role: isGroup ? 'group' : 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className="digit-scene" viewBox={`0 0 ${SCENE.width} ${SCENE.height}`} {...named}>
      <image href={scenePng} width={SCENE.width} height={SCENE.height} preserveAspectRatio="none" />
      {children}
    </svg>
  )
}

export interface BoxMarkProps {
  box: Box
  /** A word at the upper left corner. */
  label?: string
  kind?: 'answer' | 'candidate' | 'removed'
  lit?: boolean
}

/** A box with its label; a box that was removed is dashed. */
export function BoxMark({ box, label, kind = 'answer', lit = false }: BoxMarkProps) {
  return (
    <g className={`digit-scene__box digit-scene__box--${kind}`} data-lit={lit || undefined}>
      <rect x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 2} />
      {label && (
        <text x={box.x - 1} y={box.y - 2.6}>
          {label}
        </text>
      )}
    </g>
  )
}

/** A square cut from the scene. */
export function Warped({ pixels, side }: { pixels: Uint8Array; side: number }) {
  return <img className="digit-scene__warped" src={greyPng(pixels, side)} alt="" width={side} height={side} />
}
