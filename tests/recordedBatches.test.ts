/** The lab's recorded trainings begin as the engine of the day begins them, and the text prints what was recorded. */
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import printed from '../content/facts/ownBatches.json'
import { readKernels, startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Cluster } from '../src/engine/parallel/cluster'
import { spawnNodeReplica } from '../src/engine/parallel/testing/nodeReplicas'
import {
  accuracyOf,
  keyOf,
  planOf,
  TRAIN_IMAGES,
  type Setting,
  type Trial,
} from '../src/widgets/large-batches/model'
import { readMnist } from './support/nodeMnist'

let trials: Record<string, Trial>
beforeAll(async () => {
  await startNodeWasm()
  const text = await readFile('src/widgets/large-batches/recorded.json', 'utf8')
  trials = (JSON.parse(text) as { trials: typeof trials }).trials
})

it('the first step of twenty workers has the recorded loss', { timeout: 60_000 }, async () => {
  const surroundings = {
    loadKernels: () => Promise.resolve(readKernels()),
    tfjsWasmUrl: '',
    spawnReplica: () => spawnNodeReplica(),
  }
  const cluster = new Cluster(surroundings, () => performance.timeOrigin + performance.now())
  const setting: Setting = { crowd: 20, seed: 1, way: 'root' }
  const task = { plan: planOf(setting), workers: 0, fromStep: 0, steps: 1, straggler: null, isLast: true }
  const { losses } = await cluster.steps(task, await readMnist('train', TRAIN_IMAGES))
  expect(losses[0]).toBeCloseTo(trials[keyOf(setting)]!.losses[0]!, 3)
})

it('the text prints every accuracy that was recorded', () => {
  expect(printed.accuracies).toEqual(
    Object.fromEntries(Object.entries(trials).map(([name, trial]) => [name, accuracyOf(trial)])),
  )
})
