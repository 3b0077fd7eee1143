/** What `tools/recordFields.ts` wrote: ten test digits, and the effective fields of the shipped network and of a fresh one. */
import type { Readings, RecordedFile } from './modelField'
import text from './recorded.json?raw'

/** As the lab shows it. */
export interface Recording {
  recordedAt: string
  machine: string
  digits: { label: number; pixels: Uint8Array }[]
  readings: Readings
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

const file = JSON.parse(text) as RecordedFile

export const recording: Recording = {
  ...file,
  digits: file.digits.map(({ label, pixels }) => ({ label, pixels: bytesOf(pixels) })),
  readings: Object.fromEntries(
    Object.entries(file.readings).map(([key, reading]) => [
      key,
      { ...reading, levels: bytesOf(reading.levels) },
    ]),
  ),
}
