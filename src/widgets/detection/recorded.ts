/** What `tools/recordScenes.ts detection` wrote: answers about the first scenes, the score on held-out ones, and times. */
import type { Answer } from './model'
import text from './recorded.json?raw'

export interface Recording {
  recordedAt: string
  machine: string
  /** On the held-out scenes of the card. */
  held: { scenes: number; seed: number; mean: number; ofClass: number[]; ms: number }
  answers: Answer[]
}

export const recording = JSON.parse(text) as Recording
