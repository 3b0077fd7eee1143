/** The run measured beforehand by `npm run record`, shown before the first click. */
import type { BackendName, Evaluation, Plan, StepRecord } from '../../engine/protocol'
import type { Reading } from './model'
import text from './recorded.json?raw'

/** Layout of `recorded.json`; with no records in it, nothing has been recorded. */
export interface RecordedFile {
  plan: Plan | null
  backend: BackendName
  /** The machine in words, for people. */
  machine: string
  /** ISO date. */
  recordedAt: string
  /** Thinned out, ascending by step. */
  records: StepRecord[]
  evaluations: Evaluation[]
  /** `[truth][predicted]` counts of the 10,000 test images. */
  confusion: number[][]
  /** The most confident mistakes, at most 24; `pixels` is base64 of 784 bytes. */
  wrong: (Reading & { pixels: string })[]
  /** 0–1. */
  finalAccuracy: number
  minutes: number
}

export type RecordedRun = RecordedFile & { plan: Plan }

/** Null where nothing has been recorded yet. */
export const asRecordedRun = (recorded: RecordedFile): RecordedRun | null =>
  recorded.plan !== null && recorded.records.length > 0 ? { ...recorded, plan: recorded.plan } : null

export const recordedRun: RecordedRun | null = asRecordedRun(JSON.parse(text) as RecordedFile)

/** 784 bytes from base64. */
export const pixelsOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
