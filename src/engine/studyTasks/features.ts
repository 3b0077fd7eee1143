/** What the layers of a DeepConvNet answer to, for section 8.1.3's hierarchy of features: types only. */
import type { Answer } from '../../math/strongest'
import type { NetParameters } from '../protocol'

/** A folder's address with a `card.json` and the weights that it names; parameters; or initial values (He) drawn from a seed. */
export type FeaturesNet = { folder: string } | NetParameters | { seed: number }

export const FEATURE_LAYERS = ['conv1', 'conv2', 'conv3', 'conv4', 'conv5', 'conv6'] as const
export type FeatureLayer = (typeof FEATURE_LAYERS)[number]

export type FeaturesTask =
  /** Takes a network; what was scanned and gathered of the one before is forgotten. */
  | { kind: 'begin'; network: FeaturesNet }
  /** Looks among test images `from` … `from + count − 1` for the strongest answers of every channel of every layer. */
  | { kind: 'scan'; from: number; count: number }
  /** Moves the pixels of an image, [28 · 28] in 0–1, up the gradient of a channel's middle unit, before its ReLU. */
  | {
      kind: 'ascend'
      layer: FeatureLayer
      channel: number
      pixels: Float32Array
      steps: number
      rate: number
    }
  /** Keeps each channel's mean over its map, of images `from` … `from + count − 1`, to fit on or to judge by. */
  | { kind: 'gather'; set: 'train' | 'test'; from: number; count: number }
  /** Fits a linear softmax classifier on the means of a layer that were gathered of training images, and asks it about the test images'. */
  | { kind: 'fit'; layer: FeatureLayer }

export type FeaturesPart =
  | { kind: 'begun' }
  /** By layer and channel, from all images scanned so far, strong to weak. */
  | { kind: 'scanned'; strongest: Record<FeatureLayer, Answer[][]>; labels: Uint8Array }
  /** After each step: the image, [steps · 28 · 28], and the unit, [steps]; `before`: the unit at the start. */
  | { kind: 'ascended'; images: Float32Array; units: Float32Array; before: number }
  | { kind: 'gathered'; images: number }
  /** Test images read rightly, and training images, of those gathered. */
  | { kind: 'fitted'; right: number; asked: number; rightInTraining: number; askedInTraining: number }

export interface Features {
  task: FeaturesTask
  part: FeaturesPart
}
