/**
 * SSDLite with MobileNetV2 (Sandler et al. 2018, section 6.2; SSD by Liu et al. 2016): one pass judges 1,917 boxes in six maps and 90 classes each.
 * The pass is made of tensors; what follows, boxes from what is said of the anchors, is the book's own arithmetic, so that everything before
 * suppression can be shown.
 */
import { reshape, sigmoid, tidy, type Tensor1D } from '@tensorflow/tfjs-core'
import { boxWith, clipped } from '../../math/detection/boxCoding'
import type { Detection } from '../../math/detection/averagePrecision'
import { ssdAnchors } from '../../math/detection/ssdAnchors'
import type { Photograph } from '../studyTasks/photographs'
import { inputOf } from './input'
import { LayerPass, type LayerList } from './layerList'

const SIDE = 300
/** 0 is background. */
const CLASSES = 91
/** What the network says of a box is larger than it means, by these factors: of the centre, and of the size. */
const CENTRE = 10
const SIZE = 5

/** All answers with a score of `least` or more, boxes in pictures of 1 × 1, in the order of the anchors. Labels are COCO's numbers, 1–90. */
export async function detectIn(
  list: LayerList,
  weights: Tensor1D,
  photograph: Photograph,
  least: number,
): Promise<Detection[]> {
  const outputs = tidy(() => {
    const maps = new LayerPass(list, weights, inputOf(photograph, SIDE, SIDE)).finish()
    return maps.map((map, i) => {
      const each = reshape(map, [-1, i % 2 === 0 ? 4 : CLASSES])
      return i % 2 === 0 ? each : sigmoid(each)
    })
  })
  const said = await Promise.all(outputs.map((each) => each.data<'float32'>()))
  for (const each of outputs) each.dispose()
  const anchors = ssdAnchors()
  const found: Detection[] = []
  let anchor = 0
  for (let map = 0; map < said.length; map += 2) {
    const [deltas, scores] = [said[map]!, said[map + 1]!]
    for (let i = 0; 4 * i < deltas.length; i++, anchor++) {
      const named = strong(scores.subarray(CLASSES * i, CLASSES * (i + 1)), least)
      if (named.length === 0) continue
      const [dy, dx, dh, dw] = deltas.subarray(4 * i, 4 * i + 4)
      const moved = boxWith(anchors[anchor]!, [dx! / CENTRE, dy! / CENTRE, dw! / SIZE, dh! / SIZE])
      const box = clipped(moved, 1)
      for (const { label, score } of named) found.push({ box, label, score })
    }
  }
  return found
}

function strong(scores: Float32Array, least: number): { label: number; score: number }[] {
  const found = []
  for (let label = 1; label < scores.length; label++)
    if (scores[label]! >= least) found.push({ label, score: scores[label]! })
  return found
}
