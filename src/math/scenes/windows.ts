/** Where a window stops that slides over a scene (section 8.4.1). */
import type { Box } from '../detection/boxes'
import { SCENE_SIDE } from './scene'

/** Pixels; `step` is from one window to the next. */
const SIZES = [
  { width: 14, height: 18, step: 4 },
  { width: 26, height: 32, step: 6 },
]
/** All windows of a scene. */
export const WINDOWS: readonly Box[] = SIZES.flatMap(({ width, height, step }) => {
  const places = (length: number) =>
    Array.from({ length: Math.floor((SCENE_SIDE - length) / step) + 1 }, (_, i) => i * step)
  return places(height).flatMap((y) => places(width).map((x) => ({ x, y, width, height })))
})
