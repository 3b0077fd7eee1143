type Numbers = ArrayLike<number>

/** Σ cross-entropy / batch, correct / batch and dL/dlogits of logits [rows, classes] over doubles; a label that is no class adds no loss. */
export function softmaxCrossEntropy(logits: Numbers, labels: Numbers, classes: number, batch: number) {
  const dLogits = new Float64Array(logits.length)
  let loss = 0
  let correct = 0
  for (let n = 0; n < labels.length; n++) {
    const row = Array.from({ length: classes }, (_, k) => logits[n * classes + k]!)
    const label = labels[n]!
    const top = Math.max(...row)
    const sum = row.reduce((total, z) => total + Math.exp(z - top), 0)
    if (label >= 0 && label < classes) {
      loss += Math.log(sum) + top - row[label]!
      if (row.indexOf(top) === label) correct++
    }
    row.forEach((z, k) => {
      dLogits[n * classes + k] = (Math.exp(z - top) / sum - Number(k === label)) / batch
    })
  }
  return { loss: loss / batch, accuracy: correct / batch, dLogits }
}
