/** Results measured by this lab and saved with its own button. */
import type { Results } from './model'
import text from './recorded.json?raw'

export interface Recording extends Results {
  /** ISO date. */
  savedAt: string
  browser: string
  cores: number
  /** What else went on while it was measured. */
  load?: string
}

export const recording = JSON.parse(text) as Recording
