/**
 * `npm run evaluate:scenes -- [--seed N] [--scenes N] [detector] [rcnn] [window] [fcn] [captioner]`: asks the shipped networks of section 8.4, all of them or those
 * named, about test scenes of any seed, and prints how good they are and how long one scene takes here.
 */
import { parseArgs } from 'node:util'
import { captionerHeads } from '../src/engine/scenes/captioner'
import { DECODERS } from '../src/engine/scenes/decoders'
import { detectorHeads } from '../src/engine/scenes/detector'
import { evaluateCaptioner } from '../src/engine/scenes/evaluateCaptioner'
import { evaluateDetector } from '../src/engine/scenes/evaluateDetector'
import { evaluateFcn } from '../src/engine/scenes/evaluateFcn'
import { FCN_STRIDES, fcnHeads } from '../src/engine/scenes/fcn'
import type { Heads } from '../src/engine/scenes/heads'
import { SceneLearner } from '../src/engine/scenes/learner'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { measureWindow } from './scenes/compareDetectors'
import { evaluateShippedRcnn } from './scenes/evaluateRcnn'
import { nodeSprites } from './scenes/nodeSprites'
import { readShipped } from './scenes/publishScenes'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '123' }, scenes: { type: 'string', default: '100' } },
})
const seed = Number(values.seed)
const scenes = Number(values.scenes)
if (!Number.isInteger(seed) || !Number.isInteger(scenes) || scenes < 1) {
  console.error('Seed and scenes must be whole numbers, and there must be a scene.')
  process.exit(1)
}

await startNodeWasm()
const sprites = await nodeSprites('test')
const key = { split: 'test', seed, index: 0 } as const
const learnerOf = async <Truth>(folder: string, heads: Heads<Truth>) =>
  new SceneLearner(heads, { seed: 1, state: { values: await readShipped(folder, heads) } })

const EVALUATIONS: Record<string, () => Promise<unknown>> = {
  detector: async () =>
    evaluateDetector(await learnerOf('scene-detector', detectorHeads), sprites, key, scenes, () =>
      performance.now(),
    ),
  rcnn: () => evaluateShippedRcnn({ seed, scenes }),
  window: () => measureWindow(seed, scenes),
  fcn: async () => {
    const scores = await evaluateFcn(await learnerOf('scene-fcn', fcnHeads), sprites, key, scenes)
    return Object.fromEntries(scores.map((score, i) => [`stride ${FCN_STRIDES[i]}`, score]))
  },
  captioner: async () =>
    evaluateCaptioner(
      await learnerOf('scene-captioner', captionerHeads(DECODERS)),
      DECODERS,
      sprites,
      key,
      scenes,
    ),
}
const unknown = positionals.find((name) => !(name in EVALUATIONS))
if (unknown !== undefined) {
  console.error(`There is no network ${unknown}; there are ${Object.keys(EVALUATIONS).join(', ')}.`)
  process.exit(1)
}
for (const name of positionals.length > 0 ? positionals : Object.keys(EVALUATIONS))
  console.log(
    `${name}, ${scenes} scenes of seed ${seed}: ${JSON.stringify(await EVALUATIONS[name]!(), null, 1)}`,
  )
