/** The norms that a `flow` tells are those that small moves of the parameters confirm. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { deepNet } from '../../math/architectures/deepNet'
import { stream } from '../../math/rng'
import type { Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { fromDescription } from '../networks/fromDescription'
import { NO_AUGMENTATION } from '../protocol'
import type { ComparisonPart, ComparisonWork, Contestant } from '../studyTasks/comparison'
import { ComparisonStudy } from './comparison'

const IMAGES = 30
/** How far the parameters are moved either way. */
const MOVE = 5e-4

let train: Dataset
beforeAll(async () => {
  await startNodeWasm()
  train = await readMnist('train', IMAGES)
})

function asking() {
  const study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(train),
    now: () => performance.now(),
  })
  return <Kind extends ComparisonPart['kind']>(work: ComparisonWork, _kind: Kind) =>
    study.advance({ comparison: 'flow', contestant: 0, work }) as Promise<
      Extract<ComparisonPart, { kind: Kind }>
    >
}

describe.each([
  { isResidual: false, norm: false },
  { isResidual: false, norm: true },
  { isResidual: true, norm: false },
  { isResidual: true, norm: true },
])('8 layers, residual: $isResidual, norm: $norm', (kind) => {
  const network = deepNet({ depth: 8, ...kind })
  const contestant: Contestant = {
    name: 'small',
    network,
    data: { pool: IMAGES },
    augmentation: NO_AUGMENTATION,
    optimizer: 'sgd',
    rates: [{ from: 0, rate: 1 }],
    initialisation: 'he',
    batchSize: IMAGES,
    seed: 1,
  }
  const ask = asking()
  /** Parameters off the initial ones, whose biases of 0 leave black pixels exactly on the bend of a ReLU. */
  const values = async () => {
    await ask({ kind: 'begin', contestant }, 'begun')
    const { state } = await ask({ kind: 'save' }, 'saved')
    const rng = stream(5, 'moved')
    return state.values.map((value) => value + 0.05 * rng.normal())
  }
  const begin = (theta: Float32Array) =>
    ask({ kind: 'begin', contestant, state: { step: 0, values: theta, slots: [] } }, 'begun')

  it(
    'each tensor of parameters has the gradient norm of finite differences',
    { timeout: 60_000 },
    async () => {
      const theta = await values()
      await begin(theta)
      const { flows } = await ask({ kind: 'flow' }, 'flow')
      const norms = new Map(
        flows.flatMap(({ layer, what, norm }) => (what === 'parameters' ? [[layer, norm]] : [])),
      )
      // One step of gradient descent at a rate of 1 shows the gradient itself.
      await ask({ kind: 'train', steps: 1 }, 'trained')
      const { state } = await ask({ kind: 'save' }, 'saved')
      const gradient = theta.map((value, i) => value - state.values[i]!)
      const largest = Math.hypot(...gradient)
      let offset = 0
      let compared = 0
      for (const { name, shape } of fromDescription(network).network.tensors) {
        const size = shape.reduce((product, n) => product * n, 1)
        const part = gradient.subarray(offset, offset + size)
        const norm = norms.get(name)!
        const lossAt = async (sign: number) => {
          const there = theta.slice()
          part.forEach((g, i) => (there[offset + i]! += (sign * MOVE * g) / norm))
          await begin(there)
          return (await ask({ kind: 'flow' }, 'flow')).loss
        }
        const slope = ((await lossAt(1)) - (await lossAt(-1))) / (2 * MOVE)
        expect(Math.abs(slope - norm), `${name}: ${norm}, by differences ${slope}`).toBeLessThan(
          0.03 * norm + 0.002 * largest,
        )
        compared += Number(norm > 0.01 * largest)
        offset += size
      }
      expect(compared).toBeGreaterThan(8)
    },
  )

  it('tells of each block what arrives, and of an addition what leaves on both ways', async () => {
    await ask({ kind: 'begin', contestant }, 'begun')
    const { flows } = await ask({ kind: 'flow' }, 'flow')
    const norms = new Map(flows.map(({ layer, what, norm }) => [`${what} ${layer}`, norm]))
    for (const block of ['block1', 'block2', 'block3']) {
      expect(norms.get(`gradient ${block}`)).toBeGreaterThan(0)
      // The ReLU after the block closes for some values.
      expect(norms.get(`gradient ${block}`)).toBeLessThanOrEqual(norms.get(`gradient ${block}.relu`)!)
      expect(norms.has(`gradient ${block}.shortcut`)).toBe(kind.isResidual)
    }
    if (kind.isResidual) {
      expect(norms.get('gradient block1.shortcut')).toBe(norms.get('gradient block1'))
      const [joined, ...ways] = ['block1.relu', 'block2.body', 'block2.shortcut'].map((name) =>
        norms.get(`gradient ${name}`)!,
      )
      expect(joined).toBeLessThanOrEqual(ways[0]! + ways[1]!)
      expect(joined).toBeGreaterThanOrEqual(Math.abs(ways[0]! - ways[1]!))
    }
  })
})
