/** Results measured by this lab and saved with its own button. */
import type { Results } from './model'
import text from './recorded.json?raw'

export interface Recording extends Results {
  /** ISO date. */
  savedAt: string
  browser: string
  cores: number
}

export const recording = JSON.parse(text) as Recording
