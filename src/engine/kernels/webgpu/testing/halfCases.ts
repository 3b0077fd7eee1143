/* One seeded random case per program in 16-bit storage, against the float64 references on the same rounded inputs. */
import * as reference from '../../../../../tests/support/float64/convolution'
import { relativeError, reluBiasGradient } from '../../../../../tests/support/float64/linear'
import { maxPool, maxPoolGradient } from '../../../../../tests/support/float64/pooling'
import type { Random } from '../../../../../tests/support/float64/random'
import { fromHalves, toHalves } from '../../../../math/half'
import { randomConvolution } from '../../wasm/testing/battery/convolution'
import { randomPooling, wholeWindow } from '../../wasm/testing/battery/pooling'
import { bufferOf, emptyBuffer, readNumbers, runInOrder } from '../buffers'
import { convolutionProgram, inputGradientProgram } from '../convolution'
import type { ConvSizes } from '../gather'
import { filterGradientPrograms } from '../filterGradient'
import { maxPoolGradProgram } from '../maxPoolGrad'
import type { GpuProgram, Storage } from '../program'
import { reluMaskProgram } from '../reluMask'
import { fuzzVariant } from './fuzzVariants'

/** Case `i`, of which the way of a convolution follows. */
type HalfCase = (device: GPUDevice, random: Random, i: number) => Promise<{ error: number; what: string }>

const product = (sizes: readonly number[]) => sizes.reduce((a, b) => a * b, 1)
const rounded = (values: Float32Array) => fromHalves(toHalves(values))

/** One program on rounded inputs: its last buffer, in 16 bits. */
async function answerOf(
  device: GPUDevice,
  program: GpuProgram,
  inputs: Float32Array[],
  size: number,
  storage: Storage = 'f16',
) {
  const result = emptyBuffer(device, 2 * size)
  const buffers = [...inputs.map((values) => bufferOf(device, values, storage)), result]
  runInOrder(device, [{ program, buffers }])
  const values = await readNumbers(device, result, size, storage)
  for (const buffer of buffers) buffer.destroy()
  return values
}

/** Two programs, the second of which adds up what the first wrote into its last buffer, `parts` 32-bit floats. */
async function answerOfParts(
  device: GPUDevice,
  programs: { first: GpuProgram; sum: GpuProgram; parts: readonly number[] },
  inputs: Float32Array[],
  sizes: { whole: number[]; sum: number },
) {
  const whole = sizes.whole.map((size) => emptyBuffer(device, 2 * size))
  const [parts, sum] = [emptyBuffer(device, 4 * product(programs.parts)), emptyBuffer(device, 2 * sizes.sum)]
  const given = inputs.map((values) => bufferOf(device, values, 'f16'))
  runInOrder(device, [
    { program: programs.first, buffers: [...given, ...whole, parts] },
    { program: programs.sum, buffers: [parts, sum] },
  ])
  const answers = await Promise.all([
    ...whole.map((buffer, i) => readNumbers(device, buffer, sizes.whole[i]!, 'f16')),
    readNumbers(device, sum, sizes.sum, 'f16'),
  ])
  for (const buffer of [...given, ...whole, parts, sum]) buffer.destroy()
  return answers
}

function convolutionCase(random: Random, i: number) {
  const { c, xShape, filterShape, yShape, draw, what } = randomConvolution(random)
  const sizes: ConvSizes = {
    batchSize: c.batch,
    inHeight: c.height,
    inWidth: c.width,
    inChannels: c.inChannels,
    outHeight: c.outHeight,
    outWidth: c.outWidth,
    outChannels: c.outChannels,
    filterHeight: c.kernelHeight,
    filterWidth: c.kernelWidth,
    strideHeight: c.strideY,
    strideWidth: c.strideX,
    padInfo: { top: c.top, left: c.left },
  }
  const [x, w, dy] = [xShape, filterShape, yShape].map((shape) => rounded(draw(shape)))
  const variant = fuzzVariant(i)
  return { c, sizes, x: x!, w: w!, dy: dy!, variant, what: `${what}, ${JSON.stringify(variant)}` }
}

const forward: HalfCase = async (device, random, i) => {
  const { c, sizes, x, w, dy, variant, what } = convolutionCase(random, i)
  const program = convolutionProgram(sizes, { storage: 'f16', variant })
  const actual = await answerOf(device, program, [x, w], dy.length)
  return { error: relativeError(actual, reference.convolve(c, x, w)), what }
}

const fusedIn =
  (storage: 'f16' | 'packed'): HalfCase =>
  async (device, random, i) => {
    let drawn = convolutionCase(random, i)
    // Packed numbers are written in pairs.
    while (storage === 'packed' && drawn.c.outChannels % 2 === 1) drawn = convolutionCase(random, i)
    const { c, sizes, x, w, dy, variant, what } = drawn
    const bias = rounded(random.values(c.outChannels))
    const program = convolutionProgram(sizes, { storage, hasBias: true, relu: true, variant })
    const actual = await answerOf(device, program, [x, w, bias], dy.length, storage)
    const expected = reference.convolve(c, x, w, bias).map((v) => Math.max(0, v))
    return { error: relativeError(actual, expected), what }
  }

const input: HalfCase = async (device, random, i) => {
  const { c, sizes, x, w, dy, variant, what } = convolutionCase(random, i)
  const program = inputGradientProgram(sizes, { storage: 'f16', variant })
  const actual = await answerOf(device, program, [dy, w], x.length)
  return { error: relativeError(actual, reference.convolveInputGradient(c, dy, w)), what }
}

const filter: HalfCase = async (device, random, i) => {
  const { c, sizes, x, w, dy, what } = convolutionCase(random, i)
  const { partial: first, sum, parts } = filterGradientPrograms(sizes, { storage: 'f16' })
  const [actual] = await answerOfParts(device, { first, sum, parts }, [x, dy], {
    whole: [],
    sum: w.length,
  })
  return { error: relativeError(actual!, reference.convolveFilterGradient(c, x, dy)), what }
}

const pooling: HalfCase = async (device, random) => {
  const { p, xShape, yShape, values, what } = randomPooling(random, wholeWindow)
  const x = rounded(values)
  const [dy, y] = [rounded(random.values(product(yShape))), Float32Array.from(maxPool(p, x))]
  const program = maxPoolGradProgram(
    {
      batchSize: p.batch,
      inHeight: p.height,
      inWidth: p.width,
      inChannels: p.channels,
      outHeight: p.outHeight,
      outWidth: p.outWidth,
      outChannels: p.channels,
      filterHeight: p.windowHeight,
      filterWidth: p.windowWidth,
      strideHeight: p.strideY,
      strideWidth: p.strideX,
      padInfo: { top: p.top, left: p.left },
    },
    'f16',
  )
  // A window that lies in the padding as a whole has a maximum of −∞, which no pixel equals.
  const actual = await answerOf(device, program, [dy, x, y], product(xShape))
  return { error: relativeError(actual, maxPoolGradient(p, x, dy)), what }
}

const reluMask: HalfCase = async (device, random) => {
  const size = random.int(1, 3000)
  const [dy, values] = [rounded(random.values(size)), rounded(random.values(size))]
  const y = values.map((v) => Math.max(0, v))
  const actual = await answerOf(device, reluMaskProgram(size, 'f16'), [dy, y], size)
  return { error: relativeError(actual, reluBiasGradient(dy, y, 1)[0]), what: String(size) }
}

export const halfCases: Readonly<Record<string, HalfCase>> = {
  convolution: forward,
  'convolution, bias and ReLU': fusedIn('f16'),
  'convolution, bias and ReLU, packed': fusedIn('packed'),
  'input gradient': input,
  'filter gradient': filter,
  'gradient of max pooling': pooling,
  'gradient of ReLU': reluMask,
}
