/** Two boxes on a small grid that a reader pushes about. */
import type { Box } from '../DigitScene'

export const GRID = { width: 32, height: 20 }

export const firstBoxes: [Box, Box] = [
  { x: 4, y: 4, width: 12, height: 10 },
  { x: 8, y: 6, width: 12, height: 10 },
]

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value))

/** The box with its corner at (x, y), on whole cells and inside the grid. */
export const placed = (box: Box, x: number, y: number): Box => ({
  ...box,
  x: clamp(Math.round(x), GRID.width - box.width),
  y: clamp(Math.round(y), GRID.height - box.height),
})
