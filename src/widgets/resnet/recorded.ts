/** What `tools/recordResnet.ts` wrote. */
import type { Recording } from './modelRecorded'
import text from './recorded.json?raw'

export const recording = JSON.parse(text) as Recording
