import {
  add,
  div,
  engine,
  getBackend,
  getKernel,
  mean,
  moments,
  mul,
  rsqrt,
  sqrt,
  sub,
  sum,
  tensor1d,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core'
import type { Layer, Step } from './layer'

const EPSILON = 1e-5

/**
 * Batch normalisation over all but the channels (Ioffe & Szegedy 2015): (x − mean)/√(variance + ε)·γ + β. In training of the
 * batch's own mean and biased variance; at inference of those in `mode.norms`, measured on training images beforehand.
 */
export const batchNorm = (name: string, channels: number): Layer<'normalisation'> => ({
  name,
  kind: 'normalisation',
  parameters: [
    { name: 'gamma', shape: [channels], initial: 1 },
    { name: 'beta', shape: [channels] },
  ],
  forward(x, parameters, { dropoutRng, norms, path = name }) {
    const [gamma, beta] = parameters as [Tensor1D, Tensor1D]
    if (dropoutRng !== null) return ofBatch(x, gamma, beta)
    if (norms?.isMeasuring) {
      const { mean: average, variance } = moments(x, allButLast(x))
      norms.of.set(path, {
        mean: average.dataSync<'float32'>().slice(),
        variance: variance.dataSync<'float32'>().slice(),
      })
    }
    const known = norms?.of.get(path)
    if (!known) throw new Error(`the mean and variance of ${path} were never measured`)
    const factor = mul(gamma, rsqrt(add(tensor1d(known.variance), EPSILON)))
    return {
      output: add(mul(sub(x, tensor1d(known.mean)), factor), beta),
      backward: (dy) => ({
        dInput: mul(dy, factor),
        dParameters: [], // at inference nothing is learned
      }),
    }
  },
})

const allButLast = ({ rank }: Tensor) => Array.from({ length: rank - 1 }, (_, axis) => axis)

/** In training: of the batch's own mean and variance, by the backend's kernels where it has them. */
function ofBatch(x: Tensor, gamma: Tensor1D, beta: Tensor1D): Step {
  const axes = allButLast(x)
  if (getKernel('BatchNormTraining', getBackend())) {
    const run = (name: string, inputs: Record<string, Tensor>) =>
      engine().runKernel<Tensor[]>(name, inputs, { epsilon: EPSILON })
    const [output, average, variance] = run('BatchNormTraining', { x, gamma, beta })
    return {
      output: output!,
      backward(dy) {
        const inputs = { dy, x, mean: average!, variance: variance!, gamma }
        const [dInput, ...dParameters] = run('BatchNormTrainingGrad', inputs)
        return { dInput: dInput!, dParameters }
      },
    }
  }
  const { mean: average, variance } = moments(x, axes)
  const deviation = sqrt(add(variance, EPSILON))
  const normal = div(sub(x, average), deviation)
  return {
    output: add(mul(normal, gamma), beta),
    backward(dy) {
      const dBeta = sum(dy, axes)
      const dGamma = sum(mul(dy, normal), axes)
      const centred = sub(sub(dy, mean(dy, axes)), mul(normal, mean(mul(dy, normal), axes)))
      return { dInput: mul(centred, div(gamma, deviation)), dParameters: [dGamma, dBeta] }
    },
  }
}
