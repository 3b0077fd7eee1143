/** What `tools/recordPhotographs.ts` wrote: the mask of each photograph of the book, and how long a pass takes. */
import type { PictureName } from '../../math/photographs/pictures'
import { maskOf, type Answer } from './model'
import text from './recorded.json?raw'

interface Written {
  recordedAt: string
  machine: string
  /** Of the network's file. */
  bytes: number
  parameters: number
  /** Median of a pass. */
  ms: number
  /** Label, length, label, length … */
  masks: Record<PictureName, { width: number; height: number; runs: number[] }>
}

export interface Recording extends Omit<Written, 'masks'> {
  answers: Record<PictureName, Answer>
}

/** Reads what was recorded. */
export function recordingOf({ masks, ...rest }: Written): Recording {
  const answers = Object.fromEntries(
    Object.entries(masks).map(([name, { width, height, runs }]) => [
      name,
      { ...maskOf(runs, width, height), ms: rest.ms },
    ]),
  ) as Recording['answers']
  return { ...rest, answers }
}

export const recording = recordingOf(JSON.parse(text) as Written)
