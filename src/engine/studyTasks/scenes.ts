/** What the labs of section 8.4 ask: digits found, pixels named and captions written in a scene, and networks trained further. */
import type { Detection } from '../../math/detection/averagePrecision'
import type { Box } from '../../math/detection/boxes'
import type { Scored } from '../../math/detection/nonMaximumSuppression'
import type { VocabularyName } from '../../math/scenes/vocabulary'
import type { LearnerState } from './comparison'

export type SceneNetworkName = 'detector' | 'fcn' | 'captioner'

/** What a reader may turn in a detector. */
export interface DetectorSettings {
  /** Best anchors that are looked at, and how many of them remain. */
  anchors: number
  proposals: number
  /** Greatest IoU of two proposals. */
  proposalOverlap: number
  /** Least probability of an answer. */
  score: number
  /** Greatest IoU of two answers of a class. */
  overlap: number
}

export const DETECTOR_SETTINGS: DetectorSettings = {
  anchors: 150,
  proposals: 12,
  proposalOverlap: 0.6,
  score: 0.5,
  overlap: 0.4,
}

export interface Detected {
  /** Logit of each anchor, [2304]: four at each of 24 × 24 cells. */
  objectness: Float32Array
  /** The best anchors' boxes before suppression, and those that it left. */
  candidates: Scored[]
  proposals: Scored[]
  /** Probabilities of background and digits for each proposal, [n, 11], and its corrected box. */
  probabilities: Float32Array
  corrected: Box[]
  /** Best first. */
  detections: Detection[]
  /** Milliseconds of each part. */
  ms: { trunk: number; proposals: number; suppression: number; head: number; answers: number }
}

/** The classes of all pixels by the scores of one stride. */
export interface SegmentedBy {
  stride: 1 | 2 | 4 | 8
  /** [9216] */
  classes: Uint8Array
  /** Scores before they are enlarged, [96/stride, 96/stride, 11]. */
  scores: Float32Array
}

export interface DecoderName {
  vocabulary: VocabularyName
  cell: 'lstm' | 'rnn'
}

/** How a sentence is chosen, going on from the tokens of `prefix`. */
export type Choice = { kind: 'beam'; width: number } | { kind: 'draw'; temperature: number; seed: number }

/** One step of a writer: what it read, and what it held and said afterwards. */
export interface WritingStep {
  /** The token it read; null for the image. */
  read: number | null
  h: Float32Array
  c: Float32Array
  /** Logarithms of the probabilities of each next token. */
  logs: Float32Array
}

export interface Written {
  tokens: number[]
  /** Natural logarithm of the probability of each. */
  logs: number[]
  /** The image, the boundary, then each token but the last. */
  steps: WritingStep[]
  /** Of a beam: what was kept after each word, as tokens and the sum of their logarithms. */
  rounds: { kept: { tokens: number[]; log: number }[] }[]
  ms: number
}

/** How good a network is on held-out scenes: mAP, mIoU or the portion of exact captions, and beside it what else is told. */
export interface Judgement {
  scenes: number
  score: number
  details: Record<string, number>
}

export interface TrainingStart {
  network: SceneNetworkName
  /** Of a captioner: which decoder learns. */
  decoder?: DecoderName
  /** The trunk keeps what it has learned; the heads begin afresh, or as they are shipped. */
  heads: 'fresh' | 'shipped'
  isTrunkFrozen: boolean
  seed: number
  /** Where an earlier training stood. */
  state?: LearnerState
}

/** `own`: asks the network that is being trained instead of the shipped one. */
export type ScenesTask =
  | { kind: 'detect'; pixels: Uint8Array; settings: DetectorSettings; own: boolean }
  /** A window with the chapter's classifier, which is never trained here. */
  | { kind: 'slide'; pixels: Uint8Array }
  | { kind: 'segment'; pixels: Uint8Array; own: boolean }
  | { kind: 'patches'; pixels: Uint8Array; cells: number[] }
  | {
      kind: 'caption'
      pixels: Uint8Array
      decoder: DecoderName
      choice: Choice
      prefix: number[]
      own: boolean
    }
  | { kind: 'begin'; start: TrainingStart }
  | { kind: 'train'; network: SceneNetworkName; steps: number }
  | { kind: 'judge'; network: SceneNetworkName; scenes: number; own: boolean; decoder?: DecoderName }
  | { kind: 'save'; network: SceneNetworkName }

export type ScenesPart =
  | { kind: 'detected'; detected: Detected }
  /** Best first. */
  | { kind: 'slid'; detections: Detection[]; ms: number }
  | { kind: 'segmented'; by: SegmentedBy[]; ms: number }
  /** The class of the centre of each patch, and the time they took together. */
  | { kind: 'patched'; classes: Uint8Array; ms: number }
  | { kind: 'written'; written: Written }
  | { kind: 'begun'; step: number; parameters: number }
  | { kind: 'trained'; step: number; losses: Float32Array; ms: number }
  | { kind: 'judged'; judgement: Judgement; ms: number }
  | { kind: 'saved'; state: LearnerState }

export interface Scenes {
  task: ScenesTask
  part: ScenesPart
}

/** Said by the study when a training was not begun, or is gone. */
export const BEGIN_SCENES_AFRESH = 'this network is not being trained here'
