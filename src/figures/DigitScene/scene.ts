/**
 * The scene of section 8.4: four real digits of MNIST on one black canvas. Boxes and masks are read off the ink, so every figure
 * that shows them shows the same, true answers.
 */
import type { Box } from '../../math/detection/boxes'
import { cutDigits } from './digits'

export const SCENE = { width: 128, height: 80 }
export interface SceneObject {
  /** Short name, unique in the scene. */
  id: 'three' | 'seven' | 'five' | 'other-seven'
  label: number
  box: Box
  /** How many times each pixel of the digit is repeated. */
  scale: number
}

const PLACES: { id: SceneObject['id']; index: number; x: number; y: number; scale: number }[] = [
  { id: 'three', index: 32, x: 12, y: 20, scale: 2 },
  { id: 'seven', index: 17, x: 54, y: 10, scale: 1 },
  { id: 'five', index: 15, x: 58, y: 50, scale: 1 },
  { id: 'other-seven', index: 0, x: 98, y: 32, scale: 1 },
]

const digitOf = (index: number) => cutDigits.find((digit) => digit.index === index)!

export const sceneObjects: SceneObject[] = PLACES.map(({ id, index, x, y, scale }) => {
  const { label, width, height } = digitOf(index)
  return { id, label, scale, box: { x, y, width: width * scale, height: height * scale } }
})

function paint(): Uint8Array {
  const pixels = new Uint8Array(SCENE.width * SCENE.height)
  for (const { index, x, y, scale } of PLACES) {
    const { width, height, base64 } = digitOf(index)
    const cut = atob(base64)
    for (let row = 0; row < height * scale; row++)
      for (let column = 0; column < width * scale; column++) {
        const from = Math.floor(row / scale) * width + Math.floor(column / scale)
        pixels[(y + row) * SCENE.width + x + column] = cut.charCodeAt(from)
      }
  }
  return pixels
}

/** [80, 128], 0 black to 255 white. */
export const scenePixels: Uint8Array = paint()

/** A part of the scene, stretched to a square of `side` pixels by taking the nearest pixel. */
export function warp({ x, y, width, height }: Box, side: number): Uint8Array {
  return Uint8Array.from({ length: side * side }, (_, at) => {
    const column = x + Math.floor((((at % side) + 0.5) * width) / side)
    const row = y + Math.floor(((Math.floor(at / side) + 0.5) * height) / side)
    return scenePixels[row * SCENE.width + column]!
  })
}
