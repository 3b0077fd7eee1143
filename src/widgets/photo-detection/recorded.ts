/** What `tools/recordPhotographs.ts` wrote: what the network says of each photograph of the book, and how long it takes. */
import type { Detection } from '../../math/detection/averagePrecision'
import type { PictureName } from '../../math/photographs/pictures'
import text from './recorded.json?raw'

/** Label, score, and left, top, width and height of the box, all but the label in 10,000ths. */
export type Row = [label: number, score: number, x: number, y: number, width: number, height: number]

interface Written {
  recordedAt: string
  machine: string
  /** Of the network's file. */
  bytes: number
  parameters: number
  /** Median of a pass. */
  ms: number
  answers: Record<PictureName, Row[]>
}

export interface Recording extends Omit<Written, 'answers'> {
  answers: Record<PictureName, Detection[]>
}

const detectionOf = ([label, score, x, y, width, height]: Row): Detection => ({
  label,
  score: score / 1e4,
  box: { x: x / 1e4, y: y / 1e4, width: width / 1e4, height: height / 1e4 },
})

/** Reads what was recorded. */
export function recordingOf(written: Written): Recording {
  const answers = Object.fromEntries(
    Object.entries(written.answers).map(([name, rows]) => [name, rows.map(detectionOf)]),
  ) as Recording['answers']
  return { ...written, answers }
}

export const recording = recordingOf(JSON.parse(text) as Written)
