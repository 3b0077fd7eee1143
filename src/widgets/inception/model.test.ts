import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNetwork, printNetwork } from '../../math/networkText'
import { chosenIn, withChosen } from './link'
import { settingOf, trainingPlan, trialsOf } from './learning'
import { FIRST, reduce, timesOf } from './model'
import {
  branchSaving,
  countedOf,
  countedStrip,
  FILTER_KEYS,
  moduleOf,
  MOST,
  NAMES,
  nameOf,
  piecesOf,
  presetOf,
  savingOf,
  SIDES,
  STEP,
  textOf,
  timedOf,
  timedStrip,
  WAYS,
  type Module,
  type Times,
} from './modelModule'
import {
  KEPT,
  keyOf,
  leadOf,
  macsOf,
  networkOf,
  paramsOf,
  NETS,
  plainWidths,
  SEEDS,
  STEPS,
  type Trial,
} from './modelNets'

const steps = (most: number) => fc.integer({ min: 1, max: most / STEP }).map((n) => n * STEP)
const modules: fc.Arbitrary<Module> = fc.record({
  side: fc.constantFrom(...SIDES),
  input: steps(MOST.input),
  one: steps(MOST.one),
  threeReduce: steps(MOST.threeReduce),
  three: steps(MOST.three),
  fiveReduce: steps(MOST.fiveReduce),
  five: steps(MOST.five),
  poolProjection: steps(MOST.poolProjection),
})

describe('a module', () => {
  // Table 1 of the paper, counted with biases.
  test.each([
    ['3a', 163_696, 128_049_152],
    ['3b', 388_736, 304_250_880],
    ['4e', 868_352, 169_977_600],
    ['5b', 1_444_080, 70_688_800],
  ] as const)('%s has the counts that are known of it', (name, params, macs) => {
    const counted = countedOf(presetOf(name), true)
    expect(counted.params).toBe(params)
    expect(Math.abs(counted.macs / macs - 1)).toBeLessThan(0.003)
  })

  test('its multiply-adds are those of a count by hand', () => {
    fc.assert(
      fc.property(modules, (m) => {
        const places = m.side ** 2
        const reduced =
          m.input * m.one +
          m.input * m.threeReduce +
          9 * m.threeReduce * m.three +
          m.input * m.fiveReduce +
          25 * m.fiveReduce * m.five +
          m.input * m.poolProjection
        const naive = m.input * (m.one + 9 * m.three + 25 * m.five)
        expect(countedOf(m, true).macs).toBe(places * reduced)
        expect(countedOf(m, false).macs).toBe(places * naive)
        expect(savingOf(m, null)).toEqual({ counted: naive / reduced, measured: null })
        expect(countedOf(m, false).shape[0]).toBe(m.one + m.three + m.five + m.input)
      }),
    )
  })

  test('it goes into the address and comes back', () => {
    fc.assert(
      fc.property(modules, (m) => {
        expect(moduleOf(textOf(m))).toEqual(m)
      }),
    )
    for (const name of NAMES) expect(nameOf(presetOf(name))).toBe(name)
  })

  test.each([
    '9z',
    '',
    '192x28',
    '192x28,64,96,128,16,32',
    '192x27,64,96,128,16,32,32',
    '192x28,64,96,128,16,32,33',
    '0x28,64,96,128,16,32,32',
    '192x28,64,96,128,16,32,999',
    'toString',
  ])('“%s” is none', (text) => expect(moduleOf(text)).toBeNull())
})

/** A layer takes its multiply-adds in millionths and one more. */
function timesFor(module: Module): Times {
  const ms = Object.fromEntries(
    WAYS.flatMap((way) => piecesOf(module, way).map(({ id, macs }) => [id, 1 + macs / 1e6])),
  )
  return { module: textOf(module), backend: 'wasm', ms: { ...ms, reduced: 400, naive: 1000 } }
}

describe('what is timed', () => {
  test('both wholes, each layer once, on the channels that it reads', () => {
    const timed = timedOf(presetOf('3a'))
    expect(timed.map(({ id }) => id)).toEqual([
      'reduced', 'naive', '1×1', '3×3 reduce reduced', '3×3 reduced', '5×5 reduce reduced', '5×5 reduced',
      'pool', 'pool projection reduced', '3×3 naive', '5×5 naive',
    ]) // prettier-ignore
    const inputs = Object.fromEntries(timed.map(({ id, input }) => [id, input[0]]))
    expect(inputs).toMatchObject({ '3×3 reduced': 96, '5×5 reduced': 16, '5×5 naive': 192, pool: 192 })
  })

  test('a saving is of the wholes, a branch’s of its layers', () => {
    const module = presetOf('3a')
    const times = timesFor(module)
    expect(savingOf(module, times).measured).toBe(2.5)
    const { counted, measured } = branchSaving(module, '5x5', times)
    expect(counted).toBeCloseTo(153_600 / 15_872, 10)
    expect(measured).toBeCloseTo((1 + 120.4224) / (2 + 12.443648), 10)
  })

  test('strips lie end to end within the longest', () => {
    fc.assert(
      fc.property(modules, (module) => {
        for (const way of WAYS) {
          const counted = countedStrip(module, way)
          expect(counted.reduce((sum, { value }) => sum + value, 0)).toBe(
            countedOf(module, way === 'reduced').macs,
          )
          for (const strip of [counted, timedStrip(module, way, timesFor(module))])
            expect(strip.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1 + 1e-9)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('the small networks', () => {
  test.each(KEPT)('with %i channels left the plain one does as much arithmetic, within a tenth', (kept) => {
    expect(macsOf(networkOf('plain', kept)) / macsOf(networkOf('reduced', kept))).toBeCloseTo(1, 0.8)
    const [first, second] = plainWidths(kept)
    expect(second).toBeGreaterThan(first)
  })

  test('all read 28×28 and end in ten', () => {
    for (const net of NETS)
      expect(networkOf(net, 2).parts.at(-1)).toMatchObject({ kind: 'affine', channels: 10 })
  })

  test('all open in the training lab', () => {
    for (const kept of KEPT)
      for (const net of NETS) {
        const network = networkOf(net, kept)
        const parsed = parseNetwork(printNetwork(network))
        if ('problem' in parsed) throw new Error(`${net} ${kept}: ${parsed.problem.code}`)
        expect([paramsOf(parsed.network), macsOf(parsed.network)]).toEqual([
          paramsOf(network),
          macsOf(network),
        ])
      }
  })

  test('a kept comparison knows its setting', () => {
    for (const kept of KEPT)
      for (const seed of SEEDS) expect(settingOf(trainingPlan({ kept, seed }))).toEqual({ kept, seed })
    expect(settingOf(null)).toBeNull()
  })

  test('runs become trials, those without a test none', () => {
    const plan = trainingPlan({ kept: 2, seed: 3 })
    const run = { step: 0, parameters: 1, images: 1, loss: [], accuracy: [], ms: 5, tests: [] }
    const tested = { ...run, tests: [{ step: STEPS, asked: [6, 4], right: [5, 4], loss: 1 }] }
    expect(trialsOf({ plan, runs: [tested, run, run] })).toEqual({
      'reduced-2-3': { points: [{ step: STEPS, asked: 10, right: 9 }], ms: 5 },
    })
  })

  test('leads are taken start by start', () => {
    const trial = (right: number): Trial => ({ points: [{ step: STEPS, asked: 100, right }], ms: 1 })
    const trials = Object.fromEntries(
      SEEDS.flatMap((seed) => [
        [keyOf('naive', { kept: 1, seed }), trial(90 + seed)],
        [keyOf('reduced', { kept: 1, seed }), trial(88 + seed)],
      ]),
    )
    const lead = leadOf('naive', 'reduced', 1, trials)!
    expect(lead.mean).toBeCloseTo(0.02, 10)
    expect(lead.deviation).toBeCloseTo(0, 10)
    expect(leadOf('reduced', 'plain', 1, trials)).toBeNull()
  })
})

describe('the state', () => {
  test('a change of the module while it is timed leaves the clock running; a time is kept under its text', () => {
    const running = reduce(FIRST, { type: 'clock', status: 'running' })
    const module = presetOf('5b')
    expect(reduce(running, { type: 'module', change: module }).clock).toBe('running')
    const timed = reduce(running, { type: 'timed', times: timesFor(FIRST.module) })
    expect(timed.clock).toBe('done')
    expect(timesOf(timed, {})).toMatchObject({ isOwn: true })
    expect(timesOf({ ...timed, module }, {})).toEqual({ times: null, isOwn: false })
  })

  test('whatever is set goes into the address and comes back; nonsense is named', () => {
    const query = withChosen(new URLSearchParams('class=7b'), {
      module: { ...presetOf('3a'), input: 64 },
      way: 'naive',
      setting: { kept: 8, seed: 2 },
      digit: 3,
      maps: 'second',
    })
    expect(chosenIn(query)).toEqual({
      chosen: {
        module: { ...presetOf('3a'), input: 64 },
        way: 'naive',
        setting: { kept: 8, seed: 2 },
        digit: 3,
        maps: 'second',
      },
      problems: [],
    })
    expect(query.get('class')).toBe('7b')
    expect(withChosen(query, FIRST).toString()).toBe('class=7b')
    const { problems } = chosenIn(new URLSearchParams('module=&left=3&digit=10&start=1'))
    expect(problems.map(({ key }) => key)).toEqual(['module', 'left', 'digit'])
  })

  test('every filter can be set', () => expect(Object.keys(MOST)).toEqual(['input', ...FILTER_KEYS]))
})
