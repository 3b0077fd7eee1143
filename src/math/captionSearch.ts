/** Chooses a sentence from a network that says, word by word, how probable each next word is: greedily, by beam, or by drawing. */
import type { Rng } from './rng'

/** Begins and ends a sentence. */
const END = 0

export interface Sentence {
  /** Without the beginning; the end is among them once it was chosen. */
  tokens: number[]
  /** Of each token, natural. */
  logs: number[]
}

/** Natural logarithms of the probabilities of each next token after each of the prefixes, [prefixes][vocabulary]. */
export type NextLogs = (prefixes: readonly (readonly number[])[]) => Promise<ArrayLike<number>[]>

export const logOf = ({ logs }: Sentence): number => logs.reduce((sum, log) => sum + log, 0)

const isWhole = ({ tokens }: Sentence) => tokens.at(-1) === END

const longer = ({ tokens, logs }: Sentence, token: number, log: number): Sentence => ({
  tokens: [...tokens, token],
  logs: [...logs, log],
})

export interface BeamRound {
  /** Best continuations of what the round before kept, best first. */
  candidates: Sentence[]
  /** The first `width` of them; sentences that have ended stay and go on competing. */
  kept: Sentence[]
}

/** Beam search from a prefix; width 1 is greedy search. The last round's first sentence is the answer. */
export async function searchByBeam(
  next: NextLogs,
  {
    width,
    longest,
    prefix = { tokens: [], logs: [] },
  }: { width: number; longest: number; prefix?: Sentence },
): Promise<BeamRound[]> {
  const rounds: BeamRound[] = []
  let kept = [prefix]
  while (!isWhole(kept[0]!) && kept[0]!.tokens.length < longest) {
    const open = kept.filter((sentence) => !isWhole(sentence))
    const rows = await next(open.map(({ tokens }) => tokens))
    const candidates = [
      ...kept.filter(isWhole),
      ...open.flatMap((sentence, i) =>
        bestTokens(rows[i]!, width + 1).map(([t, log]) => longer(sentence, t, log)),
      ),
    ].sort((a, b) => logOf(b) - logOf(a))
    kept = candidates.slice(0, width)
    rounds.push({ candidates: candidates.slice(0, 2 * width + 1), kept })
  }
  return rounds
}

/** Draws each word with its probability, sharpened by a temperature below 1 and flattened above. */
export async function drawSentence(
  next: NextLogs,
  {
    temperature,
    rng,
    longest,
    prefix = { tokens: [], logs: [] },
  }: { temperature: number; rng: Rng; longest: number; prefix?: Sentence },
): Promise<Sentence> {
  let sentence = prefix
  while (!isWhole(sentence) && sentence.tokens.length < longest) {
    const [row] = (await next([sentence.tokens])) as [ArrayLike<number>]
    const logs = Array.from(row)
    const most = Math.max(...logs)
    const weights = logs.map((log) => Math.exp((log - most) / temperature))
    let left = rng.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
    const drawn = weights.findIndex((weight) => (left -= weight) < 0)
    const token = drawn < 0 ? logs.indexOf(most) : drawn
    sentence = longer(sentence, token, logs[token]!)
  }
  return sentence
}

/** Numbers and logarithms of the most probable tokens, best first. */
export function bestTokens(row: ArrayLike<number>, count: number): [token: number, log: number][] {
  return Array.from(row, (log, token): [number, number] => [token, log])
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
}
