/**
 * BLEU (Papineni et al. 2002): n-gram precision with clipped counts, geometric mean, brevity penalty. No smoothing, so one order without a
 * match makes the whole score 0; the published measure, `corpusBleu`, adds the counts of all sentences of a test set first.
 */
export type Sentence = readonly string[]

export interface Precision {
  /** N-grams of the candidate that a reference allows. */
  matched: number
  /** N-grams of the candidate. */
  total: number
}

const SPACE = ' '

/** How often each run of `n` words occurs. */
function countGrams(sentence: Sentence, n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + n <= sentence.length; at++) {
    const gram = sentence.slice(at, at + n).join(SPACE)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** Modified n-gram precision: an n-gram counts at most as often as the reference that has most of it. */
export function precision(candidate: Sentence, references: readonly Sentence[], n: number): Precision {
  const allowed = references.map((reference) => countGrams(reference, n))
  let matched = 0
  let total = 0
  for (const [gram, count] of countGrams(candidate, n)) {
    matched += Math.min(count, Math.max(0, ...allowed.map((counts) => counts.get(gram) ?? 0)))
    total += count
  }
  return { matched, total }
}

/** Length of the reference that is nearest in length, the shorter of two that are equally near. */
export const nearestLength = (candidate: Sentence, references: readonly Sentence[]): number =>
  references
    .map(({ length }) => length)
    .sort((a, b) => Math.abs(a - candidate.length) - Math.abs(b - candidate.length) || a - b)[0] ?? 0

/** 1, or exp(1 − r/c) for a candidate of c words that is shorter than the nearest reference of r. */
export function brevityPenalty(candidate: Sentence, references: readonly Sentence[]): number {
  const [c, r] = [candidate.length, nearestLength(candidate, references)]
  return c > r ? 1 : c === 0 ? 0 : Math.exp(1 - r / c)
}

/** BLEU-n, 0–1. */
export function bleu(candidate: Sentence, references: readonly Sentence[], n: number): number {
  const logs = Array.from({ length: n }, (_, index) => {
    const { matched, total } = precision(candidate, references, index + 1)
    return Math.log(total === 0 ? 0 : matched / total)
  })
  return brevityPenalty(candidate, references) * Math.exp(logs.reduce((sum, log) => sum + log, 0) / n)
}

/** A caption and what people would have said. */
export interface Captioned {
  candidate: Sentence
  references: readonly Sentence[]
}

/** BLEU-n of a whole test set, 0–1: counts and lengths are added over its sentences before anything is divided. */
export function corpusBleu(set: readonly Captioned[], n: number): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const logs = Array.from({ length: n }, (_, index) => {
    const counted = set.map(({ candidate, references }) => precision(candidate, references, index + 1))
    return Math.log(sum(counted.map(({ matched }) => matched)) / sum(counted.map(({ total }) => total)))
  })
  const c = sum(set.map(({ candidate }) => candidate.length))
  const r = sum(set.map(({ candidate, references }) => nearestLength(candidate, references)))
  const brevity = c > r ? 1 : c === 0 ? 0 : Math.exp(1 - r / c)
  return c === 0 ? 0 : brevity * Math.exp(sum(logs) / n)
}

/** For each word of the candidate whether it counts, was clipped as one too many, or stands in no reference. */
export function verdicts(
  candidate: Sentence,
  references: readonly Sentence[],
): ('counts' | 'clipped' | 'absent')[] {
  return candidate.map((word, at) => {
    const upTo = candidate.slice(0, at + 1).filter((other) => other === word).length
    const most = Math.max(0, ...references.map((words) => words.filter((other) => other === word).length))
    return most === 0 ? 'absent' : upTo > most ? 'clipped' : 'counts'
  })
}
