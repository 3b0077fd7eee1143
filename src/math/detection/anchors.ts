/** The boxes that a region proposal network judges: at each cell of a map the same few, around the cell's centre (Ren et al. 2015). */
import { iou, type Box } from './boxes'

/** Width and height, pixels. */
export type Shape = readonly [width: number, height: number]

/** Anchors of a map of `cells` × `cells`, one row of cells after the other, all shapes of a cell together. */
export function anchorsOf(cells: number, stride: number, shapes: readonly Shape[]): Box[] {
  return Array.from({ length: cells * cells }, (_, cell) => {
    const x = ((cell % cells) + 0.5) * stride
    const y = (Math.floor(cell / cells) + 0.5) * stride
    return shapes.map(([width, height]) => ({ x: x - width / 2, y: y - height / 2, width, height }))
  }).flat()
}

/** What an anchor should answer: the number of an object, that there is none, or nothing, because it lies between. */
export type Assignment = number | 'background' | 'ignored'

/**
 * Gives anchors objects: those that overlap one by `positive` or more, and for each object the anchors that overlap it most. Below
 * `negative` there is none.
 */
export function assign(
  anchors: readonly Box[],
  objects: readonly Box[],
  { positive, negative }: { positive: number; negative: number },
): Assignment[] {
  const overlaps = anchors.map((anchor) => objects.map((object) => iou(anchor, object)))
  const best = objects.map((_, i) => Math.max(...overlaps.map((row) => row[i]!)))
  return overlaps.map((row) => {
    if (row.length === 0) return 'background'
    const most = Math.max(...row)
    const nearest = row.indexOf(most)
    const chosenBy = row.findIndex((overlap, i) => overlap > 0 && overlap === best[i])
    if (most >= positive) return nearest
    if (chosenBy >= 0) return chosenBy
    return most < negative ? 'background' : 'ignored'
  })
}
