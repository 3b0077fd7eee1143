/** The lab's results as a file. */
import { PRECISIONS } from '../../math/precisions'
import type { KeptNet } from '../../training/api'
import { rowsOf, TEST_IMAGES, type DialState, type TimesState } from './model'
import { read, type NumberState } from './number'
import type { Recording } from './recorded'

interface Exported {
  number: NumberState
  dial: DialState
  trained?: KeptNet | null | undefined
  times?: TimesState
}

/** JSON: the number, and every result of the chosen network with where it comes from; `savedAt` is an ISO date. */
export function exportText(
  { number, dial, trained, times }: Exported,
  recording: Recording,
  savedAt: string,
): string {
  const { stored, wanted, outcome, error } = read(number)
  const { recordedAt, machine } = recording
  const results = rowsOf(dial, recording.resultsOf(dial)).map(({ result, isOwn }) => ({
    ...result,
    rounding: PRECISIONS[result.precision],
    source: isOwn ? { measuredOn: dial.backend } : { recordedAt, machine },
  }))
  const content = {
    savedAt,
    // Infinities and NaN are no JSON: as texts.
    number: {
      format: number.format,
      text: number.text,
      wanted: String(wanted),
      stored: String(stored),
      outcome,
      error,
    },
    network: dial.net,
    ...(dial.net === 'trained' && trained ? { plan: trained.plan, steps: trained.step } : {}),
    testImages: TEST_IMAGES,
    rounded: dial.activations ? 'parameters and activations' : 'parameters',
    sums: 'in 32 bits',
    noise: dial.noise / 10,
    results,
    ...(times?.own ? { layerTimes: times.own } : {}),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
