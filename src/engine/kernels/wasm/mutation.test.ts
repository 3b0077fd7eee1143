/*
 * Tests the tests: flips the sign of every vector addition in the binary, one after the other, and demands that the battery notices.
 * tfjs's own suite does not: it passes with every accumulation of a filter gradient negated.
 */
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { Random } from '../../../../tests/support/float64/random'
import { installWasmKernels } from '../install'
import { battery } from './testing/battery'
import { startNodeWasm } from './testing/nodeWasm'

const original = new Uint8Array(readFileSync(new URL('./build/kernels.wasm', import.meta.url)))

/** `f32x4.add` is FD E4 01 and `f32x4.sub` FD E5 01. */
const sites = [...original.keys()].filter(
  (i) => original[i] === 0xfd && original[i + 1] === 0xe4 && original[i + 2] === 0x01,
)

function isCaught(): boolean {
  const random = new Random(5)
  for (let round = 0; round < 12; round++) {
    for (const run of Object.values(battery)) if (!(tf.tidy(() => run(random)).error <= 2e-5)) return true
  }
  return false
}

beforeAll(() => startNodeWasm())

test('the untouched binary passes the battery', () => expect(isCaught()).toBe(false))

test(`each sign flip in the binary is caught`, () => {
  expect(sites.length).toBeGreaterThan(60)
  const missed = sites.filter((site) => {
    const mutant = original.slice()
    mutant[site + 1] = 0xe5
    installWasmKernels(new WebAssembly.Module(mutant))
    return !isCaught()
  })
  expect(missed).toEqual([])
})
