import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { affine, conv, pool, type BlockSpec, type Network } from '../../math/architectures/layers'
import { measure, sumOf } from '../../math/architectures/measure'
import { resNetworks } from '../../math/architectures/resNet'
import { googLeNet } from '../../math/architectures/googLeNet'
import type { Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { fromDescription } from '../networks/fromDescription'
import { NO_AUGMENTATION } from '../protocol'
import type { ComparisonPart, ComparisonWork, Contestant } from '../studyTasks/comparison'
import { ComparisonStudy } from './comparison'

let train: Dataset
let test: Dataset
beforeAll(async () => {
  await startNodeWasm()
  train = await readMnist('train', 600)
  test = await readMnist('test', 300)
})

const block = (name: string, channels: number, norm: boolean): BlockSpec => ({
  kind: 'block',
  name,
  join: 'add',
  branches: [[conv(`${name}a`, channels, 3, { norm }), conv(`${name}b`, channels, 3, { norm })], []],
})

const small = (norm: boolean): Network => ({
  name: 'small',
  input: [1, 28, 28],
  parts: [
    conv('conv1', 6, 3, { stride: 2, norm }),
    block('block1', 6, norm),
    pool('pool1', 2, 2),
    block('block2', 6, norm),
    { ...pool('average', 3, 2), average: true },
    affine('affine', 10),
  ],
})

const contestant = (network: Network): Contestant => ({
  name: network.name,
  network,
  data: { pool: 600 },
  augmentation: NO_AUGMENTATION,
  optimizer: 'adam',
  rates: [{ from: 0, rate: 0.01 }],
  initialisation: 'he',
  batchSize: 50,
  seed: 3,
})

function study() {
  const it = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(test),
    now: () => performance.now(),
  })
  const ask = <Kind extends ComparisonPart['kind']>(at: number, work: ComparisonWork, _kind: Kind) =>
    it.advance({ comparison: 'test', contestant: at, work }) as Promise<
      Extract<ComparisonPart, { kind: Kind }>
    >
  return { it, ask }
}

describe.each([false, true])('a small residual net, batch norm %s', (norm) => {
  it('learns, is tested image by image, and leaves no tensor behind', async () => {
    const tensors = memory().numTensors
    const { it: asked, ask } = study()
    const { parameters, images } = await ask(
      0,
      { kind: 'begin', contestant: contestant(small(norm)) },
      'begun',
    )
    expect(parameters).toBe(sumOf(measure(small(norm)), 'params'))
    expect(images).toBe(600)
    const { loss } = await ask(0, { kind: 'train', steps: 48 }, 'trained')
    expect(loss.at(-1)).toBeLessThan(0.6 * loss[0]!)
    const tested = await ask(0, { kind: 'test', from: 0, count: 300 }, 'tested')
    expect(tested.asked.reduce((sum, n) => sum + n)).toBe(300)
    expect(tested.right.reduce((sum, n) => sum + n)).toBeGreaterThan(150)
    asked.end()
    expect(memory().numTensors).toBe(tensors)
  })

  it('goes on from a saved state as if nothing had happened', async () => {
    const { it: asked, ask } = study()
    await ask(0, { kind: 'begin', contestant: contestant(small(norm)) }, 'begun')
    await ask(0, { kind: 'train', steps: 5 }, 'trained')
    const { state } = await ask(0, { kind: 'save' }, 'saved')
    const { loss } = await ask(0, { kind: 'train', steps: 5 }, 'trained')
    await ask(1, { kind: 'begin', contestant: contestant(small(norm)), state }, 'begun')
    const again = await ask(1, { kind: 'train', steps: 5 }, 'trained')
    expect(again.loss).toEqual(loss)
    expect(again.step).toBe(10)
    asked.end()
  })
})

it('keeps what is frozen and moves the rest', async () => {
  const { it: asked, ask } = study()
  const frozen = { ...contestant(small(false)), frozenParts: 2 }
  await ask(0, { kind: 'begin', contestant: frozen }, 'begun')
  const { state: before } = await ask(0, { kind: 'save' }, 'saved')
  await ask(0, { kind: 'train', steps: 2 }, 'trained')
  const { state: after } = await ask(0, { kind: 'save' }, 'saved')
  const end = fromDescription(small(false)).ends[1]!
  expect(after.values.subarray(0, end)).toEqual(before.values.subarray(0, end))
  expect(after.values.subarray(end)).not.toEqual(before.values.subarray(end))
  asked.end()
})

it('takes only the kept parts of another network', async () => {
  const { it: asked, ask } = study()
  const state = {
    step: 0,
    values: new Float32Array(fromDescription(small(false)).network.size).fill(9),
    slots: [],
  }
  await ask(0, { kind: 'begin', contestant: contestant(small(false)), state, keptParts: 1 }, 'begun')
  const { state: begun } = await ask(0, { kind: 'save' }, 'saved')
  const end = fromDescription(small(false)).ends[0]!
  expect([begun.values[end - 1], begun.values[end]]).not.toContain(undefined)
  expect(begun.values[end - 1]).toBe(9)
  expect(begun.values[end]).not.toBe(9)
  asked.end()
})

it('chooses classes, and so many of each', async () => {
  const { it: asked, ask } = study()
  const few = { ...contestant(small(false)), data: { pool: 600, classes: [5, 6, 7, 8, 9], perClass: 10 } }
  expect((await ask(0, { kind: 'begin', contestant: few }, 'begun')).images).toBe(50)
  const tested = await ask(0, { kind: 'test', from: 0, count: 100, classes: [5, 6] }, 'tested')
  expect(tested.asked.map((n, digit) => n > 0 && digit).filter(Number)).toEqual([5, 6])
  asked.end()
})

it('tells what flows, which skips change', async () => {
  const { it: asked, ask } = study()
  await ask(0, { kind: 'begin', contestant: contestant(small(false)) }, 'begun')
  const norms = async (skips: boolean) => {
    const { flows } = await ask(0, { kind: 'flow', skips }, 'flow')
    return Object.fromEntries(flows.map(({ layer, what, norm }) => [`${what} ${layer}`, norm]))
  }
  const [with_, without] = [await norms(true), await norms(false)]
  expect(with_['gradient block1.shortcut']).toBe(with_['gradient block1'])
  expect(without['gradient block1.shortcut']).toBeUndefined()
  expect(with_['gradient conv1']).not.toBe(without['gradient conv1'])
  expect(with_['parameters conv1.filter']).toBeGreaterThan(0)
  asked.end()
})

it('lets comparisons of two labs take turns', async () => {
  const one = study()
  const ask = (comparison: string, work: ComparisonWork) =>
    one.it.advance({ comparison, contestant: 0, work })
  await ask('a', { kind: 'begin', contestant: contestant(small(false)) })
  await ask('b', { kind: 'begin', contestant: contestant(small(true)) })
  expect(await ask('a', { kind: 'train', steps: 1 })).toMatchObject({ step: 1 })
  expect(await ask('b', { kind: 'train', steps: 2 })).toMatchObject({ step: 2 })
  one.it.end()
})

it('refuses what it has not begun', async () => {
  const { ask } = study()
  await expect(ask(0, { kind: 'train', steps: 1 }, 'trained')).rejects.toThrow('afresh')
})

it.each([resNetworks['ResNet-50'], googLeNet])(
  'builds $name with the parameters that are counted',
  (network) => {
    expect(fromDescription(network).network.size).toBe(sumOf(measure(network), 'params'))
  },
)
