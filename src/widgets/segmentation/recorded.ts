/** What `tools/recordScenes.ts segmentation` wrote: answers about the first scenes, scores on held-out ones, and times. */
import { bytesOfBase64 } from '../../math/base64'
import type { Answer, Stride } from './model'
import text from './recorded.json?raw'

interface Written {
  recordedAt: string
  machine: string
  /** On the held-out scenes of the card. */
  held: { scenes: number; seed: number; meanIou: Record<Stride, number>; accuracy: number; ofClass: number[] }
  /** One pass, and one patch, milliseconds. */
  ms: { pass: number; patch: number }
  /** Of scenes 0, 1 …: classes by stride, base64, and scores, rounded to sixteenths. */
  answers: { stride: Stride; classes: string; scores: string }[][]
}

export interface Recording extends Omit<Written, 'answers'> {
  answers: Answer[]
}

/** Scores are kept as whole sixteenths around zero. */
const SIXTEENTH = 16
const ZERO = 128

/** Reads what was recorded. */
export function recordingOf(written: Written): Recording {
  const answers = written.answers.map((by): Answer => ({
    ms: written.ms.pass,
    by: by.map(({ stride, classes, scores }) => ({
      stride,
      classes: bytesOfBase64(classes),
      scores: Float32Array.from(bytesOfBase64(scores), (byte) => (byte - ZERO) / SIXTEENTH),
    })),
  }))
  return { ...written, answers }
}

export const recording = recordingOf(JSON.parse(text) as Written)
