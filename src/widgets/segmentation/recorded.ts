/** What `tools/recordScenes.ts segmentation` wrote: answers about the first scenes, scores on held-out ones, and times. */
import { bytesOfBase64 } from '../../math/base64'
import { PIXEL_CLASSES } from '../../math/scenes/scene'
import type { Answer, Stride } from './model'
import text from './recorded.json?raw'

interface Written {
  recordedAt: string
  machine: string
  /** On the held-out scenes of the card. */
  held: { scenes: number; seed: number; meanIou: Record<Stride, number>; accuracy: number; ofClass: number[] }
  /** One pass, and one patch, milliseconds. */
  ms: { pass: number; patch: number }
  /** Of scenes 0, 1 … by stride, base64: classes, and by class its probabilities in 255ths; classes that are nowhere likely are left out. */
  answers: { stride: Stride; classes: string; heats: Record<string, string> }[][]
}

export interface Recording extends Omit<Written, 'answers'> {
  answers: Answer[]
}

/** Reads what was recorded. */
export function recordingOf(written: Written): Recording {
  const answers = written.answers.map((by): Answer => ({
    ms: written.ms.pass,
    by: by.map(({ stride, classes, heats }) => ({
      stride,
      classes: bytesOfBase64(classes),
      heats: Array.from({ length: PIXEL_CLASSES }, (_, label) => {
        const kept = heats[label]
        return kept
          ? Float32Array.from(bytesOfBase64(kept), (byte) => byte / 255)
          : new Float32Array((96 / stride) ** 2)
      }),
    })),
  }))
  return { ...written, answers }
}

export const recording = recordingOf(JSON.parse(text) as Written)
