/**
 * One convolution in three ways, for section 8.3.2's race: by plain loops on this thread, by im2col in TypeScript and the current
 * backend's product of matrices, and by the backend's own convolution. All three get the same noise, and their results are compared.
 */
import { conv2d, engine, matMul, tensor2d, tensor4d, type Tensor } from '@tensorflow/tfjs-core'
import { compareResults, convolveByLoops, im2col, matrixShape, transposed } from '../math/im2col'
import type { ConvolutionTask, ConvolutionTimes } from './protocolOperations'
import { timeOnce } from './stopwatch'
import { noise, timeRepeatedly, type TimingOptions } from './timing'

/** Measurements of each way, if it takes no seconds: a median needs three. */
const LEAST = 3

/** While it runs nobody else may create tensors. */
export async function raceConvolution(
  task: ConvolutionTask,
  now: TimingOptions['now'],
): Promise<ConvolutionTimes> {
  const { input, filters, kernel, stride, pad, budgetMs } = task
  const [batch, side, channels] = input as [number, number, number]
  const { rows, columns } = matrixShape(task)
  const x = noise(batch * side * side * channels)
  const asRows = noise(filters * columns)
  const asColumns = transposed(asRows, filters, columns)
  const matrix = new Float32Array(rows * columns)

  const timeHere = (work: () => void) =>
    timeRepeatedly(
      (repeats) => {
        const start = now()
        for (let i = 0; i < repeats; i++) work()
        return (now() - start) / repeats
      },
      budgetMs,
      LEAST,
    )
  const timeThere = (work: () => Tensor) =>
    timeRepeatedly((repeats) => timeOnce(work, repeats, now), budgetMs, LEAST)

  let reference = new Float32Array()
  const loopsMs = await timeHere(() => {
    reference = convolveByLoops(x, asRows, task) as Float32Array<ArrayBuffer>
  })
  const buildMs = await timeHere(() => im2col(x, task, matrix))

  engine().startScope('race')
  try {
    const weights = tensor2d(asColumns, [columns, filters])
    const multiply = () => matMul(tensor2d(matrix, [rows, columns]), weights)
    const image = tensor4d(x, [batch, side, side, channels])
    const filter = tensor4d(asColumns, [kernel, kernel, channels, filters])
    const convolve = () => conv2d(image, filter, stride, pad)

    const productMs = await timeThere(multiply)
    const byProduct = compareResults(reference, await valuesOf(multiply()))
    const kernelMs = await timeThere(convolve)
    const byKernel = compareResults(reference, await valuesOf(convolve()))
    return {
      loopsMs,
      buildMs,
      productMs,
      kernelMs,
      im2colOff: byProduct.difference,
      kernelOff: byKernel.difference,
      largest: byProduct.largest,
    }
  } finally {
    engine().endScope()
  }
}

const valuesOf = (result: Tensor) => result.data<'float32'>()
