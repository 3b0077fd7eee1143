/** What `tools/recordPrecision.ts` wrote: the shipped networks at every precision, and the digits newly misread. */
import type { RoundedModel } from '../../engine/protocolPrecision'
import { keyOf, type Condition, type Result, type Times } from './model'
import text from './recorded.json?raw'

interface RecordedFile {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** `filters`: the first layer's weights in float32, [3, 3, 1, 16]. */
  nets: { net: RoundedModel; filters: number[]; results: Result[] }[]
  /** By `keyOf` the condition, where activations are rounded or pixels noisy. */
  conditions?: Record<string, Result[]>
  times: Times & { recordedAt: string; machine: string }
  /** Pixels of test images by index, base64 of 784 bytes each. */
  digits: Record<string, string>
}

const file = JSON.parse(text) as RecordedFile
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

/** Results recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** The first layer's weights in float32, [3, 3, 1, 16]. */
  filtersOf(net: RoundedModel): Float32Array
  /** What was recorded under a condition; nothing where that is not so. */
  resultsOf(condition: Condition): readonly Result[]
  times: RecordedFile['times']
  /** A test image's pixels, where the recording has them. */
  digit(index: number): Uint8Array | undefined
}

const filters = new Map(file.nets.map(({ net, filters }) => [net, Float32Array.from(filters)]))
const digits = new Map(Object.entries(file.digits).map(([index, base64]) => [Number(index), bytesOf(base64)]))

export const recording: Recording = {
  recordedAt: file.recordedAt,
  machine: file.machine,
  filtersOf: (net) => filters.get(net)!,
  resultsOf: (condition) =>
    file.conditions?.[keyOf(condition)] ??
    file.nets.find(({ net }) => net === keyOf(condition))?.results ??
    [],
  times: file.times,
  digit: (index) => digits.get(index),
}
