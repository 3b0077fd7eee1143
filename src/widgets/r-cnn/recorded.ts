/** What `tools/recordRcnn.ts` wrote: R-CNN on the first scenes and on held-out ones, and fitted anew in three ways. */
import type { RcnnLooked, RcnnTimes } from '../../engine/studyTasks/rcnn'
import { bytesOfBase64 } from '../../math/base64'
import { fromHalves } from '../../math/half'
import type { Box } from '../../math/detection/boxes'
import type { Recording } from './measuring'
import text from './recorded.json?raw'

export type { Recording } from './measuring'

export const recording = JSON.parse(text) as Recording

/** What was looked at, here or in a tool. */
export interface Look {
  boxes: Box[]
  looked: Omit<RcnnLooked, 'ms'>
  ms: RcnnTimes
  isOwn: boolean
}

/** The recorded look of a key; null where there is none. */
export function recordedLook({ looks }: Recording, key: string): Look | null {
  const found = looks.find((look) => look.key === key)
  if (!found) return null
  const numbers = (coded: string) => {
    const bytes = bytesOfBase64(coded)
    return fromHalves(new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2))
  }
  return {
    boxes: found.boxes.map(([x, y, width, height]) => ({ x, y, width, height })),
    looked: {
      features: numbers(found.features),
      scores: numbers(found.scores),
      deltas: numbers(found.deltas),
    },
    ms: found.ms,
    isOwn: false,
  }
}
