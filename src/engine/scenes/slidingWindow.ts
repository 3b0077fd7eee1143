/**
 * Finds digits as one would without any idea of where to look: windows of two sizes at every few pixels, each warped to 28 × 28 and read by the
 * classifier of section 8.1.2, which has never heard of “none of these”. It is here to be compared with.
 */
import type { Detection } from '../../math/detection/averagePrecision'
import { suppressionByClass } from '../../math/detection/nonMaximumSuppression'
import { warpAll } from '../../math/rcnn/warp'
import { scaled } from '../../math/scaled'
import { WINDOWS } from '../../math/scenes/windows'
import { softmax } from '../../math/softmax'
import type { Model } from '../model'
import { pictureOf } from './rcnn/examples'

const CLASSES = 10
/** Of two windows of a class that overlap more, the less likely goes. */
const OVERLAP = 0.3
/** A window that is less sure is taken for background. */
export const LEAST_SURE = 0.9

/** What the classifier takes for digits in a scene, [9216] in 0–255; best first. */
export async function slideOver(model: Model, pixels: Uint8Array): Promise<Detection[]> {
  const logits = model.logits(scaled(warpAll(pictureOf(pixels), WINDOWS)))
  const rows = await logits.data<'float32'>()
  logits.dispose()
  const sure = WINDOWS.flatMap((box, i) => {
    const shares = softmax(rows.subarray(CLASSES * i, CLASSES * (i + 1)))
    const score = Math.max(...shares)
    return score < LEAST_SURE ? [] : [{ box, label: shares.indexOf(score), score }]
  })
  return suppressionByClass(sure, OVERLAP)
}
