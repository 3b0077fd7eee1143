import type { ReactNode } from 'react'
import { boxOf, renderScene } from '../../math/scenes/render'
import {
  digitImage,
  digitsOf,
  SCENE_SIDE,
  spriteAt,
  type Placement,
  type Scene,
  type Sprites,
} from '../../math/scenes/scene'
import { asLinked, linkableScene } from '../../math/scenes/sceneText'
import { DrawDigit, type DrawWords } from './DrawDigit'
import { Movable } from './Movable'
import { SceneBoard } from './SceneBoard'
import { useSceneHistory } from './useSceneHistory'

/** Every word of it, in the language of the page. */
export interface SceneWords {
  board: string
  /** A thing on the board, with the keys that change it. */
  digit(label: number): string
  garment: string
  previous: string
  next: string
  /** Which scene is shown. */
  scene(number: number, isEdited: boolean): string
  add: string
  addDigit(label: number): string
  restore: string
  hint: string
  history: { undo: string; redo: string }
  /** Of the pad for a digit of one's own. */
  draw: DrawWords
}

export interface SceneEditorProps {
  scene: Scene
  sprites: Sprites
  number: number
  isEdited: boolean
  words: SceneWords
  onNumber(number: number): void
  onScene(scene: Scene): void
  /** Back to the scene as it was drawn. */
  onRestore(): void
  /** Marks over the picture. */
  children?: ReactNode
  /** Digits can be chosen only, not changed. */
  isFixed?: boolean
  /** Which digit is chosen, where digits can be. */
  chosen?: number | null
  onChoose?(digit: number): void
  /** The pointer is over a digit, or over none. */
  onPoint?(digit: number | null): void
  /** A part of the scene that is drawn instead of all of it. */
  shown?: Scene
  /** Names the row of scenes that `number` counts in. */
  series?: string
}

const MOST_DIGITS = 8
const LIMITS = { side: [16, 60], ink: [0.3, 1] } as const
const within = (value: number, [low, high]: readonly [number, number]) => Math.max(low, Math.min(high, value))

function limited(placement: Placement): Placement {
  const { x, y, side, angle, ink } = placement
  const inside = [4, SCENE_SIDE - 4] as const
  return {
    ...placement,
    x: within(x, inside),
    y: within(y, inside),
    side: within(side, LIMITS.side),
    angle: within(angle, [-Math.PI, Math.PI]),
    ink: within(ink, LIMITS.ink),
  }
}

/** A scene whose digits and garments can be dragged about, with others to choose and digits to add. */
export function SceneEditor(props: SceneEditorProps) {
  const { scene, sprites, number, isEdited, words, onScene, onRestore, children } = props
  const { isFixed = false, chosen, onChoose, onPoint, shown = scene, series = '' } = props
  const of = `${series} ${number}`
  const { frame, undo, redo, canUndo, canRedo, change, restore } = useSceneHistory({
    ...{ of, scene, isEdited, onRestore },
    onScene: (next) => onScene(asLinked(next, sprites)),
  })
  const { pixels } = renderScene(shown, sprites)
  const inScene = digitsOf(scene)
  const digits = inScene.length
  const add = (what: { sprite: number; label: number; image?: Uint8Array }) => {
    const at = { x: 24 + 12 * (digits % 5), y: 24 + 10 * digits, side: 28, angle: 0, ink: 0.9 }
    change({ ...scene, things: [...scene.things, { kind: 'digit', ...what, ...limited(at) }] })
  }
  return (
    <div className="scene-editor" ref={frame}>
      <div className="scene-editor__bar">
        <button
          type="button"
          className="btn"
          onClick={() => props.onNumber(Math.max(0, number - 1))}
          disabled={number === 0}
        >
          ← <span className="unseen">{words.previous}</span>
        </button>
        <span>{words.scene(number, isEdited)}</span>
        <button type="button" className="btn" onClick={() => props.onNumber(number + 1)}>
          <span className="unseen">{words.next}</span> →
        </button>
      </div>
      <SceneBoard pixels={pixels} label={words.board}>
        {children}
        {scene.things.map((thing, i) => {
          if (thing.kind === 'stroke' || (isFixed && thing.kind === 'garment')) return null
          const isDigit = thing.kind === 'digit'
          const image = isDigit ? digitImage(thing, sprites) : spriteAt(sprites.garments, thing.sprite)
          const digit = isDigit ? inScene.indexOf(thing) : -1
          return (
            <Movable
              key={i}
              box={boxOf(image, thing)}
              placement={thing}
              name={isDigit ? words.digit(thing.label) : words.garment}
              isFixed={isFixed}
              isChosen={isDigit && onChoose ? chosen === digit : undefined}
              onChoose={isDigit && onChoose ? () => onChoose(digit) : undefined}
              onPoint={isDigit && onPoint ? (isOver) => onPoint(isOver ? digit : null) : undefined}
              onChange={(moved, isNewGesture) => {
                const next = { ...thing, ...limited({ ...thing, ...moved }) }
                change({ ...scene, things: scene.things.with(i, next) }, isNewGesture)
              }}
              onRemove={() => change({ ...scene, things: scene.things.toSpliced(i, 1) })}
            />
          )
        })}
      </SceneBoard>
      {!isFixed && (
        <>
          <div className="scene-editor__add" role="group" aria-label={words.add}>
            <span aria-hidden="true">{words.add}</span>
            {Array.from({ length: 10 }, (_, label) => (
              <button
                key={label}
                type="button"
                className="btn"
                aria-label={words.addDigit(label)}
                disabled={digits >= MOST_DIGITS}
                onClick={() => add({ sprite: sprites.labels.indexOf(label), label })}
              >
                {label}
              </button>
            ))}
            <button type="button" className="btn" disabled={!isEdited} onClick={restore}>
              {words.restore}
            </button>
            <button type="button" className="btn" disabled={!canUndo} onClick={undo}>
              {words.history.undo}
            </button>
            <button type="button" className="btn" disabled={!canRedo} onClick={redo}>
              {words.history.redo}
            </button>
          </div>
          <DrawDigit
            words={words.draw}
            isFull={digits >= MOST_DIGITS}
            isLinkable={linkableScene(scene).isWhole}
            onPut={(image, label) => add({ sprite: -1, label, image })}
          />
          <p className="scene-editor__hint">{words.hint}</p>
        </>
      )}
    </div>
  )
}
