/** Multiplications and additions, in pairs, that ways to find digits in a scene of 96 × 96 take. */
import { deepConvNet } from '../architectures/deepConvNet'
import { conv, pool, type Network } from '../architectures/layers'
import { measure, sumOf } from '../architectures/measure'

const macsOf = (input: Network['input'], ...parts: Network['parts']): number =>
  sumOf(measure({ name: '', input, parts }), 'macs')

/** Of the detector after Faster R-CNN: trunk and shared features, proposals, and each region. */
export const DETECTOR_MACS = {
  trunk:
    macsOf(
      [1, 96, 96],
      conv('conv1a', 16, 3),
      pool('pool1', 2, 2),
      conv('conv2a', 24, 3),
      conv('conv2b', 24, 3),
      pool('pool2', 2, 2),
      conv('conv3a', 48, 3),
      conv('conv3b', 48, 3),
      pool('pool3', 2, 2),
      conv('conv4a', 64, 3),
      conv('conv4b', 64, 3),
    ) +
    macsOf([48, 24, 24], conv('fine', 64, 1)) +
    macsOf([64, 12, 12], conv('coarse', 64, 1)),
  proposals: macsOf([64, 24, 24], conv('rpn', 64, 3), conv('answers', 5 * 4, 1)),
  region: 6 * 6 * 64 * 128 + 128 * 15,
}

/** Of the chapter's classifier, for each window of 28 × 28. */
export const CLASSIFIER_MACS = macsOf(deepConvNet.input, ...deepConvNet.parts)

/** Of the R-CNN, for each box: the classifier without its last layer, ten SVMs, and the corrections for ten classes. */
export const RCNN_MACS = CLASSIFIER_MACS - 50 * 10 + 51 * 10 + 1025 * 40
