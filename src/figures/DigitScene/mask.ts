import { SCENE, scenePixels, type SceneObject } from './scene'

/** A pixel counts as ink, and so as part of its digit, from this brightness on; the boxes are read off by the same rule. */
const INK = 64

/** The ink of one object as an SVG path: one rectangle for each run of pixels in a row. */
export function inkPath({ box }: SceneObject): string {
  const runs: string[] = []
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      const start = x
      while (x < box.x + box.width && scenePixels[y * SCENE.width + x]! >= INK) x++
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`)
    }
  return runs.join('')
}

/** How many pixels of an object are ink. */
export function inkArea({ box }: SceneObject): number {
  let count = 0
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) if (scenePixels[y * SCENE.width + x]! >= INK) count++
  return count
}
