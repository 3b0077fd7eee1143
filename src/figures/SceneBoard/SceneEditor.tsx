import type { ReactNode } from 'react'
import { boxOf, renderScene } from '../../math/scenes/render'
import { SCENE_SIDE, spriteAt, type Placement, type Scene, type Sprites } from '../../math/scenes/scene'
import { Movable } from './Movable'
import { SceneBoard } from './SceneBoard'

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
  const { scene, sprites, number, isEdited, words, onScene, children } = props
  const { pixels } = renderScene(scene, sprites)
  const digits = scene.things.filter(({ kind }) => kind === 'digit').length
  const add = (label: number) => {
    const sprite = sprites.labels.indexOf(label)
    const at = { x: 24 + 12 * (digits % 5), y: 24 + 10 * digits, side: 28, angle: 0, ink: 0.9 }
    onScene({ ...scene, things: [...scene.things, { kind: 'digit', sprite, label, ...limited(at) }] })
  }
  return (
    <div className="scene-editor">
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
          if (thing.kind === 'stroke') return null
          const images = thing.kind === 'digit' ? sprites.digits : sprites.garments
          return (
            <Movable
              key={i}
              box={boxOf(spriteAt(images, thing.sprite), thing)}
              placement={thing}
              name={thing.kind === 'digit' ? words.digit(thing.label) : words.garment}
              onChange={(change) =>
                onScene({
                  ...scene,
                  things: scene.things.with(i, { ...thing, ...limited({ ...thing, ...change }) }),
                })
              }
              onRemove={() => onScene({ ...scene, things: scene.things.toSpliced(i, 1) })}
            />
          )
        })}
      </SceneBoard>
      <div className="scene-editor__add" role="group" aria-label={words.add}>
        <span aria-hidden="true">{words.add}</span>
        {Array.from({ length: 10 }, (_, label) => (
          <button
            key={label}
            type="button"
            className="btn"
            aria-label={words.addDigit(label)}
            disabled={digits >= MOST_DIGITS}
            onClick={() => add(label)}
          >
            {label}
          </button>
        ))}
        <button type="button" className="btn" disabled={!isEdited} onClick={props.onRestore}>
          {words.restore}
        </button>
      </div>
      <p className="scene-editor__hint">{words.hint}</p>
    </div>
  )
}
