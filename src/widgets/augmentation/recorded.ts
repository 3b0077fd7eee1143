/** What `tools/recordAugmentation.ts` wrote: every augmentation with a name, trained beforehand from every seed. */
import type { Trials } from './model'
import type { Answers } from './modelCases'
import text from './recorded.json?raw'

export interface Digit {
  digit: number
  /** Place in the test set. */
  index: number
  /** [28, 28], 0 black to 255 white. */
  pixels: Uint8Array
}

/** Trainings and answers recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** Test images of each digit. */
  asked: number[]
  trials: Trials
  /** By the name of a case. */
  answers: Record<string, Answers>
  /** Test digits (Yann LeCun and Corinna Cortes, CC BY-SA 3.0), kept here so that they show without a script. */
  digits: Digit[]
}

const { digits, ...rest } = JSON.parse(text) as Omit<Recording, 'digits'> & {
  digits: { digit: number; index: number; pixels: string }[]
}

export const recording: Recording = {
  ...rest,
  digits: digits.map(({ digit, index, pixels }) => ({
    digit,
    index,
    pixels: Uint8Array.from(atob(pixels), (byte) => byte.charCodeAt(0)),
  })),
}
