/** What the lab of R-CNN asks (section 8.4.1): scenes looked at step by step, and its learners fitted anew in the page. */
import type { Box } from '../../math/detection/boxes'
import type { SearchOptions } from '../../math/selectiveSearch/proposals'

/** Steps that take time, in their order. */
export const RCNN_STEPS = ['search', 'warp', 'features', 'svm', 'regression', 'suppression'] as const
export type RcnnStep = (typeof RCNN_STEPS)[number]
/** Milliseconds of each step. */
export type RcnnTimes = Record<RcnnStep, number>

/** What the network and what stands behind it say of boxes. */
export interface RcnnLooked {
  /** [boxes · 50] */
  features: Float32Array
  /** [boxes · 10] */
  scores: Float32Array
  /** [boxes · 10 · 4] */
  deltas: Float32Array
  ms: Omit<RcnnTimes, 'search' | 'suppression'>
}

/** Features as they are shipped, tuned on proposals; or of the chapter's network, which has only ever seen single digits. */
export const RCNN_FEATURES = ['shipped', 'digits'] as const
export type RcnnFeatures = (typeof RCNN_FEATURES)[number]

export type RcnnTask =
  /** `own`: by what is being trained here. */
  | { kind: 'look'; pixels: Uint8Array; search: SearchOptions; most: number; own: boolean }
  /** Starts with no SVM and no box regression. */
  | { kind: 'begin'; features: RcnnFeatures; seed: number }
  /** Draws more training scenes, and computes what the convolutions make of their boxes. */
  | { kind: 'gather'; scenes: number }
  /** Trains the layers behind the convolutions on what was gathered. */
  | { kind: 'tune'; steps: number }
  /** SVMs and box regressions on all that was gathered. */
  | { kind: 'fit' }
  /** mAP at IoU 0.5 on the first so many held-out scenes. */
  | { kind: 'judge'; scenes: number }

export type RcnnPart =
  | { kind: 'looked'; boxes: Box[]; looked: RcnnLooked; searchMs: number }
  | { kind: 'begun' }
  | { kind: 'gathered'; scenes: number; boxes: number }
  | { kind: 'tuned'; steps: number; losses: number[] }
  | { kind: 'fitted'; positives: number; hard: number }
  | { kind: 'judged'; mean: number; uncorrected: number }

export interface RcnnStudied {
  task: RcnnTask
  part: RcnnPart
}

/** Said when a training was not begun, or is gone. */
export const BEGIN_RCNN_AFRESH = 'R-CNN is not being trained here'
