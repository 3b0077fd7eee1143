import { describe, expect, it } from 'vitest'
import { measure, sumOf } from '../../math/architectures/measure'
import { vggNetworks } from '../../math/architectures/vgg'
import { labQuery, settingIn, withSetting } from './link'
import {
  accuracySpread,
  CONFIGURATIONS,
  configurationOf,
  costOf,
  count,
  DUELS,
  FIRST,
  keyOf,
  leadOf,
  reduce,
  sidesOf,
  STAGES,
  STEPS,
  textOf,
  type Heights,
  type Trials,
} from './model'

describe('a tower', () => {
  it.each([
    ['D', 'VGG-16', 16],
    ['E', 'VGG-19', 19],
  ] as const)('of configuration %s costs what %s costs', (letter, name, layers) => {
    const counted = count(CONFIGURATIONS[letter]!)
    const parts = measure(vggNetworks[name])
    expect([counted.params, counted.macs, counted.layers]).toEqual([
      sumOf(parts, 'params'),
      sumOf(parts, 'macs'),
      layers,
    ])
  })

  it('of configurations A and B has the parameters of the paper’s table 2, 133 million each', () => {
    for (const letter of ['A', 'B']) expect(Math.round(count(CONFIGURATIONS[letter]!).params / 1e6)).toBe(133)
    expect(count(CONFIGURATIONS.A!).layers).toBe(11)
    expect(configurationOf([2, 2, 2, 2, 1])).toBeNull()
  })

  it('adds up to its blocks and head, also when blocks are empty', () => {
    for (const heights of [
      [0, 0, 0, 0, 0],
      [4, 0, 1, 0, 2],
      [4, 4, 4, 4, 4],
    ] as Heights[]) {
      const { blocks, head, params, macs } = count(heights)
      expect(blocks.reduce((sum, block) => sum + block.params, head.params)).toBe(params)
      expect(blocks.reduce((sum, block) => sum + block.macs, head.macs)).toBe(macs)
    }
  })

  it('stays within 0 and 4 convolutions', () => {
    const high = reduce(FIRST, { type: 'height', block: 0, count: 9 })
    expect(high.setting.heights).toEqual([4, 2, 3, 3, 3])
    expect(reduce(high, { type: 'height', block: 0, count: -1 }).setting.heights[0]).toBe(0)
  })
})

describe('the small networks', () => {
  it('stack what their names say, and see equally far where they are compared for it', () => {
    expect(textOf('33')).toBe('c8 c8 p c16 c16 p c32 c32 p f10')
    expect(textOf('7')).toBe('c8k7 p c16k7 p c32k7 p f10')
    for (const duel of ['33-5', '333-7'] as const) {
      const [a, b] = sidesOf(duel).map(costOf)
      expect(a!.field).toBe(b!.field)
    }
    // By hand: 9·8+8, 9·64+8, 9·128+16, 9·256+16, 9·512+32, 9·1024+32, and 288·10+10.
    expect(costOf('33').params).toBe(80 + 584 + 1168 + 2320 + 4640 + 9248 + 2890)
  })

  it('are compared start by start', () => {
    const trials: Trials = Object.fromEntries(
      (
        [
          ['33', 9800],
          ['5', 9700],
        ] as const
      ).flatMap(([stage, right]) =>
        ([1, 2, 3] as const).map((seed) => [
          keyOf(stage, seed),
          [{ step: STEPS, asked: 10_000, right: right + 10 * seed }],
        ]),
      ),
    )
    const lead = leadOf('33', '5', trials)!
    expect([lead.mean, lead.deviation]).toEqual([expect.closeTo(0.01), expect.closeTo(0)])
    expect(accuracySpread('33', trials)!.mean).toBeCloseTo(0.982)
    expect(leadOf('3', '33', trials)).toBeNull()
  })
})

describe('the address', () => {
  it('comes back', () => {
    for (const duel of DUELS) {
      const setting = { heights: [0, 1, 2, 3, 4] as Heights, duel, seed: 2 as const }
      expect(settingIn(withSetting(new URLSearchParams('x=1'), setting))).toEqual({ setting, problems: [] })
    }
    expect(withSetting(new URLSearchParams(), FIRST.setting).size).toBe(0)
  })

  it('names what makes no sense', () => {
    const { setting, problems } = settingIn(new URLSearchParams('tower=2233&duel=5-33&start=9'))
    expect(setting).toEqual(FIRST.setting)
    expect(problems.map(({ key, used }) => [key, used])).toEqual([
      ['tower', '22333'],
      ['duel', '33-5'],
      ['start', '1'],
    ])
  })

  it('of the training lab names the network', () => {
    for (const stage of STAGES)
      expect(new URLSearchParams(labQuery(stage, FIRST.setting)).get('layers')).toBe(textOf(stage))
  })
})
