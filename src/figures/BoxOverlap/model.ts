/** Two boxes that a reader pushes about: on a grid of large cells, or over a digit of the scene, where the first is its true box. */
import { SCENE, sceneObjects, type Box, type SceneObject } from '../DigitScene'

export const GROUNDS = ['cells', 'three', 'five'] as const
export type Ground = (typeof GROUNDS)[number]

export const GRID = { width: 32, height: 20 }

/** What the boxes must stay inside: cells, or pixels of the scene. */
export const boundsOf = (ground: Ground) => (ground === 'cells' ? GRID : SCENE)

/** The same slip for a large digit and a small one, pixels. */
const SLIP = { x: 4, y: 3 }

const beside = (id: SceneObject['id']): [Box, Box] => {
  const { box } = sceneObjects.find((object) => object.id === id)!
  return [box, { ...box, x: box.x + SLIP.x, y: box.y + SLIP.y }]
}

export const firstBoxes: Record<Ground, [Box, Box]> = {
  cells: [
    { x: 4, y: 4, width: 12, height: 10 },
    { x: 8, y: 6, width: 12, height: 10 },
  ],
  three: beside('three'),
  five: beside('five'),
}
