import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SHORTCUTS } from '../../math/architectures/shortcut'
import { parseNetwork, printNetwork } from '../../math/networkText'
import { progressOf, settingOf, trainingPlan, trialsOf } from './learning'
import { chosenIn, withChosen } from './link'
import { FIRST, reduce } from './model'
import {
  blocksOf,
  blocksText,
  countedOf,
  depthOf,
  KINDS,
  kindsOf,
  MOST,
  nameOf,
  NAMES,
  presetOf,
  publishedOf,
  type Build,
} from './modelBuild'
import {
  accuracyOf,
  DEPTHS,
  keyOf,
  layersIn,
  leadOf,
  macsOf,
  networkOf,
  paramsOf,
  SEEDS,
  STEPS,
  trialOf,
  type Trial,
} from './modelNets'

const builds: fc.Arbitrary<Build> = fc.record({
  blocks: fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: MOST }),
    fc.integer({ min: 1, max: 6 }),
  ),
  bottleneck: fc.boolean(),
  shortcut: fc.constantFrom(...KINDS),
})

/** Counted anew, stage by stage, from the paper's words alone: weights of a norm are two a channel. */
function byHand({ blocks, bottleneck, shortcut }: Build) {
  let params = (49 * 3 + 2) * 64
  let macs = 49 * 3 * 64 * 112 ** 2
  let channels = 64
  const add = (weights: number, to: number, side: number) => {
    params += weights + 2 * to
    macs += weights * side ** 2
  }
  blocks.forEach((count, stage) => {
    const width = 64 * 2 ** stage
    const out = bottleneck ? 4 * width : width
    const side = 56 / 2 ** stage
    for (let i = 0; i < count; i++) {
      if (bottleneck) {
        add(channels * width, width, side)
        add(9 * width * width, width, side)
        add(width * out, out, side)
      } else {
        add(9 * channels * out, out, side)
        add(9 * out * out, out, side)
      }
      const isChange = channels !== out
      if (shortcut === 'C' || (shortcut === 'B' && isChange)) add(channels * out, out, side)
      channels = out
    }
  })
  return { params: params + channels * 1000 + 1000, macs: macs + channels * 1000 }
}

describe('what is built', () => {
  test('its counts are those of a count by hand', () => {
    fc.assert(
      fc.property(builds, (build) => {
        const { params, macs, rows } = countedOf(build)
        expect({ params, macs }).toEqual(byHand(build))
        expect(rows.map(({ blocks }) => blocks.length)).toEqual([0, ...build.blocks, 0])
        expect(rows.reduce((sum, row) => sum + row.params, 0)).toBe(params)
        expect(rows.reduce((sum, row) => sum + row.macs, 0)).toBe(macs)
        expect(rows.map(({ shape }) => shape[1])).toEqual([56, 56, 28, 14, 7, 1])
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['ResNet-18', 18, 11_689_512, 1.814],
    ['ResNet-34', 34, 21_797_672, 3.664],
    ['ResNet-50', 50, 25_557_032, 3.858],
    ['ResNet-101', 101, 44_549_160, 7.57],
    ['ResNet-152', 152, 60_192_808, 11.282],
  ] as const)(
    '%s is deep as its name says and has the counts that are known of it',
    (name, depth, params, giga) => {
      const build = presetOf(name)
      expect(nameOf(build)).toBe(name)
      expect(depthOf(build)).toBe(depth)
      expect(countedOf(build).params).toBe(params)
      expect(countedOf(build).macs / 1e9).toBeCloseTo(giga, 3)
      expect(publishedOf(build) === null).toBe(name === 'ResNet-18')
    },
  )

  test('padding has no parameters, projections have more and more', () => {
    const [none, a, b, c] = kindsOf(presetOf('ResNet-34')).map(({ counted }) => counted)
    expect(a!.params).toBe(none!.params)
    expect(a!.past.params).toBe(0)
    expect(b!.params - a!.params).toBe(b!.past.params)
    expect(c!.past.params).toBeGreaterThan(b!.past.params)
    expect(kindsOf(presetOf('ResNet-34')).map(({ published }) => published?.error)).toEqual([
      28.54, 25.03, 24.52, 24.19,
    ])
  })

  test('how each block is passed by', () => {
    const ways = (build: Build) =>
      countedOf(build).rows.map(({ blocks }) => blocks.map((way) => way[0]).join(''))
    const basic = presetOf('ResNet-18')
    expect(ways({ ...basic, shortcut: 'A' })).toEqual(['', 'ii', 'pi', 'pi', 'pi', ''])
    expect(ways({ ...basic, shortcut: 'none' })).toEqual(['', 'nn', 'nn', 'nn', 'nn', ''])
    expect(countedOf(presetOf('ResNet-50')).rows[1]!.blocks[0]).toBe('projected')
  })

  test('blocks go into the address and come back; nonsense is none', () => {
    fc.assert(
      fc.property(builds, (build) => {
        expect(blocksOf(blocksText(build))).toEqual(build.blocks)
      }),
    )
    for (const text of ['', '3-4-6', '0-1-1-1', '3-4-41-3', '3-4-6-3-1', 'a-b-c-d', '3,4,6,3'])
      expect(blocksOf(text)).toBeNull()
    expect(NAMES.map((name) => nameOf({ ...presetOf(name), bottleneck: true }))).toEqual([
      null, 'ResNet-50', 'ResNet-50', 'ResNet-101', 'ResNet-152',
    ]) // prettier-ignore
  })
})

describe('the small networks', () => {
  test.each(DEPTHS)('n = %i: plain and A cost the same, B and C more', (n) => {
    const [plain, a, b, c] = (['plain', 'A', 'B', 'C'] as const).map((net) => networkOf(net, n))
    expect(paramsOf(a!)).toBe(paramsOf(plain!))
    expect(macsOf(a!)).toBe(macsOf(plain!))
    expect(paramsOf(b!)).toBe(paramsOf(a!) + 8 * 16 + 32 + 16 * 32 + 64)
    expect(paramsOf(c!)).toBeGreaterThan(paramsOf(b!))
  })

  test('those with projections open in the training lab', () => {
    for (const n of DEPTHS)
      for (const net of ['plain', 'B', 'C'] as const) {
        const parsed = parseNetwork(printNetwork(networkOf(net, n)))
        if ('problem' in parsed) throw new Error(`${net} ${n}: ${parsed.problem.code}`)
        expect(paramsOf(parsed.network)).toBe(paramsOf(networkOf(net, n)))
      }
  })

  test('a kept comparison knows its setting, and how far it is', () => {
    for (const n of DEPTHS)
      for (const shortcut of SHORTCUTS)
        for (const seed of SEEDS)
          expect(settingOf(trainingPlan({ n, shortcut, seed }))).toEqual({ n, shortcut, seed })
    expect(settingOf(null)).toBeNull()
    const plan = trainingPlan({ n: 1, shortcut: 'A', seed: 1 })
    const run = { step: 20, parameters: 1, images: 1, loss: [], accuracy: [], ms: 400, tests: [] }
    expect(progressOf({ status: 'running', plan, runs: [run, run], skips: true, detail: null })).toEqual({
      done: 40,
      all: 300,
      secondsLeft: 5.2,
    })
    expect(trialsOf({ plan, runs: [run, run] })).toEqual({})
  })

  test('a trial has its loss only at the end, and none where the training broke', () => {
    const run = { step: STEPS, loss: [9, ...Array.from({ length: 20 }, () => 0.5)], tests: [] }
    expect(trialOf(run).loss).toBe(0.5)
    expect(trialOf({ ...run, step: 100 }).loss).toBeNull()
    expect(trialOf({ ...run, loss: [NaN] }).loss).toBeNull()
    expect(accuracyOf(trialOf({ ...run, tests: [{ step: STEPS, asked: [3, 1], right: [2, 1] }] }))).toBe(0.75)
  })

  test('leads are taken start by start', () => {
    const trial = (right: number): Trial => ({ points: [{ step: STEPS, asked: 100, right }], loss: 1 })
    const trials = Object.fromEntries(
      SEEDS.flatMap((seed) => [
        [keyOf('plain', 1, seed), trial(80 + 3 * seed)],
        [keyOf('A', 1, seed), trial(85 + 3 * seed)],
      ]),
    )
    expect(leadOf('A', 'plain', 1, trials)).toMatchObject({ count: 3 })
    expect(leadOf('A', 'plain', 1, trials)!.mean).toBeCloseTo(0.05, 10)
    expect(leadOf('B', 'plain', 1, trials)).toBeNull()
    expect(layersIn(9)).toBe(56)
  })
})

test('whatever is set goes into the address and comes back; nonsense is named', () => {
  const chosen = {
    build: { blocks: [1, 2, 3, 4], bottleneck: true, shortcut: 'none' },
    setting: { n: 5, shortcut: 'C', seed: 2 },
  } as const
  const query = withChosen(new URLSearchParams('class=7b'), chosen)
  expect(chosenIn(query)).toEqual({ chosen, problems: [] })
  expect(withChosen(query, FIRST).toString()).toBe('class=7b')
  const { problems } = chosenIn(new URLSearchParams('stages=&block=x&shortcuts=D&n=2&way=A'))
  expect(problems.map(({ key }) => key)).toEqual(['stages', 'block', 'shortcuts', 'n'])
  expect(reduce(FIRST, { type: 'build', change: chosen.build }).build).toEqual(chosen.build)
  expect(reduce(FIRST, { type: 'set', change: { n: 1 } }).setting).toEqual({ n: 1, shortcut: 'B', seed: 1 })
})
