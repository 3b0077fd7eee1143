import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepConvNet } from './architectures/deepConvNet'
import { deepNet } from './architectures/deepNet'
import type { Network } from './architectures/layers'
import { layersOf, measure, sumOf } from './architectures/measure'
import { activationsOf, LARGEST, parseNetwork, printNetwork, unitsOf } from './networkText'
import { randomNetwork } from './testing/randomNetwork'

const read = (text: string): Network => {
  const parsed = parseNetwork(text)
  if ('problem' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`)
  return parsed.network
}
const problemOf = (text: string) => {
  const parsed = parseNetwork(text)
  return 'problem' in parsed ? parsed.problem : null
}

describe('text and description', () => {
  test('400 random networks come back', () => {
    for (let seed = 0; seed < 400; seed++) {
      const network = randomNetwork(seed)
      const text = printNetwork(network)
      expect(read(text), text).toEqual(network)
      expect(printNetwork(read(text))).toBe(text)
      expect(unitsOf(network)).toHaveLength(network.parts.length)
    }
  })

  test('random networks have all there is to have', () => {
    const texts = Array.from({ length: 400 }, (_, seed) => printNetwork(randomNetwork(seed))).join(' ')
    const wanted = [
      /k5/,
      /k1\b/,
      /c\d+s2/,
      /c\d+p0/,
      / p /,
      / p3s2/,
      / a2? /,
      / g /,
      / n /,
      / d25/,
      /r\([^|)]*\) /,
    ]
    wanted.push(/r\([^)]*\|/, /i\(\d+\|\d+-\d+/, /\|p\)/, /\|\)/, /\) n/, /f\d\d /)
    for (const piece of wanted) expect(texts).toMatch(piece)
  })

  test('the chapter’s network, names and all', () => {
    const text = printNetwork(deepConvNet)
    expect(text).toBe('c16 c16 p c32 c32p2 p c64 c64 p f50 f10')
    expect(read(text).parts).toEqual(deepConvNet.parts)
  })

  test('the residual networks of section 8.2.4, but for the names inside', () => {
    const net = deepNet({ depth: 8, isResidual: true, norm: true })
    const text = printNetwork(net)
    expect(text).toBe('c8s2 n r(c8 n c8 n) r(c16s2 n c16 n) r(c32s2 n c32 n) g f10')
    const [ours, theirs] = [measure(read(text)), measure(net)]
    expect(ours.map(({ shape }) => shape)).toEqual(theirs.map(({ shape }) => shape))
    expect([sumOf(ours, 'params'), sumOf(ours, 'macs')]).toEqual([
      sumOf(theirs, 'params'),
      sumOf(theirs, 'macs'),
    ])
  })

  test('the plain ones as the layers in a row that they are', () => {
    expect(printNetwork(deepNet({ depth: 4, isResidual: false, norm: false }))).toBe('c8s2 c8 c8 g f10')
  })

  test('is read whatever its spaces and capitals, and what is a default may be said', () => {
    expect(printNetwork(read('  C16k3s1p1   N D50\nP2S2P0 r( c16k3  c16 | ) F10 '))).toBe(
      'c16 n d50 p r(c16 c16) f10',
    )
  })

  test('a projection has a norm where the last convolution of the body has one', () => {
    const block = (text: string) => read(`c8 ${text} f10`).parts[1]
    expect(block('r(c16s2 n c16 n)')).toMatchObject({
      branches: [[{}, {}], [{ name: 'projection', channels: 16, stride: 2, norm: true }]],
    })
    expect(block('r(c16 n c16)')).toMatchObject({ branches: [[{}, {}], [{ pad: 0 }]] })
  })
})

describe('refused, and why', () => {
  test.each([
    ['', { code: 'empty' }],
    ['   ', { code: 'empty' }],
    ['c16 x9 f10', { code: 'unknown', token: 'x9', unit: 1 }],
    ['c f10', { code: 'unknown', token: 'c', unit: 0 }],
    ['conv16 f10', { code: 'unknown', token: 'conv16' }],
    ['c16k f10', { code: 'unknown', token: 'c16k' }],
    ['i(8|8|8) f10', { code: 'unknown' }],
    ['i(|||) f10', { code: 'unknown' }],
    ['i(8|8-|8|8) f10', { code: 'unknown' }],
    ['r(c8|c8|c8) f10', { code: 'unknown' }],
    ['r(c8 f10', { code: 'bracket', token: 'r(c8', unit: 0 }],
    ['c8) f10', { code: 'bracket' }],
    ['r(c8 r(c8)) f10', { code: 'bracket' }],
    ['c0 f10', { code: 'range', quantity: 'channels', min: 1, max: 512 }],
    ['c9999999999999999999999 f10', { code: 'range', quantity: 'channels' }],
    ['c8k13 f10', { code: 'range', quantity: 'kernel' }],
    ['c8k4 f10', { code: 'even-kernel', token: 'c8k4' }],
    ['c8s0 f10', { code: 'range', quantity: 'stride' }],
    ['c8p9 f10', { code: 'range', quantity: 'pad' }],
    ['p1 f10', { code: 'range', quantity: 'window' }],
    ['p2p2 f10', { code: 'range', quantity: 'pad', max: 1 }],
    ['c8 d95 f10', { code: 'range', quantity: 'dropout' }],
    ['f2000 f10', { code: 'range', quantity: 'units' }],
    ['n c8 f10', { code: 'misplaced', token: 'n', unit: 0 }],
    ['d50 f10', { code: 'misplaced', token: 'd50' }],
    ['p n f10', { code: 'misplaced', token: 'n', unit: 0 }],
    ['c8 n n f10', { code: 'misplaced', token: 'n' }],
    ['c8 d50 n f10', { code: 'misplaced', token: 'n' }],
    ['c8 d50 d50 f10', { code: 'misplaced', token: 'd50' }],
    ['f50 n f10', { code: 'misplaced', token: 'n' }],
    ['f50 c8 f10', { code: 'misplaced', token: 'c8', unit: 1 }],
    ['f50 g f10', { code: 'misplaced', token: 'g' }],
    ['r(f50) f10', { code: 'misplaced', token: 'f50' }],
    ['r(c8 p) f10', { code: 'body-end', token: 'r(c8 p)' }],
    ['r() f10', { code: 'body-end' }],
    ['p p p p p f10', { code: 'vanishes', token: 'p', unit: 4, side: 1 }],
    ['c8k11p0 c8k11p0 c8k11p0 f10', { code: 'vanishes', unit: 2, side: 8 }],
    ['r(c8k11p0 c8k11p0 c8k11p0) f10', { code: 'vanishes', side: 8 }],
    ['r(c8k5p0) f10', { code: 'cannot-add', token: 'r(c8k5p0)' }],
    ['r(c8|c9k1) f10', { code: 'cannot-add' }],
    ['c8', { code: 'wrong-end', token: 'c8' }],
    ['f50', { code: 'wrong-end' }],
    ['f10 d50', { code: 'wrong-end', token: 'd50' }],
    ['f10 f10 d50', { code: 'wrong-end' }],
    ['c16 c16 f1024 f10', { code: 'too-large', measure: 'parameters', limit: 2_000_000 }],
    ['c64 c64 c64 c64 g f10', { code: 'too-large', measure: 'multiplyAdds' }],
    ['c512k1 g f10', { code: 'too-large', measure: 'activations', limit: 400_000 }],
    [`${'c1 '.repeat(101)}g f10`, { code: 'too-large', measure: 'layers', count: 102 }],
    [`${'c1 '.repeat(300)}f10`, { code: 'too-large', measure: 'characters' }],
  ])('%s', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem)
  })

  test('nothing that a link can hold throws, and what is taken is within the limits', () => {
    const token = fc.oneof(
      fc.constantFrom(
        'c8',
        'p',
        'n',
        'd50',
        'g',
        'f10',
        'r(c8 c8)',
        'i(8|8-8||p)',
        '(',
        '|',
        'r(',
        ')',
        'c8s9',
        'a7',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const parsed = parseNetwork(tokens.join(' '))
        if ('problem' in parsed) return
        expect(parseNetwork(printNetwork(parsed.network))).toEqual(parsed)
        expect(activationsOf(parsed.parts)).toBeLessThanOrEqual(LARGEST.activations)
        for (const { shape } of layersOf(parsed.parts)) expect(Math.min(...shape)).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})
