import type { CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import type { Written } from '../../src/engine/studyTasks/scenes'
import { captionOf, sceneAt, type Split } from '../../src/math/scenes/generate'
import type { Recorder } from '../recordScenes'
import { nodeSprites } from './nodeSprites'

interface Held {
  scenes: number
  seed: number
  greedy: Record<string, CaptionScore>
  beam: Record<string, CaptionScore> & { width: number }
}

const tenths = (value: number) => Math.round(10 * value) / 10
const thousandths = (value: number) => Math.round(1000 * value) / 1000

/** States are drawn as shades and need no more than tenths; probabilities are read. */
const rounded = ({ steps, logs, ...rest }: Written) => ({
  ...rest,
  logs: logs.map(thousandths),
  steps: steps.map((step) => ({
    read: step.read,
    h: Array.from(step.h, tenths),
    c: Array.from(step.c, tenths),
    logs: Array.from(step.logs, thousandths),
  })),
})

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

/** What the lab of captioning shows first: greedy captions of the LSTM in words of both languages. */
export async function recordCaptioning({ ask, scenes, card, write }: Recorder): Promise<void> {
  const caption = async (pixels: Uint8Array, vocabulary: 'en' | 'ko') =>
    (
      await ask(
        {
          kind: 'caption',
          pixels,
          decoder: { vocabulary, cell: 'lstm' },
          choice: { kind: 'beam', width: 1 },
          prefix: [],
          own: false,
        },
        'written',
      )
    ).written
  await caption(scenes[0]!, 'en') // what is slow once only
  const answers = []
  for (const pixels of scenes)
    answers.push({ en: rounded(await caption(pixels, 'en')), ko: rounded(await caption(pixels, 'ko')) })
  const { held, training } = await card('scene-captioner')
  const { scenes: count, seed, greedy, beam } = held as unknown as Held
  const { width: beamWidth, ...beams } = beam
  const told = { scenes: count, seed, greedy, beam: beams, beamWidth }
  const trained = await countCaptions('train', Number(training.seed), Number(training.scenes))
  const known = [...(await countCaptions('test', seed, count))]
    .filter(([caption]) => trained.has(caption))
    .reduce((sum, [, times]) => sum + times, 0)
  const captions = { trained: Number(training.scenes), distinct: trained.size, known }
  await write('captioning', { held: told, answers }, { held: told, captions })
}
