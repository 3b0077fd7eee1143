import { slice, tensor4d, tidy, type Tensor2D, type Tensor4D } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { stream } from '../../math/rng'
import type { Described } from '../../math/scenes/captions'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { centreShares, KINDS, looksOfShares } from './eyes'
import { digitsIn, drawVariant, looksIn } from './variants'

beforeAll(() => startNodeWasm())

const rng = stream(3, 'variants')
const scenes = Array.from({ length: 4 }, () =>
  Array.from({ length: 1 + rng.below(6) }, (): Described => {
    const side = 10 + 20 * rng.uniform()
    const box = { x: 60 * rng.uniform(), y: 60 * rng.uniform(), width: side, height: side }
    return { label: rng.below(10), isLarge: rng.below(2) > 0, box }
  }),
)

const sharesOf = (described: readonly (readonly Described[])[]): Float32Array => centreShares(described)

const looks = (described: readonly (readonly Described[])[]): Tensor2D => {
  const shares = tensor4d(sharesOf(described), [described.length, 24, 24, 1 + KINDS])
  return looksOfShares(slice(shares, [0, 0, 0, 1]) as Tensor4D)
}

test('what is said of variants is what is said of the scenes that they are', () => {
  const variants = Array.from({ length: 5 }, () => drawVariant(rng))
  const [turned, told] = tidy(() => [
    looksIn(looks(scenes), variants).dataSync(),
    looks(variants.flatMap((variant) => scenes.map((digits) => digitsIn(digits, variant)))).dataSync(),
  ])
  expect(turned).toHaveLength(5 * 4 * 120)
  turned.forEach((value, i) => expect(value).toBeCloseTo(told[i]!, 4))
})

test('each digit adds up to one over the map, about the place of its centre', () => {
  const digits = [{ label: 3, isLarge: true, box: { x: 20, y: 50, width: 20, height: 30 } }]
  const said = tidy(() => Array.from(looks([digits]).dataSync()))
  const at = (moment: number) => said[moment * KINDS + 13]!
  expect(at(0)).toBeCloseTo(1, 6)
  expect(at(1)).toBeCloseTo(30 / 48 - 1, 6)
  expect(at(2)).toBeCloseTo(65 / 48 - 1, 6)
  expect(said.filter((value) => value !== 0)).toHaveLength(6)
  const shares = sharesOf([digits])
  for (let cell = 0; cell < 576; cell++)
    expect(shares.slice(cell * 21, cell * 21 + 21).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
})
