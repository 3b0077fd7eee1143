/** What `tools/recordDenseToConv.ts` wrote: both forms' answers about the first digit and the first page, and times. */
import type { DenseToConvPart } from '../../engine/studyTasks/denseToConv'
import { bytesOfBase64 } from '../../math/base64'
import { fromHalves } from '../../math/half'
import type { Recording } from './measuring'
import text from './recorded.json?raw'

export type DigitAnswer = Omit<Extract<DenseToConvPart, { kind: 'digit' }>, 'kind'>

/** Logits of all places, [153 · 10], and the time that they took. */
export interface GridAnswer {
  scores: Float32Array
  ms: number
}

export interface Recorded extends Pick<Recording, 'recordedAt' | 'machine'> {
  digit: DigitAnswer
  pass: GridAnswer
  windows: GridAnswer
}

const floats = (coded: string) => new Float32Array(bytesOfBase64(coded).slice().buffer)
const halves = (coded: string) => fromHalves(new Uint16Array(bytesOfBase64(coded).slice().buffer))

/** Reads what was recorded. */
export function recordedOf({ recordedAt, machine, digit, page }: Recording): Recorded {
  const form = ({ hidden, scores }: Recording['digit']['dense']) => ({
    hidden: floats(hidden),
    scores: floats(scores),
  })
  return {
    recordedAt,
    machine,
    digit: {
      map: halves(digit.map),
      weights: halves(digit.weights),
      bias: digit.bias,
      dense: form(digit.dense),
      convolution: form(digit.convolution),
    },
    pass: { scores: floats(page.pass), ms: page.ms.pass },
    windows: { scores: floats(page.windows), ms: page.ms.windows },
  }
}

export const recorded = recordedOf(JSON.parse(text) as Recording)
