import { VOCABULARY_NAMES } from '../../src/math/scenes/vocabulary'
import type { Recorder } from '../recordScenes'

const hundredths = (values: ArrayLike<number>) => Array.from(values, (value) => Math.round(100 * value) / 100)

/** What the lab of captioning shows first. */
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
        logs: hundredths(written.logs),
        steps: written.steps.map(({ read, h, c, logs }) => ({
          read,
          h: hundredths(h),
          c: hundredths(c),
          logs: hundredths(logs),
        })),
        rounds: [],
        ms: written.ms,
      }
    }
    answers.push(by)
  }
  const { held } = await card('scene-captioner')
  const {
    scenes: count,
    seed,
    greedy,
    beam,
  } = held as {
    scenes: number
    seed: number
    greedy: object
    beam: { width: number }
  }
  const { width: beamWidth, ...beams } = beam
  const told = { scenes: count, seed, greedy, beam: beams, beamWidth }
  await write('captioning', { held: told, answers }, { held: told })
}
