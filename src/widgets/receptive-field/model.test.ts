import { describe, expect, test } from 'vitest'
import {
  changed,
  costsOf,
  FIRST,
  layersLeftOut,
  limitsOf,
  outputSideOf,
  seenBy,
  stacksOf,
  type Change,
} from './model'

const settingOf = (change: Change) => changed(FIRST, change)
const middle = { row: 1, column: 1 }

describe('the pairs', () => {
  test.each([
    ['five', 5, 9],
    ['seven', 7, 49],
  ] as const)('%s: both stacks see the same square, one by many more paths', (stack, side, most) => {
    const [one, many] = stacksOf(settingOf({ stack })).map((each) => seenBy(each, middle))
    expect(one).toMatchObject({ side, jump: 1, cells: side * side, paths: side * side, mostPaths: 1 })
    expect(many).toMatchObject({ side, jump: 1, cells: side * side, mostPaths: most, from: one!.from })
    expect(many!.paths).toBe(stack === 'five' ? 81 : 729)
    expect(outputSideOf(settingOf({ stack }))).toBe(3)
  })

  test('25 against 18 with equal channels, 50 against 54 when they double, far worse from one channel', () => {
    const costs = (channels: Change['channels'], stack: 'five' | 'seven' = 'five') =>
      costsOf(settingOf({ channels: channels!, stack }))
    const equal = costs([64, 64, 64])
    expect(equal.one.parameters).toBe(25 * 64 * 64 + 64)
    expect(equal.many.parameters).toBe(18 * 64 * 64 + 128)
    expect(equal.one.multiplyAdds / equal.many.multiplyAdds).toBe(25 / 18)
    const doubled = costs([32, 64, 64])
    expect(doubled.many.parameters).toBeGreaterThan(doubled.one.parameters)
    expect(doubled.many.multiplyAdds / doubled.one.multiplyAdds).toBe(54 / 50)
    expect(costs([1, 16, 16]).many.parameters).toBe(2448 + 32)
    expect(costs([64, 64, 64], 'seven').many.parameters).toBe(27 * 64 * 64 + 192)
  })
})

describe('a stack of one’s own', () => {
  test('steps multiply and spread the fields', () => {
    const setting = settingOf({ stack: 'own', own: { kernel: 3, stride: 2, pad: 1, dilation: 1, depth: 3 } })
    const [stack] = stacksOf(setting)
    expect(stack!.sides).toEqual([15, 8, 4, 2])
    expect(seenBy(stack!, { row: 0, column: 1 })).toMatchObject({
      side: 15,
      jump: 8,
      from: { row: -7, column: 1 },
    })
  })

  test('dilation leaves cells out', () => {
    const setting = settingOf({ stack: 'own', own: { kernel: 3, stride: 1, pad: 0, dilation: 3, depth: 1 } })
    expect(seenBy(stacksOf(setting)[0]!, middle)).toMatchObject({ side: 7, cells: 9 })
  })

  test('leaves out the layers for which the map is too small, and counts the others', () => {
    const setting = settingOf({ stack: 'own', own: { kernel: 7, stride: 1, pad: 0, dilation: 1, depth: 5 } })
    expect(layersLeftOut(setting)).toBe(3)
    expect(costsOf(setting)).toMatchObject({ depth: 2, oneSide: 13 })
  })

  test('every stack that can be set has a drawing and costs', () => {
    for (let kernel = 1; kernel <= 7; kernel++)
      for (let stride = 1; stride <= 3; stride++)
        for (let dilation = 1; dilation <= 3; dilation++)
          for (const pad of [0, 9])
            for (let depth = 1; depth <= 5; depth++) {
              const setting = settingOf({ stack: 'own', own: { kernel, stride, pad, dilation, depth } })
              const [least, most] = limitsOf(setting.own).pad
              expect(setting.own.pad >= least && setting.own.pad <= most).toBe(true)
              expect(outputSideOf(setting)).toBeGreaterThanOrEqual(1)
              expect(seenBy(stacksOf(setting)[0]!, setting.cell).mostPaths).toBeGreaterThanOrEqual(0)
              expect(costsOf(setting).many.parameters).toBeGreaterThanOrEqual(0)
            }
  })
})

test('the chosen cell stays within the outputs', () => {
  const wide = settingOf({ stack: 'own', own: { depth: 1 }, cell: { row: 10, column: 2 } })
  expect(wide.cell).toEqual({ row: 10, column: 2 })
  expect(changed(wide, { stack: 'five' }).cell).toEqual({ row: 2, column: 2 })
})
