import type { CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import { captionOf, sceneAt, type Split } from '../../src/math/scenes/generate'
import { VOCABULARY_NAMES } from '../../src/math/scenes/vocabulary'
import type { Recorder } from './recorder'
import { nodeSprites } from './nodeSprites'

interface Held {
  scenes: number
  seed: number
  greedy: Record<string, CaptionScore>
  beam: Record<string, CaptionScore> & { width: number }
}

interface Training {
  seed: number
  scenes: number
  alike: { steps: number }
  compared: Record<string, CaptionScore>
}

/** Validation scenes that the decoders were compared on; see tools/scenes/captioner.ts. */
const COMPARED_ON = 500

const thousandths = (values: ArrayLike<number>) =>
  Array.from(values, (value) => Math.round(1000 * value) / 1000)

/** Numbers from −1 to 1 as one of fifteen digits each, 0 to e, 7 in the middle: the lab draws them as shades. */
const shades = (values: Float32Array) =>
  Array.from(values, (value) => Math.round(7 * (1 + Math.max(-1, Math.min(1, value)))).toString(16)).join('')

/** How often each caption stands with `count` scenes of a split. */
async function countCaptions(split: Split, seed: number, count: number): Promise<Map<string, number>> {
  const sprites = await nodeSprites(split)
  const counts = new Map<string, number>()
  for (let index = 0; index < count; index++) {
    const caption = captionOf(sceneAt(sprites, { split, seed, index }), sprites, 'en')!.join(' ')
    counts.set(caption, (counts.get(caption) ?? 0) + 1)
  }
  return counts
}

/** What the lab of captioning shows first, and how many captions there are. */
export async function recordCaptioning({ ask, scenes, card, write }: Recorder): Promise<void> {
  const answers = []
  for (const pixels of scenes) {
    const by: Record<string, object> = {}
    for (const vocabulary of VOCABULARY_NAMES) {
      const decoder = { vocabulary, cell: 'lstm' as const }
      const choice = { kind: 'beam' as const, width: 1 }
      const { written } = await ask(
        { kind: 'caption', pixels, decoder, choice, prefix: [], own: false },
        'written',
      )
      by[vocabulary] = {
        tokens: written.tokens,
        logs: thousandths(written.logs),
        steps: written.steps.map(({ read, h, c, logs }) => ({
          read,
          h: shades(h),
          c: shades(c),
          logs: thousandths(logs),
        })),
        ms: written.ms,
      }
    }
    answers.push(by)
  }
  const { held, training } = await card('scene-captioner')
  const { seed: trainingSeed, scenes: read, alike, compared: scores } = training as unknown as Training
  const { scenes: count, seed, greedy, beam } = held as unknown as Held
  const { width: beamWidth, ...beams } = beam
  const told = { scenes: count, seed, greedy, beam: beams, beamWidth }
  const trained = await countCaptions('train', trainingSeed, read)
  const known = [...(await countCaptions('test', seed, count))]
    .filter(([caption]) => trained.has(caption))
    .reduce((sum, [, times]) => sum + times, 0)
  const captions = { trained: read, distinct: trained.size, known }
  const compared = { scenes: COMPARED_ON, steps: alike.steps, scores }
  await write('captioning', { held: told, answers }, { held: told, compared, captions })
}
