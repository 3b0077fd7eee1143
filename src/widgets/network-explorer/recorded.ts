/** What `tools/recordExploration.ts` wrote. */
import { recordedReading, type Reading, type RecordedFile } from './modelReading'
import text from './recorded.json?raw'

export interface Recording extends Pick<RecordedFile, 'recordedAt' | 'epochs' | 'alike' | 'lab'> {
  /** The first test image of each class. */
  digits: { index: number; label: number; pixels: Uint8Array }[]
  /** Index of the test image that the reading is of. */
  shown: number
  reading: Reading
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

const file = JSON.parse(text) as RecordedFile

export const recording: Recording = {
  recordedAt: file.recordedAt,
  epochs: file.epochs,
  alike: file.alike,
  lab: file.lab,
  digits: file.digits.map((digit) => ({ ...digit, pixels: bytesOf(digit.pixels) })),
  shown: file.shown.index,
  reading: recordedReading(file, bytesOf),
}
