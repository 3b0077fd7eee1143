/** What is recorded for the lab: types only. */
import type { RcnnTimes } from '../../engine/studyTasks/rcnn'
import type { Point, Way } from './learning'

/** A scene looked at in a tool; arrays as base64 of 16-bit numbers. */
export interface RecordedLook {
  /** `lookKey` of the setting. */
  key: string
  boxes: [x: number, y: number, width: number, height: number][]
  features: string
  scores: string
  deltas: string
  ms: RcnnTimes
}

export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  looks: RecordedLook[]
  /** On held-out scenes, with the shipped files. */
  held: {
    scenes: number
    mean: number
    uncorrected: number
    proposals: number
    recall: number
    ms: RcnnTimes
  }
  /** On validation scenes: how many boxes there are at most, and the portion of digits that one meets by half. */
  recall: { most: number; recall: number }[]
  lessons: Record<Way, Point[]>
}
