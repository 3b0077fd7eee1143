/** What `tools/recordSkips.ts` wrote: every setting's first start measured, and some of them trained, beforehand. */
import type { Recorded } from './modelRecorded'
import text from './recorded.json?raw'

export const recording = JSON.parse(text) as Recorded
