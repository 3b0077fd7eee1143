/** Two boxes on a small grid that a reader pushes about. */
import type { Box } from '../DigitScene'

export const GRID = { width: 32, height: 20 }

export const firstBoxes: [Box, Box] = [
  { x: 4, y: 4, width: 12, height: 10 },
  { x: 8, y: 6, width: 12, height: 10 },
]
