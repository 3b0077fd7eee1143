/** Races run by this lab in a browser, by `tools/recordIm2col.ts`. */
import type { Race } from './model'
import text from './recorded.json?raw'

export interface Recording {
  /** ISO date. */
  savedAt: string
  browser: string
  cores: number
  races: Race[]
}

export const recording = JSON.parse(text) as Recording
