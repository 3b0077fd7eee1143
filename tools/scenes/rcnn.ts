/** `npm run pretrain:scenes rcnn`: R-CNN for digit scenes (section 8.4.1): network, then SVMs, then box regressions. */
import { readFile } from 'node:fs/promises'
import { networkOf } from '../../src/engine/networks/networkOf'
import { evaluateRcnn } from '../../src/engine/scenes/rcnn/evaluate'
import { gather, joined, type Gathered } from '../../src/engine/scenes/rcnn/examples'
import { flat, parts, Rcnn, rcnnSize, rcnnTensors, type RcnnValues } from '../../src/engine/scenes/rcnn/rcnn'
import { network } from '../../src/engine/scenes/rcnn/network'
import { decodeWeights } from '../../src/engine/weightsFile'
import { fitRegressions, fitSvms, REGRESSION_OPTIONS, SVM_OPTIONS } from '../../src/math/rcnn/classifiers'
import { SCENE_SEARCH } from '../../src/math/selectiveSearch/sceneSearch'
import type { NetworkCard } from '../pretrain/card'
import { HELD } from './evaluateRcnn'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes } from './publishScenes'
import { tuned, TUNING } from './tuneRcnn'

/** Whose weights fine-tuning starts from. */
const CHAPTER = 'public/models/deep-convnet-augmented/'
/** Scenes that SVMs and regressions learn from; none that the network was tuned on. */
const FITTING = { scenes: 250, seed: 2 }
const VALIDATED = { seed: 1, scenes: 60 }
const now = () => performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

/** The chapter's network, as its readers get it. */
export async function chapterValues(): Promise<Float32Array> {
  const card = JSON.parse(await readFile(`${CHAPTER}card.json`, 'utf8')) as NetworkCard
  const bytes = new Uint8Array(await readFile(CHAPTER + card.weights.file))
  return decodeWeights(bytes.buffer, card.weights.format, networkOf(card.plan).size)
}

/** SVMs and box regressions on features of a network's. */
export async function fitted(networkValues: Float32Array): Promise<RcnnValues> {
  const bare = new Rcnn({ ...parts(new Float32Array(rcnnSize)), network: networkValues })
  const gathered: Gathered = { examples: [], pooled: [] }
  const key = { split: 'train', seed: FITTING.seed, index: 0 } as const
  await gather(gathered, bare.body, await nodeSprites('train'), key, FITTING.scenes, SCENE_SEARCH)
  const pooled = joined(gathered.pooled)
  say(`${gathered.examples.length} boxes of ${FITTING.scenes} scenes`)
  const { weights, counts } = fitSvms(gathered.examples, await bare.features(pooled))
  bare.dispose()
  for (const [label, { positives, negatives, hard }] of counts.entries())
    say(`${label}: ${positives} digits, ${hard} of ${negatives} negatives`)
  return {
    network: networkValues,
    svms: weights,
    regressions: fitRegressions(gathered.examples, pooled),
  }
}

/** Trains it, or goes on with what is kept of its network, and ships it. */
export async function pretrain(): Promise<void> {
  const values = flat(await fitted(await tuned(await chapterValues())))
  const shipped = new Rcnn(parts(asShipped(values)))
  const validated = await evaluateRcnn(
    shipped,
    await nodeSprites('validation'),
    { split: 'validation', seed: VALIDATED.seed, index: 0 },
    VALIDATED.scenes,
    now,
  )
  say(`validation: mAP ${validated.mean.toFixed(4)}, uncorrected ${validated.uncorrected.toFixed(4)}`)
  const held = await evaluateRcnn(
    shipped,
    await nodeSprites('test'),
    { split: 'test', seed: HELD.seed, index: 0 },
    HELD.scenes,
    now,
  )
  say(`test: ${JSON.stringify(held)}`)
  await publishScenes('scene-rcnn', values, rcnnTensors, {
    name: 'R-CNN for digit scenes',
    trainedBy: 'npm run pretrain:scenes rcnn',
    training: {
      network: `tuned from ${CHAPTER}`,
      parameters: network.size,
      ...TUNING,
      optimizer: 'adam, warm-up and cosine',
      fittedOn: `${FITTING.scenes} scenes of seed ${FITTING.seed}`,
      svm: JSON.stringify(SVM_OPTIONS),
      regression: JSON.stringify(REGRESSION_OPTIONS),
    },
    held: { split: 'test', seed: HELD.seed, iou: 0.5, validation: validated.mean, ...held },
  })
}
