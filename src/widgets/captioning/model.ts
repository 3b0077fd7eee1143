/** What a reader sets in the lab of captioning, and the arithmetic behind what it shows. */
import { bleu } from '../../math/bleu'
import { textOf, VOCABULARIES, wordsOfTokens, type VocabularyName } from '../../math/scenes/vocabulary'

export const CHOICES = ['greedy', 'beam', 'draw'] as const
export type ChoiceName = (typeof CHOICES)[number]
export const CELLS = ['lstm', 'rnn'] as const
export type Cell = (typeof CELLS)[number]

export interface WritingStep {
  /** The token it read; null for the image. */
  read: number | null
  h: ArrayLike<number>
  c: ArrayLike<number>
  /** Logarithms of the probabilities of each next token. */
  logs: ArrayLike<number>
}

export interface Answer {
  /** Whose words the tokens are, and which cell wrote them. */
  vocabulary: VocabularyName
  cell: Cell
  tokens: number[]
  logs: number[]
  steps: WritingStep[]
  rounds: { kept: { tokens: number[]; log: number }[] }[]
  ms: number
}

/** What of the unrolled network the text refers to: the image, the start, any word, the end. */
export const PLACES = ['nic-image', 'nic-start', 'nic-word', 'nic-end'] as const

/** Which place a step is at; of the steps that are words only the third has the name, if `isName`. */
export function placeOf(step: number, steps: number, isName = false): number {
  if (step < 2) return step
  if (step === steps - 1) return 3
  return isName && step > 2 ? -1 : 2
}

/** The step of a place. */
export const stepOf = (place: number, steps: number): number =>
  place === 3 ? steps - 1 : Math.min(place, steps - 1)

/** Whether the reader put a word in, or it has become another through that; null where neither. */
export function fateOf(
  tokens: readonly number[],
  at: number,
  given: number,
  before: readonly number[] | null,
): 'given' | 'changed' | null {
  if (given === 0 || at < 0 || tokens[at] === before?.[at]) return null
  if (at < given) return 'given'
  return before ? 'changed' : null
}

/** The end of a sentence as a reader sees it. */
export const END = '■'

export const wordOf = (token: number, vocabulary: VocabularyName): string =>
  token === 0 ? END : VOCABULARIES[vocabulary][token]!.replace(' ', '␣')

export const sentence = (tokens: readonly number[], vocabulary: VocabularyName): string =>
  textOf(tokens, vocabulary)

export interface Likely {
  token: number
  probability: number
}

/** The likeliest tokens after a step, best first. */
export function likeliest({ logs }: WritingStep, count: number): Likely[] {
  return Array.from(logs, (log, token) => ({ token, probability: Math.exp(log) }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, count)
}

export interface Marks {
  isExact: boolean
  /** BLEU-1 to BLEU-4 of this sentence. */
  bleu: number[]
  probability: number
}

/** A caption beside what the grammar says; null where the grammar says nothing. */
export function marksOf(
  { tokens, logs }: Pick<Answer, 'tokens' | 'logs'>,
  truth: readonly string[] | null,
  vocabulary: VocabularyName,
): Marks | null {
  if (!truth) return null
  const words = wordsOfTokens(tokens, vocabulary)
  return {
    isExact: words.join(' ') === truth.join(' '),
    bleu: [1, 2, 3, 4].map((n) => bleu(words, [truth], n)),
    probability: Math.exp(logs.reduce((sum, log) => sum + log, 0)),
  }
}
