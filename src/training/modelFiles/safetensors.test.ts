import { describe, expect, it } from 'vitest'
import { BOOK_WIDTHS, DEFAULT_PLAN, type Weights } from '../../engine/protocol'
import { fromSafetensors, type ModelFileCode, toSafetensors } from '.'
import { type Arrays, forwardChannelsFirst, forwardChannelsLast } from './testing/forward'
import { madeUpNet, noise, SMALL, SMALL_PLAN } from './testing/nets'

type Header = Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }>

/** The format in a few lines, apart from the code under test. */
function parse(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes)
  const length = buffer.readUInt32LE(0)
  expect(buffer.readUInt32LE(4)).toBe(0)
  const { __metadata__: metadata, ...header } = JSON.parse(buffer.toString('utf8', 8, 8 + length))
  const arrays: Arrays = {}
  for (const [name, { shape, data_offsets }] of Object.entries(header as Header)) {
    const [start, end] = data_offsets
    const values = Array.from({ length: (end - start) / 4 }, (_, i) =>
      buffer.readFloatLE(8 + length + start + 4 * i),
    )
    arrays[name] = { shape, values }
  }
  return { length, metadata: metadata as Record<string, string>, header: header as Header, arrays }
}

/** The same file with another header. */
function withHeader(bytes: Uint8Array, change: (header: Header) => unknown) {
  const length = Buffer.from(bytes).readUInt32LE(0)
  const header = JSON.parse(Buffer.from(bytes).toString('utf8', 8, 8 + length)) as Header
  const changed = change(header)
  const json = Buffer.from(typeof changed === 'string' ? changed : JSON.stringify(header))
  const size = Buffer.alloc(8)
  size.writeUInt32LE(json.length)
  return new Uint8Array(Buffer.concat([size, json, bytes.subarray(8 + length)]))
}

const small = () => toSafetensors(madeUpNet(SMALL), { plan: SMALL_PLAN })
const edited = (change: (header: Header) => void) => withHeader(small(), (header) => void change(header))
const rewritten = (change: (header: Header) => string) => withHeader(small(), change)

const REFUSED: [ModelFileCode, string, () => Uint8Array][] = [
  ['not-safetensors', 'nothing', () => new Uint8Array()],
  ['not-safetensors', 'text', () => new TextEncoder().encode('step,epoch,loss\r\n')],
  ['not-safetensors', 'a broken header', () => rewritten((h) => JSON.stringify(h).slice(0, -2))],
  ['truncated', 'half a header', () => small().subarray(0, 400)],
  ['truncated', 'half the weights', () => small().subarray(0, -100)],
  ['truncated', 'a header of 2⁶³ bytes', () => small().fill(0x80, 7, 8)],
  ['bad-range', 'bytes at the end', () => new Uint8Array([...small(), 0, 0, 0, 0])],
  ['bad-range', 'an overlap', () => edited((h) => (h['conv1.bias']!.data_offsets = [0, 8]))],
  ['bad-range', 'negative offsets', () => edited((h) => (h['conv1.bias']!.data_offsets = [-8, 0]))],
  ['wrong-type', 'half precision', () => edited((h) => (h['conv1.bias']!.dtype = 'F16'))],
  ['wrong-shape', 'a shape of 10²⁴', () => edited((h) => (h['conv1.bias']!.shape = [1e9, 1e9, 1e6]))],
  ['wrong-shape', 'a transposed weight', () => edited((h) => h['affine2.weight']!.shape.reverse())],
  ['wrong-shape', 'a flat filter', () => edited((h) => (h['conv1.weight']!.shape = [18]))],
  ['missing-tensor', 'a tensor less', () => edited((h) => delete h['conv3.bias'])],
  ['extra-tensor', 'a tensor more', () => edited((h) => (h['bn1.weight'] = h['conv3.bias']!))],
  [
    'duplicate-tensor',
    'a name twice',
    () => rewritten((h) => JSON.stringify(h).replace('conv2.bias', 'conv1.bias')),
  ],
  ['not-finite', 'a NaN', () => small().fill(255, -4)],
]

describe('safetensors', () => {
  it.each([SMALL, BOOK_WIDTHS])('comes back bit for bit', (widths) => {
    const weights = madeUpNet(widths)
    weights.values[0] = -0
    weights.values[1] = 1e-45
    const back = fromSafetensors(toSafetensors(weights, { plan: DEFAULT_PLAN }))
    expect(back.tensors).toEqual(weights.tensors)
    expect(Buffer.from(back.values.buffer).equals(Buffer.from(weights.values.buffer))).toBe(true)
  })

  it('has the layout of PyTorch, an aligned header, and says where it comes from', () => {
    const bytes = toSafetensors(madeUpNet(SMALL), { plan: SMALL_PLAN, step: 12, backend: 'cpu' })
    const { length, metadata, header } = parse(bytes)
    expect(length % 8).toBe(0)
    expect(Object.keys(header)).toHaveLength(16)
    expect(header['conv2.weight']).toMatchObject({ dtype: 'F32', shape: [3, 2, 3, 3] })
    expect(header['affine1.weight']?.shape).toEqual([5, 48])
    expect(header['affine2.weight']?.shape).toEqual([10, 5])
    expect(bytes.length).toBe(
      8 + length + Math.max(...Object.values(header).map((entry) => entry.data_offsets[1])),
    )
    expect(metadata).toMatchObject({
      format: 'pt',
      seed: '7',
      step: '12',
      backend: 'cpu',
      variant: 'repaired',
    })
    expect(metadata.layout).toContain('C, H, W')
    expect(JSON.parse(metadata.plan ?? '')).toEqual(SMALL_PLAN)
    expect(Object.values(metadata).every((value) => typeof value === 'string')).toBe(true)
  })

  it('predicts in channels-first order what the weights predict in channels-last order', () => {
    const weights: Weights = madeUpNet(SMALL, 9)
    const { arrays } = parse(toSafetensors(weights, { plan: SMALL_PLAN }))
    let start = 0
    const ours: Arrays = {}
    for (const { name, shape } of weights.tensors) {
      const end = start + shape.reduce((a, b) => a * b)
      ours[name] = { shape, values: weights.values.subarray(start, end) }
      start = end
    }
    for (const image of noise(4)) {
      const expected = forwardChannelsLast(ours, image)
      expect(new Set(expected.map((p) => p.toFixed(6))).size).toBeGreaterThan(5)
      forwardChannelsFirst(arrays, image).forEach((p, digit) =>
        expect(p).toBeCloseTo(expected[digit] ?? NaN, 12),
      )
    }
  })

  it('reads tensors in another order, from the middle of a buffer, without padding', () => {
    const bytes = withHeader(small(), (header) =>
      JSON.stringify(Object.fromEntries(Object.entries(header).reverse())),
    )
    const around = new Uint8Array(bytes.length + 3)
    around.set(bytes, 3)
    expect(fromSafetensors(around.subarray(3))).toEqual(madeUpNet(SMALL))
  })

  it.each(REFUSED)('says %s for %s', (code, _, make) => {
    expect(() => fromSafetensors(make())).toThrow(expect.objectContaining({ name: 'ModelFileError', code }))
  })

  it('writes nothing for a net with infinite weights', () => {
    const weights = madeUpNet(SMALL)
    weights.values[3] = Infinity
    expect(() => toSafetensors(weights, { plan: SMALL_PLAN })).toThrow(
      'not-finite: conv1.filter holds Infinity at 3',
    )
  })
})
