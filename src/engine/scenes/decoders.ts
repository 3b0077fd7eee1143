import type { DecoderName } from '../studyTasks/scenes'

/** The decoders of the shipped captioner, in the order in which they lie in its file. */
export const DECODERS: readonly DecoderName[] = [
  { vocabulary: 'en', cell: 'lstm' },
  { vocabulary: 'ko', cell: 'lstm' },
  { vocabulary: 'ko-syllables', cell: 'lstm' },
  { vocabulary: 'en', cell: 'rnn' },
  { vocabulary: 'ko', cell: 'rnn' },
]
