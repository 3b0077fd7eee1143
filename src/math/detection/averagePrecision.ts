/**
 * How good a detector is, as PASCAL VOC has measured it since 2010: per class the area under the curve of precision against recall,
 * with the precision at each recall raised to the best at that recall or beyond; and the mean over the classes.
 */
import { iou, type Box } from './boxes'

export interface Truth {
  box: Box
  label: number
}

export interface Detection extends Truth {
  score: number
}

/** What was found in one picture, and what is in it. */
export interface Judged {
  detections: readonly Detection[]
  truths: readonly Truth[]
}

export interface Curve {
  /** True objects of the class. */
  objects: number
  /** After each detection, best score first. */
  points: { score: number; isRight: boolean; precision: number; recall: number }[]
  averagePrecision: number
}

interface Ranked {
  detection: Detection
  picture: number
}

/**
 * Precision and recall of one class over all pictures, best detections first. A detection is right when its box meets a true one
 * by `threshold` or more, the one that it overlaps most, and no better detection has taken that one before.
 */
export function precisionRecall(pictures: readonly Judged[], label: number, threshold = 0.5): Curve {
  const ofClass = <Item extends Truth>(items: readonly Item[]) => items.filter((item) => item.label === label)
  const truths = pictures.map((picture) => ofClass(picture.truths))
  const objects = truths.reduce((sum, { length }) => sum + length, 0)
  const ranked = pictures
    .flatMap(({ detections }, picture): Ranked[] =>
      ofClass(detections).map((detection) => ({ detection, picture })),
    )
    .sort((a, b) => b.detection.score - a.detection.score)
  const taken = new Set<Truth>()
  let right = 0
  const points = ranked.map(({ detection, picture }, rank) => {
    const best = nearest(detection.box, truths[picture]!)
    const isRight = best !== null && best.iou >= threshold && !taken.has(best.truth)
    if (isRight) {
      taken.add(best.truth)
      right++
    }
    return { score: detection.score, isRight, precision: right / (rank + 1), recall: right / objects }
  })
  return { objects, points, averagePrecision: objects > 0 ? areaUnder(points) : NaN }
}

function nearest(box: Box, truths: readonly Truth[]): { truth: Truth; iou: number } | null {
  let best: { truth: Truth; iou: number } | null = null
  for (const truth of truths) {
    const overlap = iou(box, truth.box)
    if (!best || overlap > best.iou) best = { truth, iou: overlap }
  }
  return best
}

function areaUnder(points: readonly { precision: number; recall: number }[]): number {
  let area = 0
  let best = 0
  for (let i = points.length - 1; i >= 0; i--) {
    best = Math.max(best, points[i]!.precision)
    area += best * (points[i]!.recall - (points[i - 1]?.recall ?? 0))
  }
  return area
}

export interface MeanAveragePrecision {
  /** Mean over the classes of which there is an object. */
  mean: number
  /** By class; NaN where there is no object. */
  ofClass: number[]
}

/** mAP over `classes` classes at an IoU of `threshold`. */
export function meanAveragePrecision(
  pictures: readonly Judged[],
  classes: number,
  threshold = 0.5,
): MeanAveragePrecision {
  const ofClass = Array.from(
    { length: classes },
    (_, label) => precisionRecall(pictures, label, threshold).averagePrecision,
  )
  const known = ofClass.filter((value) => !Number.isNaN(value))
  return { mean: known.reduce((sum, value) => sum + value, 0) / known.length, ofClass }
}
