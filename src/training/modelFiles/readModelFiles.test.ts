import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ModelFileError,
  readModelFiles,
  fromLayersModel,
  fromSafetensors,
  toLayersModel,
  toSafetensors,
} from '.'
import { madeUpNet, SMALL, SMALL_PLAN } from './testing/nets'

const encode = (text: string) => new TextEncoder().encode(text)
const weights = madeUpNet(SMALL)
const safetensors = toSafetensors(weights, { plan: SMALL_PLAN })
const layers = toLayersModel(weights, { variant: 'book' })
const json = encode(layers['model.json'])
const bin = layers['weights.bin']

describe('readModelFiles', () => {
  it('picks the format by content, not by name', () => {
    expect(readModelFiles([{ name: 'notes.txt', bytes: safetensors }])).toEqual(weights)
    const pair = [
      { name: 'net (1).bin', bytes: bin },
      { name: 'net (1).json', bytes: json },
    ]
    expect(readModelFiles(pair)).toEqual(weights)
  })

  it('joins weights in several files in the order of the manifest', () => {
    const text = layers['model.json'].replace('"weights.bin"', '"a.bin", "b.bin"')
    const files = [
      { name: 'b.bin', bytes: bin.subarray(1000) },
      { name: 'model.json', bytes: encode(`\uFEFF ${text}`) },
      { name: 'a.bin', bytes: bin.subarray(0, 1000) },
    ]
    expect(readModelFiles(files)).toEqual(weights)
    expect(() => readModelFiles(files.slice(0, 2))).toThrow('missing-file: The file a.bin')
  })

  it.each([
    ['not-a-model', []],
    ['not-a-model', [bin]],
    ['missing-file', [json]],
    ['not-layers-model', [encode('{"name": "package"}')]],
    ['truncated', [json, bin.subarray(4)]],
    ['not-layers-model', [encode(`{"a":${'['.repeat(500_000)}`)]],
  ] as const)('says %s', (code, files) => {
    const named = files.map((bytes, i) => ({ name: `${i}`, bytes }))
    expect(() => readModelFiles(named)).toThrow(expect.objectContaining({ name: 'ModelFileError', code }))
  })
})

/** Runs `read`; anything but an answer or a ModelFileError is a failure. */
function survives(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    return error instanceof ModelFileError && error.detail.length <= 500
  }
}

/** Damage to a file: bytes overwritten, a piece cut out or put in. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.uint8Array({ maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
)
type Damage = { at: number; cut: number; put: Uint8Array }[]

function damaged(bytes: Uint8Array, changes: Damage, reach = bytes.length): Uint8Array {
  return changes.reduce((file, { at, cut, put }) => {
    const start = Math.floor(at * Math.min(reach, file.length))
    return new Uint8Array([...file.subarray(0, start), ...put, ...file.subarray(start + cut)])
  }, bytes)
}

type Node = Record<string, unknown>

describe('corrupt files', () => {
  const headerEnd = 8 + Buffer.from(safetensors).readUInt32LE(0)

  it('never crash the reader of safetensors', () => {
    fc.assert(
      fc.property(damage, (changes) => survives(() => fromSafetensors(damaged(safetensors, changes)))),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(damage, (changes) =>
        survives(() => fromSafetensors(damaged(safetensors, changes, headerEnd))),
      ),
      { numRuns: 300 },
    )
  })

  it('never crash the reader of model.json', () => {
    const read = (text: string) => survives(() => fromLayersModel({ 'model.json': text, 'weights.bin': bin }))
    fc.assert(
      fc.property(damage, (changes) => read(Buffer.from(damaged(json, changes)).toString('utf8'))),
      { numRuns: 300 },
    )
  })

  it('never crash whatever JSON value stands where', () => {
    const paths: string[][] = []
    const walk = (value: unknown, path: string[]) => {
      paths.push(path)
      if (typeof value !== 'object' || value === null) return
      for (const key of Object.keys(value)) walk((value as Node)[key], [...path, key])
    }
    const model: unknown = JSON.parse(layers['model.json'])
    walk(model, [])
    const nasty = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        { toString: 1, valueOf: 1 },
        [[[[1]]]],
        1e300,
        -1,
        2 ** 53,
        [2 ** 40, 2 ** 40],
        '',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), nasty, (path, value) => {
        const copy = structuredClone(model) as Node
        const parent = path.slice(0, -1).reduce((node, key) => node[key] as Node, copy)
        parent[path.at(-1) ?? ''] = value
        return survives(() => fromLayersModel({ 'model.json': JSON.stringify(copy), 'weights.bin': bin }))
      }),
      { numRuns: 400 },
    )
  })

  it('never crash on what is no model at all', () => {
    const files = fc.array(fc.record({ name: fc.string(), bytes: fc.uint8Array({ maxLength: 300 }) }), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(files, (given) => survives(() => readModelFiles(given))),
      { numRuns: 200 },
    )
  })

  it('do not hang the reader with one long name', () => {
    const start = performance.now()
    const keys = encode(`{"${'\\"'.repeat(450_000)}":1}`)
    const file = new Uint8Array(8 + keys.length)
    new DataView(file.buffer).setUint32(0, keys.length, true)
    file.set(keys, 8)
    expect(survives(() => fromSafetensors(file))).toBe(true)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
