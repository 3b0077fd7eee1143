/** What `tools/recordInception.ts` wrote. */
import { fromHalves } from '../../math/half'
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
  theta: fromHalves(new Uint16Array(bytesOf(file.training.theta).buffer)),
  digits: file.training.digits.map(bytesOf),
}
