/** Multiplications and additions, in pairs, that ways to find digits in a scene of 96 × 96 take. */

const conv = (side: number, kernel: number, from: number, to: number) =>
  side * side * kernel * kernel * from * to

/** Of the detector after Faster R-CNN: trunk and shared features, proposals, and each region. */
export const DETECTOR_MACS = (() => {
  const trunk =
    conv(96, 3, 1, 16) +
    conv(48, 3, 16, 24) +
    conv(48, 3, 24, 24) +
    conv(24, 3, 24, 48) +
    conv(24, 3, 48, 48) +
    conv(12, 3, 48, 64) +
    conv(12, 3, 64, 64)
  const features = conv(24, 1, 48, 64) + conv(12, 1, 64, 64)
  const proposals = conv(24, 3, 64, 64) + conv(24, 1, 64, 5 * 4)
  const region = 6 * 6 * 64 * 128 + 128 * 15
  return { trunk: trunk + features, proposals, region }
})()

const classifierConvolutions =
  conv(28, 3, 1, 16) +
  conv(28, 3, 16, 16) +
  conv(14, 3, 16, 32) +
  conv(16, 3, 32, 32) +
  conv(8, 3, 32, 64) +
  conv(8, 3, 64, 64)

/** Of the chapter's classifier, for each window of 28 × 28. */
export const CLASSIFIER_MACS = classifierConvolutions + 1024 * 50 + 50 * 10

/** Of the R-CNN, for each box: the classifier's layers but the last, ten SVMs, and the corrections for ten classes. */
export const RCNN_MACS = classifierConvolutions + 1024 * 50 + 51 * 10 + 1025 * 40
