/** What `tools/recordScenes.ts captioning` wrote: captions of the first scenes, and scores on held-out ones. */
import type { VocabularyName } from '../../math/scenes/vocabulary'
import type { Answer } from './model'
import text from './recorded.json?raw'

export interface Score {
  exact: number
  bleu: number[]
}

export interface Recording {
  recordedAt: string
  machine: string
  /** On the held-out scenes of the card, by decoder: `en-lstm` … */
  held: {
    scenes: number
    seed: number
    greedy: Record<string, Score>
    beam: Record<string, Score>
    beamWidth: number
  }
  /** Greedy captions of scenes 0, 1 … by vocabulary, of the LSTM. */
  answers: Partial<Record<VocabularyName, Answer>>[]
}

export const recording = JSON.parse(text) as Recording
