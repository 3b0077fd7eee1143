/** Where things stand in the drawing, in its units: four quarters, each as large as the picture. */
export const PIXEL = 15
/** A cell of a map of scores covers two pixels of the picture each way. */
export const CELL = 2 * PIXEL
export const SIZE = { width: 330, height: 290 }
export const LEFT = 0
export const RIGHT = 180
export const TOP = 17
export const BOTTOM = 169
export const LABEL_ABOVE = 6
