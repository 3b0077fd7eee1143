/*
 * Softmax, its cross-entropy against labels and the gradient, row by row while a row is in the first-level cache.
 *
 * Error: exp has a relative error below 4·10⁻⁷, the sum of a row adds classes·2⁻²⁴; the loss is accumulated in double precision.
 */
import { exp, log } from './elementary'
import { loadLanes, storeLanes, sumOfLanes } from './lanes'

/** The greatest value of a row, NaN if it holds one. */
function maximum(row: usize, bytes: usize): f32 {
  let best = f32x4.splat(load<f32>(row))
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) best = f32x4.max(best, loadLanes(row + i, false))
  let top = max(max(f32x4.extract_lane(best, 0), f32x4.extract_lane(best, 1)), max(f32x4.extract_lane(best, 2), f32x4.extract_lane(best, 3)))
  for (; i < bytes; i += 4) top = max(top, load<f32>(row + i))
  return top
}

/** Whether `label` is the first class with the value `top`; never for a NaN. */
function isFirstMaximum(row: usize, label: i32, top: f32): bool {
  for (let k = 0; k < label; k++) if (load<f32>(row + (<usize>k << 2)) == top) return false
  return load<f32>(row + (<usize>label << 2)) == top
}

/** Writes e^(z − top) and returns their sum. */
function exponentials(target: usize, row: usize, bytes: usize, top: f32): f32 {
  const shift = f32x4.splat(top)
  let sums = f32x4.splat(0)
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) {
    const e = exp(f32x4.sub(loadLanes(row + i, false), shift))
    storeLanes(target + i, e, false)
    sums = f32x4.add(sums, e)
  }
  let sum = sumOfLanes(sums)
  for (; i < bytes; i += 4) {
    const e = exp(f32x4.sub(loadLanes(row + i, true), shift))
    storeLanes(target + i, e, true)
    sum += f32x4.extract_lane(e, 0)
  }
  return sum
}

/**
 * logits [rows, classes] and int32 labels [rows] → dLogits = (softmax − one-hot)/batch, loss = Σ −ln softmax[label] / batch, accuracy =
 * portion of rows whose first maximum is the label, of `batch`. A label outside of [0, classes) is no class: it adds no loss.
 */
export function softmaxCrossEntropy(
  logits: usize, labels: usize, dLogits: usize, loss: usize, accuracy: usize, rows: i32, classes: i32, batch: f32,
): void {
  const bytes = <usize>classes << 2
  let lossSum: f64 = 0
  let correct = 0
  for (let n = 0; n < rows; n++, logits += bytes, dLogits += bytes, labels += 4) {
    const label = load<i32>(labels)
    const top = maximum(logits, bytes)
    const sum = exponentials(dLogits, logits, bytes, top)
    const inClass = label >= 0 && label < classes
    if (inClass) {
      lossSum += log(<f64>sum) + (<f64>top - <f64>load<f32>(logits + (<usize>label << 2)))
      if (isFirstMaximum(logits, label, top)) correct++
    }
    const scale = f32x4.splat(1 / (sum * batch))
    let i: usize = 0
    for (; i + 16 <= bytes; i += 16) storeLanes(dLogits + i, f32x4.mul(loadLanes(dLogits + i, false), scale), false)
    for (; i < bytes; i += 4) storeLanes(dLogits + i, f32x4.mul(loadLanes(dLogits + i, true), scale), true)
    if (inClass) {
      const at = dLogits + (<usize>label << 2)
      store<f32>(at, load<f32>(at) - 1 / batch)
    }
  }
  store<f32>(loss, <f32>(lossSum / <f64>batch))
  store<f32>(accuracy, <f32>(<f64>correct / <f64>batch))
}
