/** A test image that one set of answers got right and the other does not. */
export interface NewError {
  index: number
  label: number
  predicted: number
}

export interface Comparison {
  /** How many of the answers are right. */
  right: number
  /** How many are the same as before, right or wrong. */
  agree: number
  /** How many were wrong before and are right. */
  repaired: number
  /** In the order of the images. */
  newErrors: NewError[]
}

/** Compares answers image by image with the truth and with what was answered before; all three are equally long. */
export function compareAnswers(
  labels: ArrayLike<number>,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): Comparison {
  const comparison: Comparison = { right: 0, agree: 0, repaired: 0, newErrors: [] }
  for (let index = 0; index < labels.length; index++) {
    const [label, predicted] = [labels[index]!, after[index]!]
    comparison.right += Number(predicted === label)
    comparison.agree += Number(predicted === before[index])
    if (before[index] === label && predicted !== label) comparison.newErrors.push({ index, label, predicted })
    if (before[index] !== label && predicted === label) comparison.repaired++
  }
  return comparison
}
