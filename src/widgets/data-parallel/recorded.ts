/** Steps recorded in a browser by this lab (`tools/recordDataParallel.ts`), as it shows them before the first click. */
import type { Result } from './model'
import text from './recorded.json?raw'

export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  results: readonly Result[]
}

export const recording = JSON.parse(text) as Recording
