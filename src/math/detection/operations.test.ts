import { expect, test } from 'vitest'
import { deepConvNet } from '../architectures/deepConvNet'
import { measure, sumOf } from '../architectures/measure'
import { CLASSIFIER_MACS, DETECTOR_MACS, RCNN_MACS } from './operations'

test('the classifier takes what the chapter counts, and a box of R-CNN hardly more', () => {
  expect(CLASSIFIER_MACS).toBe(sumOf(measure(deepConvNet), 'macs'))
  expect(RCNN_MACS / CLASSIFIER_MACS).toBeCloseTo(1, 2)
})

test('a scene takes about eighty million multiplications, and a region a third of a million', () => {
  expect(DETECTOR_MACS.trunk + DETECTOR_MACS.proposals).toBeGreaterThan(70e6)
  expect(DETECTOR_MACS.trunk + DETECTOR_MACS.proposals).toBeLessThan(90e6)
  expect(DETECTOR_MACS.region).toBe(296_832)
})
