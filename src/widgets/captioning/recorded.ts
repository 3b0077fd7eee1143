/** What `tools/recordScenes.ts captioning` wrote: captions of the first scenes, and scores on held-out ones. */
import type { VocabularyName } from '../../math/scenes/vocabulary'
import type { Answer } from './model'
import text from './recorded.json?raw'

export interface Score {
  exact: number
  bleu: number[]
}

interface Written {
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
  /** Greedy captions of scenes 0, 1 … by vocabulary, of the LSTM; states as fifteen shades, digits from 0 to e. */
  answers: Partial<
    Record<
      VocabularyName,
      Pick<Answer, 'tokens' | 'logs' | 'ms'> & {
        steps: { read: number | null; h: string; c: string; logs: number[] }[]
      }
    >
  >[]
}

export interface Recording extends Omit<Written, 'answers'> {
  answers: Partial<Record<VocabularyName, Answer>>[]
}

const valuesOf = (shades: string) => Array.from(shades, (digit) => parseInt(digit, 16) / 7 - 1)

/** Reads what was recorded. */
export function recordingOf(written: Written): Recording {
  const answers = written.answers.map(
    (by) =>
      Object.fromEntries(
        Object.entries(by).map(([vocabulary, answer]): [string, Answer] => [
          vocabulary,
          {
            ...answer,
            vocabulary: vocabulary as VocabularyName,
            cell: 'lstm',
            rounds: [],
            steps: answer.steps.map((step) => ({ ...step, h: valuesOf(step.h), c: valuesOf(step.c) })),
          },
        ]),
      ) as Partial<Record<VocabularyName, Answer>>,
  )
  return { ...written, answers }
}

export const recording = recordingOf(JSON.parse(text) as Written)
