/** What `tools/recordScenes.ts detection` wrote: answers about the first scenes, the score on held-out ones, and times. */
import type { Answer } from './model'
import text from './recorded.json?raw'

export interface Recording {
  recordedAt: string
  machine: string
  /** On the held-out scenes of the card. */
  held: { scenes: number; seed: number; mean: number; ofClass: number[]; ms: number }
  /** Three ways on the same scenes, in one run: mAP, and milliseconds a scene. */
  compared: {
    scenes: number
    /** Windows that slide over each. */
    windows: number
    ways: Record<'window' | 'rcnn' | 'detector', { mean: number; ms: number }>
  }
  answers: Answer[]
}

export const recording = JSON.parse(text) as Recording
