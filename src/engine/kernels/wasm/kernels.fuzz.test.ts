import * as tf from '@tensorflow/tfjs-core'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { battery } from './testing/battery'
import { networkLayer } from './testing/battery/convolution'
import { readKernels, startNodeWasm } from './testing/nodeWasm'

const TOLERANCE = 2e-5
const CASES = 100

const files = (['kernels.wasm', 'kernels.relaxed.wasm'] as const).filter((file) => {
  if (WebAssembly.validate(readFileSync(new URL(`./build/${file}`, import.meta.url)))) return true
  const required = file === 'kernels.wasm' || process.env['REQUIRE_DEVICES']?.includes('relaxed-simd')
  if (required) throw new Error(`${file} does not validate here.`)
  console.info(`skipped: ${file}, because this Node runs without --experimental-wasm-relaxed-simd`)
  return false
})

describe.each(files)('%s against float64', (file) => {
  beforeAll(() => startNodeWasm(readKernels(file)))

  test.each(Object.entries(battery))(`%s, ${CASES} seeded cases`, (name, run) => {
    const random = new Random(name.length * 7919)
    const tensors = tf.memory().numTensors
    for (let i = 0; i < CASES; i++) {
      const { error, what } = tf.tidy(() => run(random))
      expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(TOLERANCE)
    }
    expect(tf.memory().numTensors).toBe(tensors)
  })

  test.each([
    { size: 28, inChannels: 1, outChannels: 16, pad: 1 },
    { size: 28, inChannels: 16, outChannels: 16, pad: 1 },
    { size: 14, inChannels: 32, outChannels: 32, pad: 2 },
    { size: 8, inChannels: 64, outChannels: 64, pad: 1 },
  ])("the network's layer $size×$size×$inChannels → $outChannels, padding $pad", (layer) => {
    const errors = tf.tidy(() => networkLayer(new Random(8), layer))
    for (const error of Object.values(errors)) expect(error).toBeLessThanOrEqual(TOLERANCE)
  })
})
