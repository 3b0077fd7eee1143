/** The shipped captioner, read from its files, describes held-out scenes as well as its card says. `THOROUGH=1` asks about all of them. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tidy } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { captionerHeads, decoderAt, imageOf, nameOf, shapeOf, writerAt } from '../src/engine/scenes/captioner'
import { DECODERS } from '../src/engine/scenes/decoders'
import { evaluateCaptioner, type CaptionScore } from '../src/engine/scenes/evaluateCaptioner'
import { looksOf } from '../src/engine/scenes/eyes'
import { tensorsOf } from '../src/engine/scenes/heads'
import { SceneLearner } from '../src/engine/scenes/learner'
import { writeCaption } from '../src/engine/scenes/write'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { pocket, pocketScene } from '../src/math/scenes/pocket'
import { renderScene } from '../src/math/scenes/render'
import type { Thing } from '../src/math/scenes/scene'
import { textOf } from '../src/math/scenes/vocabulary'
import { nodeSprites } from '../tools/scenes/nodeSprites'
import { readShipped, type SceneCard } from '../tools/scenes/publishScenes'
import { isThorough } from './support/thorough'

const FOLDER = 'scene-captioner'
const LONG = { timeout: 600_000 }
const SOME = 100
/** Scenes of a seed that neither training nor card has used. */
const FRESH_SEED = 11

let card: SceneCard
let learner: SceneLearner<never>
beforeAll(async () => {
  await startNodeWasm()
  card = JSON.parse(await readFile(`public/models/${FOLDER}/card.json`, 'utf8')) as SceneCard
  const heads = captionerHeads(DECODERS)
  const values = await readShipped(FOLDER, heads)
  learner = new SceneLearner(heads, { seed: 1, state: { values } }) as unknown as SceneLearner<never>
})

const heldOf = () =>
  card.held as unknown as { scenes: number; seed: number; greedy: Record<string, CaptionScore> }

describe('scene-captioner', () => {
  it('is the file that its card describes', async () => {
    const bytes = await readFile(`public/models/${FOLDER}/${card.weights.file}`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(card.weights.sha256)
    expect(card.weights.tensors).toEqual(tensorsOf(captionerHeads(DECODERS)))
    expect(bytes.length).toBeLessThan(2.5e6)
    expect(Object.keys(heldOf().greedy)).toEqual(DECODERS.map(nameOf))
  })

  it('is as good on fresh scenes as its card says of others', LONG, async () => {
    const asked = isThorough ? 500 : SOME
    const words = DECODERS.slice(0, 2)
    const key = { split: 'test', seed: FRESH_SEED, index: 0 } as const
    const scores = await evaluateCaptioner(learner, words, await nodeSprites('test'), key, asked)
    for (const name of words.map(nameOf)) {
      const p = heldOf().greedy[name]!.exact
      // Four deviations of a difference between two samples.
      const slack = 4 * Math.sqrt(p * (1 - p) * (1 / asked + 1 / heldOf().scenes))
      expect(Math.abs(scores[name]!.exact - p), name).toBeLessThan(slack + 1 / asked)
    }
  })

  it('takes the trousers of the first scene for a large 9, as 8.4.3 tells', async () => {
    const scene = pocketScene(0)
    const captionOf = async (things: Thing[]) => {
      const { pixels } = renderScene({ ...scene, things }, pocket)
      const { image, given } = tidy(() => {
        const { maps, parameters } = learner.forward(pixels)
        const vector = imageOf(looksOf(maps, parameters), writerAt(parameters, 0))
        return { image: vector, given: [...decoderAt(parameters, 0)] }
      })
      const choice = { kind: 'beam', width: 1 } as const
      const { tokens } = await writeCaption(image, given, shapeOf(DECODERS[0]!), { choice, prefix: [] })
      image.dispose()
      return textOf(tokens, 'en')
    }
    expect(await captionOf(scene.things)).toMatch(/^a large 9 /)
    const bare = scene.things.filter(({ kind }) => kind !== 'garment')
    expect(await captionOf(bare)).toBe('a small 0 to the left of a small 5')
  })

  it.runIf(isThorough)('repeats the scores of its card to the last caption', LONG, async () => {
    const { scenes, seed, greedy } = heldOf()
    const key = { split: 'test', seed, index: 0 } as const
    const scores = await evaluateCaptioner(learner, DECODERS, await nodeSprites('test'), key, scenes)
    expect(scores).toEqual(greedy)
  })
})
