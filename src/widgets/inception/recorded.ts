/** What `tools/recordInception.ts` wrote. */
import { unpack } from './modelPacked'
import type { RecordedFile } from './modelRecorded'
import text from './recorded.json?raw'

const file = JSON.parse(text) as RecordedFile

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

export interface Recording {
  clock: RecordedFile['clock']
  training: Pick<RecordedFile['training'], 'date' | 'machine' | 'trials'>
  theta: Float32Array
  /** 784 bytes each. */
  digits: Uint8Array[]
}

export const recording: Recording = {
  clock: file.clock,
  training: file.training,
  theta: unpack(bytesOf(file.training.theta)),
  digits: file.training.digits.map(bytesOf),
}
