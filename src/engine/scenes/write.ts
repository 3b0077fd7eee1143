/** Writes one caption and tells how: what each step read and held, and what a beam kept on the way. */
import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core'
import { drawSentence, logOf, searchByBeam, type Sentence } from '../../math/captionSearch'
import { stream } from '../../math/rng'
import { BOUNDARY } from '../../math/scenes/vocabulary'
import type { Choice, WritingStep, Written } from '../studyTasks/scenes'
import { CaptionWriter } from './caption'
import type { DecoderShape } from './decoder'

/** No caption is longer; syllables are the most. */
export const LONGEST = 40

/** A caption that goes on from the tokens of `prefix`, chosen as `choice` says. `ms` is left to the caller. */
export async function writeCaption(
  image: Tensor2D,
  given: readonly Tensor[],
  shape: DecoderShape,
  { choice, prefix }: { choice: Choice; prefix: readonly number[] },
): Promise<Omit<Written, 'ms'>> {
  const writer = new CaptionWriter(image, given, shape)
  const begun = await read(writer, prefix)
  const rounds =
    choice.kind === 'beam'
      ? await searchByBeam(writer.next, { width: choice.width, longest: LONGEST, prefix: begun })
      : []
  const sentence =
    choice.kind === 'beam'
      ? (rounds.at(-1)?.kept[0] ?? begun)
      : await drawSentence(writer.next, {
          temperature: choice.temperature,
          rng: stream(choice.seed, 'caption'),
          longest: LONGEST,
          prefix: begun,
        })
  const steps: WritingStep[] = [{ read: null, ...(await writer.afterImage()) }]
  for (let length = 0; length < sentence.tokens.length; length++) {
    const token = length === 0 ? BOUNDARY : sentence.tokens[length - 1]!
    steps.push({ read: token, ...(await writer.readingOf(sentence.tokens.slice(0, length))) })
  }
  return {
    ...sentence,
    steps,
    rounds: rounds.map(({ kept }) => ({
      kept: kept.map((each) => ({ tokens: each.tokens, log: logOf(each) })),
    })),
  }
}

/** A prefix with what its words were worth to the network. */
async function read(writer: CaptionWriter, prefix: readonly number[]): Promise<Sentence> {
  const logs: number[] = []
  for (const [i, token] of prefix.entries())
    logs.push((await writer.readingOf(prefix.slice(0, i))).logs[token]!)
  return { tokens: [...prefix], logs }
}
