/** Beam search (Graves 2012; Sutskever et al. 2014) over a table of next-word probabilities; width 1 is greedy search. */
export const START = 'start'
export const END = 'end'

/** For each word the words that may follow, with their probabilities; each row adds up to 1. */
export type Table = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Hypothesis {
  /** Without the start, with the end once it has been chosen. */
  words: string[]
  /** Product of the probabilities of its words. */
  probability: number
}

export interface Round {
  /** All continuations of what the round before kept, best first. */
  candidates: Hypothesis[]
  /** The first `width` of them. */
  kept: Hypothesis[]
}

export const isFinished = ({ words }: Hypothesis): boolean => words.at(-1) === END

/** A finished hypothesis stays as it is; any other is continued with every word that its last word allows. */
function continuations(table: Table, hypothesis: Hypothesis): Hypothesis[] {
  if (isFinished(hypothesis)) return [hypothesis]
  const next = Object.entries(table[hypothesis.words.at(-1) ?? START] ?? {})
  return next.map(([word, p]) => ({
    words: [...hypothesis.words, word],
    probability: hypothesis.probability * p,
  }))
}

/**
 * The rounds, one a word. It stops when the best hypothesis is finished: a product of probabilities never grows, so none of the
 * others can overtake it. `longest` bounds the rounds where a table runs in circles.
 */
export function beamSearch(table: Table, width: number, longest = 12): Round[] {
  let kept: Hypothesis[] = [{ words: [], probability: 1 }]
  const rounds: Round[] = []
  while (rounds.length < longest && !isFinished(kept[0]!)) {
    const candidates = kept
      .flatMap((hypothesis) => continuations(table, hypothesis))
      .sort((a, b) => b.probability - a.probability)
    kept = candidates.slice(0, width)
    rounds.push({ candidates, kept })
  }
  return rounds
}
