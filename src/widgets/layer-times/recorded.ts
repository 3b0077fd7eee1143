/** Passes measured by this lab and saved with its own button. */
import type { Pass } from './model'
import text from './recorded.json?raw'

export interface Recording {
  /** ISO date. */
  savedAt: string
  browser: string
  cores: number
  /** What else went on while it was measured. */
  load?: string
  passes: Pass[]
}

export const recording = JSON.parse(text) as Recording
