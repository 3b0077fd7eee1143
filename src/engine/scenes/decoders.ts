import type { DecoderName } from '../studyTasks/scenes'

/** The decoders of the shipped captioner, in the order in which they lie in its file. */
export const DECODERS: readonly DecoderName[] = [
  { vocabulary: 'en', cell: 'lstm' },
  { vocabulary: 'ko', cell: 'lstm' },
  { vocabulary: 'ko-syllables', cell: 'lstm' },
  { vocabulary: 'en', cell: 'rnn' },
  { vocabulary: 'ko', cell: 'rnn' },
]

/** Those that learned together with the layer before them; the others learned on what it made of scenes then. */
export const TOGETHER: readonly DecoderName[] = DECODERS.slice(0, 2)
