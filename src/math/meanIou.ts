/** How well a segmentation meets the truth: intersection over union of each class over all pixels, and their mean. */

export interface SegmentationScore {
  /** Mean over the classes that occur in the truth or in the answer. */
  meanIou: number
  /** By class; NaN where it occurs in neither. */
  ofClass: number[]
  /** Portion of pixels whose class is right. */
  accuracy: number
}

/** Counts pixels by true class and answer, [classes · classes]; more pictures may be added to `counts`. */
export function countPixels(
  truth: ArrayLike<number>,
  answer: ArrayLike<number>,
  classes: number,
  counts: Float64Array = new Float64Array(classes * classes),
): Float64Array {
  for (let i = 0; i < truth.length; i++) counts[truth[i]! * classes + answer[i]!]!++
  return counts
}

/** What the counts come to. */
export function segmentationScore(counts: Float64Array, classes: number): SegmentationScore {
  let right = 0
  let all = 0
  const ofClass = Array.from({ length: classes }, (_, label) => {
    let rows = 0
    let columns = 0
    for (let other = 0; other < classes; other++) {
      rows += counts[label * classes + other]!
      columns += counts[other * classes + label]!
    }
    const both = counts[label * classes + label]!
    right += both
    all += rows
    const union = rows + columns - both
    return union > 0 ? both / union : NaN
  })
  const known = ofClass.filter((iou) => !Number.isNaN(iou))
  return { meanIou: known.reduce((sum, iou) => sum + iou, 0) / known.length, ofClass, accuracy: right / all }
}
