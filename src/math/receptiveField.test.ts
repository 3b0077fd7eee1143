import '@tensorflow/tfjs-backend-cpu'
import { backend_util } from '@tensorflow/tfjs-core'
import { layers as keras, sequential } from '@tensorflow/tfjs-layers'
import { describe, expect, test } from 'vitest'
import { conv, pool, type LayerSpec, type Network } from './architectures/layers'
import { measure, sumOf } from './architectures/measure'
import { convolveByLoops } from './im2col'
import {
  cellsCarrying,
  composed,
  fieldOf,
  pathsAlong,
  pathsTo,
  singleFor,
  sidesOf,
  sliding,
  stackCost,
  type Sliding,
} from './receptiveField'
import { stream, type Rng } from './rng'

const pick = (rng: Rng, least: number, most: number) => least + rng.below(most - least + 1)

/** A stack of one to four layers of different windows, on an input that some map of each is left of. */
function randomStack(rng: Rng): { layers: Sliding[]; side: number } {
  const side = pick(rng, 5, 24)
  const layers = Array.from({ length: pick(rng, 1, 4) }, () =>
    sliding(pick(rng, 1, 5), { stride: pick(rng, 1, 3), pad: pick(rng, 0, 3), dilation: pick(rng, 1, 3) }),
  )
  return { layers: layers.slice(0, sidesOf(layers, side).length - 1), side }
}

/** The cells that an output cell reads, followed down weight by weight: with the number of times each was met. */
function follow(
  layers: readonly Sliding[],
  from: [number, number],
  isThere: (index: number, cell: number) => boolean,
) {
  let met = new Map([[from.join(), 1]])
  for (let index = layers.length - 1; index >= 0; index--) {
    const { kernel, stride, pad, dilation } = layers[index]!
    const below = new Map<string, number>()
    for (const [place, times] of met) {
      const [row, column] = place.split(',').map(Number) as [number, number]
      for (let ky = 0; ky < kernel; ky++)
        for (let kx = 0; kx < kernel; kx++) {
          const y = row * stride + ky * dilation - pad
          const x = column * stride + kx * dilation - pad
          if (!isThere(index, y) || !isThere(index, x)) continue
          below.set([y, x].join(), (below.get([y, x].join()) ?? 0) + times)
        }
    }
    met = below
  }
  return met
}

describe('600 random stacks', () => {
  const rng = stream(17, 'stacks')
  const stacks = Array.from({ length: 600 }, () => {
    const { layers, side } = randomStack(rng)
    const last = sidesOf(layers, side).at(-1)!
    return { layers, side, at: [rng.below(last), rng.below(last)] as [number, number] }
  })

  test('are of many kinds', () => {
    const some = (holds: (layer: Sliding) => boolean) =>
      stacks.filter(({ layers }) => layers.some(holds)).length
    expect(some(({ stride }) => stride > 1)).toBeGreaterThan(200)
    expect(some(({ dilation, kernel }) => dilation > 1 && kernel > 1)).toBeGreaterThan(200)
    expect(some(({ pad }) => pad > 0)).toBeGreaterThan(200)
    expect(stacks.filter(({ layers }) => layers.length > 2).length).toBeGreaterThan(100)
  })

  test('reach the cells that one finds by following every weight, as often', () => {
    for (const { layers, side, at } of stacks) {
      const sides = sidesOf(layers, side)
      const met = follow(layers, at, (index, cell) => cell >= 0 && cell < sides[index]!)
      const paths = pathsTo(layers, side, { row: at[0], column: at[1] })[0]!
      const reached = new Map(
        paths.flatMap((count, i) => (count ? [[`${Math.floor(i / side)},${i % side}`, count] as const] : [])),
      )
      expect(new Map([...met].toSorted()), JSON.stringify({ layers, side, at })).toEqual(
        new Map([...reached].toSorted()),
      )
    }
  })

  test('have, without edges, the field that the recurrences say', () => {
    for (const { layers, at } of stacks) {
      const { side, jump, start } = fieldOf(layers)
      const rows = [...follow(layers, at, () => true).keys()].map((place) => Number(place.split(',')[0]))
      const first = start + jump * at[0]
      expect([Math.min(...rows), Math.max(...rows)]).toEqual([first, first + side - 1])
    }
  })

  test('have as many outputs as the single layer that sees as much', () => {
    for (const { layers, side } of stacks)
      expect(sidesOf([singleFor(layers)], side).at(-1)).toBe(sidesOf(layers, side).at(-1))
  })

  test('have the sides, parameters and multiply-adds that tfjs gives them', () => {
    for (const { layers, side } of stacks) {
      if (layers.length === 0) continue
      const channels = [pick(rng, 1, 4), ...layers.map(() => pick(rng, 1, 5))]
      let shape: [number, number, number, number] = [1, side, side, channels[0]!]
      let multiplyAdds = 0
      layers.forEach(({ kernel, stride, pad, dilation }, i) => {
        const filter: [number, number, number, number] = [kernel, kernel, channels[i]!, channels[i + 1]!]
        const info = backend_util.computeConv2DInfo(shape, filter, stride, dilation, pad)
        shape = info.outShape
        multiplyAdds += info.outHeight * info.outWidth * info.outChannels * kernel * kernel * info.inChannels
      })
      expect(shape[1]).toBe(sidesOf(layers, side).at(-1))
      expect(stackCost(layers, channels, side).multiplyAdds).toBe(multiplyAdds)
    }
    for (const { layers } of stacks.slice(0, 60)) {
      if (layers.length === 0) continue
      const channels = [3, ...layers.map((_, i) => 4 + i)]
      const model = sequential()
      layers.forEach(({ kernel, dilation }, i) =>
        model.add(
          keras.conv2d({
            filters: channels[i + 1]!,
            kernelSize: kernel,
            dilationRate: dilation,
            padding: 'same',
            ...(i === 0 && { inputShape: [32, 32, 3] }),
          }),
        ),
      )
      expect(stackCost(layers, channels, 32).parameters).toBe(model.countParams())
    }
  })
})

test('counts as the architectures of the book are counted', () => {
  const network: Network = {
    name: 'n',
    input: [3, 32, 32],
    parts: [conv('a', 8, 5, { stride: 2 }), conv('b', 6, 3)],
  }
  const parts = measure(network)
  const cost = stackCost([sliding(5, { stride: 2, pad: 2 }), sliding(3, { pad: 1 })], [3, 8, 6], 32)
  expect(cost).toEqual({ parameters: sumOf(parts, 'params'), multiplyAdds: sumOf(parts, 'macs') })
})

describe('one 5×5 and two 3×3', () => {
  const [one, two] = [[sliding(5)], [sliding(3), sliding(3)]]

  test('make the same output from the same input and see the same 25 cells', () => {
    expect([sidesOf(one, 7), sidesOf(two, 7)]).toEqual([
      [7, 3],
      [7, 5, 3],
    ])
    expect([fieldOf(one).side, fieldOf(two).side, fieldOf(two.slice(1)).side]).toEqual([5, 5, 3])
    expect(singleFor(two)).toEqual(one[0])
  })

  test('differ in the number of paths: 1 everywhere, or 1 at a corner and 9 in the middle', () => {
    expect(pathsAlong(one, 7, 1)[0]).toEqual([0, 1, 1, 1, 1, 1, 0])
    expect(pathsAlong(two, 7, 1)[0]).toEqual([0, 1, 2, 3, 2, 1, 0])
    expect(Math.max(...pathsTo(two, 7, { row: 1, column: 1 })[0]!)).toBe(9)
  })
})

test('published fields: AlexNet’s last pooling sees 195 cells in steps of 32', () => {
  const k = (kernel: number, stride = 1): LayerSpec => pool('', kernel, stride)
  const alexNet = [k(11, 4), k(3, 2), k(5), k(3, 2), k(3), k(3), k(3), k(3, 2)]
  expect(fieldOf(alexNet.map(({ kernel, stride }) => ({ kernel: kernel!, stride: stride! })))).toMatchObject({
    side: 195,
    jump: 32,
  })
})

test('a stack ends where a window no longer fits', () => {
  expect(sidesOf([sliding(5), sliding(5), sliding(5)], 9)).toEqual([9, 5, 1])
})

test('200 random pairs of filters do what their composition does, up to rounding', () => {
  const rng = stream(3, 'filters')
  for (let trial = 0; trial < 200; trial++) {
    const [a, b] = [pick(rng, 1, 5), pick(rng, 1, 5)]
    const draw = (count: number) => Array.from({ length: count }, () => rng.normal())
    const [first, second, image] = [draw(a * a), draw(b * b), draw(14 * 14)]
    const run = (x: ArrayLike<number>, weights: number[]) => {
      const side = Math.sqrt(x.length)
      const kernel = Math.sqrt(weights.length)
      const convolution = { input: [1, side, 1], filters: 1, kernel, stride: 1, pad: 0 }
      return convolveByLoops(Float32Array.from(x), Float32Array.from(weights), convolution)
    }
    const inTurn = run(run(image, first), second)
    const atOnce = run(image, composed(first, second))
    expect(atOnce).toHaveLength(inTurn.length)
    const largest = Math.max(...inTurn.map(Math.abs))
    inTurn.forEach((value, i) =>
      expect(Math.abs(value - atOnce[i]!)).toBeLessThan(1e-6 * Math.max(1, largest)),
    )
  }
})

test('how many cells carry a share', () => {
  expect(cellsCarrying([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.9)).toBe(9)
  expect(cellsCarrying([0, 8, 1, 0, 1], 0.9)).toBe(2)
})
