/*
 * Tests the tests: changes one vector operation in the binary after the other, additions to subtractions, subtractions to additions and
 * products to quotients, and demands that the battery notices each. tfjs's own suite does not: it passes with every accumulation of a
 * filter gradient negated.
 */
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { Random } from '../../../../tests/support/float64/random'
import { installWasmKernels } from '../install'
import { battery } from './testing/battery'
import { startNodeWasm } from './testing/nodeWasm'

const TOLERANCE = 2e-5
const ROUNDS = 12

/** The first bytes of the two-byte opcodes of f32x4, all followed by 01 in the plain and 02 in the relaxed range. */
const ADD = [0xfd, 0xe4, 0x01]
const SUB = [0xfd, 0xe5, 0x01]
const MUL = [0xfd, 0xe6, 0x01]
const DIV = [0xfd, 0xe7, 0x01]
const RELAXED_MADD = [0xfd, 0x85, 0x02]
const RELAXED_NMADD = [0xfd, 0x86, 0x02]

const read = (file: string) => new Uint8Array(readFileSync(new URL(`./build/${file}`, import.meta.url)))
const plain = read('kernels.wasm')
const relaxed = read('kernels.relaxed.wasm')

const sitesOf = (binary: Uint8Array, opcode: number[]) =>
  [...binary.keys()].filter((i) => opcode.every((byte, k) => binary[i + k] === byte))

/** Name of the first case that fails; `suspect` is tried first, because neighbours in the binary mostly belong to one kernel. */
function catcher(suspect: string | null): string | null {
  const others = Object.keys(battery).filter((name) => name !== suspect)
  const names = suspect ? [suspect, ...others] : others
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const random = new Random(5 + round * 7919)
      if (!(tf.tidy(() => battery[name]!(random)).error <= TOLERANCE)) return name
    }
  }
  return null
}

/** The sites at which replacing one opcode by another goes unnoticed. */
function missed(binary: Uint8Array, sites: number[], replacement: number[]): number[] {
  let suspect: string | null = null
  return sites.filter((site) => {
    const mutant = binary.slice()
    mutant.set(replacement, site)
    installWasmKernels(new WebAssembly.Module(mutant))
    const caughtBy = catcher(suspect)
    suspect = caughtBy ?? suspect
    return !caughtBy
  })
}

beforeAll(() => startNodeWasm())

test('the untouched binary passes the battery', () => expect(catcher(null)).toBeNull())

describe.each([
  { name: 'addition', from: ADD, to: SUB, least: 200 },
  { name: 'subtraction', from: SUB, to: ADD, least: 50 },
  { name: 'product', from: MUL, to: DIV, least: 200 },
])('each $name', ({ from, to, least }) => {
  const sites = sitesOf(plain, from)
  test(`changed in the plain binary, is caught (${sites.length})`, () => {
    expect(sites.length).toBeGreaterThan(least)
    expect(missed(plain, sites, to)).toEqual([])
  })
})

describe.runIf(WebAssembly.validate(relaxed))('each fused multiply-add', () => {
  const sites = sitesOf(relaxed, RELAXED_MADD)
  test(`negated in the relaxed binary, is caught (${sites.length})`, () => {
    expect(sites.length).toBeGreaterThan(100)
    expect(missed(relaxed, sites, RELAXED_NMADD)).toEqual([])
  })
})
