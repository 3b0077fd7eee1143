/** The lab's recorded effective fields are those that the engine of the day measures, and the text prints what was recorded. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import printed from '../content/facts/ownFields.json'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { networkOf } from '../src/engine/networks/networkOf'
import { DEFAULT_PLAN, type Plan } from '../src/engine/protocol'
import { EffectiveFieldStudy } from '../src/engine/studies/effectiveField'
import { decodeWeights } from '../src/engine/weightsFile'
import {
  FRESH_SEED,
  IMAGES,
  PIECE,
  readingOf,
  type FieldLayer,
  type Net,
  type RecordedFile,
} from '../src/widgets/receptive-field/modelField'
import { recording } from '../src/widgets/receptive-field/recorded'
import { readMnist } from './support/nodeMnist'

const MODEL = 'public/models/deep-convnet/'

let study: EffectiveFieldStudy
let weights: { tensors: { name: string; shape: number[] }[]; values: Float32Array }
beforeAll(async () => {
  await startNodeWasm()
  const test = await readMnist('test', IMAGES)
  study = new EffectiveFieldStudy({
    trainingSet: () => Promise.reject(new Error('not asked for')),
    testSet: () => Promise.resolve(test),
    now: () => 0,
  })
  const card = JSON.parse(await readFile(`${MODEL}card.json`, 'utf8')) as {
    plan: Partial<Plan>
    weights: { file: string; format: string }
  }
  const bytes = new Uint8Array(await readFile(MODEL + card.weights.file))
  const recorded = JSON.parse(
    await readFile('src/widgets/receptive-field/recorded.json', 'utf8'),
  ) as RecordedFile
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(recorded.weights)
  const { tensors, size } = networkOf({ ...DEFAULT_PLAN, ...card.plan })
  weights = { tensors, values: decodeWeights(bytes.buffer, card.weights.format, size) }
})

it.each([
  ['trained', 'conv2'],
  ['trained', 'conv4'],
  ['fresh', 'conv3'],
] as [Net, FieldLayer][])('%s, %s', { timeout: 60_000 }, async (net, layer) => {
  await study.advance({ kind: 'begin', network: net === 'fresh' ? { seed: FRESH_SEED } : weights })
  const sums = new Float32Array(784)
  let active = 0
  for (let from = 0; from < IMAGES; from += PIECE) {
    const part = await study.advance({ kind: 'measure', layer, from, count: PIECE })
    if (part.kind !== 'measured') throw new Error(part.kind)
    part.sums.forEach((value, i) => (sums[i]! += value))
    active += part.active
  }
  const reading = readingOf(sums, IMAGES, active)
  const recorded = recording.readings[`${net}-${layer}`]!
  expect(Math.abs(reading.pixels - recorded.pixels)).toBeLessThanOrEqual(1)
  expect(Math.abs(reading.active - recorded.active)).toBeLessThanOrEqual(2)
  reading.levels.forEach((level, i) => expect(Math.abs(level - recorded.levels[i]!)).toBeLessThanOrEqual(2))
})

it('the text prints every number of pixels that was recorded', () => {
  expect(printed.pixels).toEqual(
    Object.fromEntries(Object.entries(recording.readings).map(([name, { pixels }]) => [name, pixels])),
  )
  expect(printed.images).toBe(IMAGES)
})
