/** What `tools/recordFields.ts` wrote: ten test digits, and the effective fields of the shipped network and of a fresh one. */
import type { Reading, Readings } from './modelField'
import text from './recorded.json?raw'

export interface RecordedFile {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** SHA-256 of the trained parameters. */
  weights: string
  /** The first test image of each class; `pixels` is base64 of 784 bytes. */
  digits: { index: number; label: number; pixels: string }[]
  /** `levels` is base64 of 784 bytes. */
  readings: Record<string, Omit<Reading, 'levels'> & { levels: string }>
}

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
