import { expect, test } from 'vitest'
import { blocksOf, deepNet } from './deepNet'
import { layersOf, measure, sumOf } from './measure'

const layers = (depth: number, isResidual: boolean) =>
  layersOf(measure(deepNet({ depth, isResidual, norm: true }))).filter(({ params }) => params > 0)

test.each([4, 8, 14, 20, 32, 44, 56])(
  '%i layers have weights, and of the residual net projections more',
  (depth) => {
    expect(layers(depth, false)).toHaveLength(depth)
    const stages = blocksOf(depth)
    expect(layers(depth, true)).toHaveLength(depth + stages.length - 1)
    expect(layers(depth, true).filter(({ name }) => name === 'projection')).toHaveLength(stages.length - 1)
  },
)

test('its three stages are of one length, as 6n + 2 wants it, and halve what they double', () => {
  expect(blocksOf(20)).toEqual([3, 3, 3])
  expect(blocksOf(56)).toEqual([9, 9, 9])
  expect(blocksOf(4)).toEqual([1])
  const shapes = measure(deepNet({ depth: 20, isResidual: true, norm: false })).map(({ shape }) => shape)
  expect([shapes[0], shapes[3], shapes[4], shapes[7], shapes[9], shapes[10]]).toEqual([
    [8, 14, 14],
    [8, 14, 14],
    [16, 7, 7],
    [32, 4, 4],
    [32, 4, 4],
    [32, 1, 1],
  ])
})

test('a block without a skip connection has the same convolutions and no sum', () => {
  const [plain, residual] = [false, true].map((isResidual) => deepNet({ depth: 8, isResidual, norm: true }))
  expect(plain!.parts[1]).toMatchObject({ join: 'add', branches: [[{ name: 'first' }, { name: 'second' }]] })
  expect(residual!.parts[1]).toMatchObject({ branches: [[{}, {}], []] })
  expect(residual!.parts[2]).toMatchObject({ branches: [[{}, {}], [{ name: 'projection', stride: 2 }]] })
  const params = [plain!, residual!].map((net) => sumOf(measure(net), 'params'))
  // Two projections of 8·16 and 16·32 weights, with scale and shift of each channel.
  expect(params[1]! - params[0]!).toBe(8 * 16 + 2 * 16 + 16 * 32 + 2 * 32)
})
