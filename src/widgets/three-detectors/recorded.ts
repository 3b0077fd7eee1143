/** What `tools/recordScenes.ts ways` wrote: what each way found in the first scenes, and how good and fast it is over many. */
import type { Findings, Way } from './model'
import text from './recorded.json?raw'

export interface Recording {
  recordedAt: string
  machine: string
  findings: Findings[]
  /** All ways on the same held-out scenes, in one run: mAP, and the median of a scene in milliseconds. */
  compared: { scenes: number; ways: Record<Way, { mean: number; ms: number }> }
}

export const recording = JSON.parse(text) as Recording
