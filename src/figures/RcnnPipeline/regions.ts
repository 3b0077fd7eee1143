/** Regions of the scene for figure 8-18: some of the many that a proposal method would offer, good ones and bad ones. */
import { sceneObjects, type Box } from '../DigitScene'

const [three, seven, five, other] = sceneObjects.map(({ box }) => box) as [Box, Box, Box, Box]
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The four that are followed through the pipeline, with what a good classifier would say (null: background). */
export const followed: { box: Box; label: number | null }[] = [
  { box: grown(three, 2), label: 3 },
  { box: { x: 46, y: 40, width: 46, height: 18 }, label: null },
  { box: grown(seven, 3), label: 7 },
  { box: grown(five, 2), label: 5 },
]

/** Others that are only drawn. */
export const others: Box[] = [
  grown(other, 2),
  { x: 30, y: 12, width: 46, height: 46 },
  { x: 50, y: 44, width: 30, height: 32 },
  { x: 88, y: 20, width: 32, height: 44 },
  { x: 14, y: 18, width: 28, height: 22 },
  { x: 52, y: 6, width: 64, height: 30 },
]

/** Side of a warped square in the drawing; the paper's is 227. */
export const WARPED_SIDE = 32
