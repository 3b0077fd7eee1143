/* Batch normalisation in training over doubles, channels last. */

type Numbers = ArrayLike<number>

function columnMean(size: number, channels: number, value: (i: number) => number): Float64Array {
  const mean = new Float64Array(channels)
  for (let i = 0; i < size; i++) mean[i % channels]! += (value(i) * channels) / size
  return mean
}

/** y, mean and biased variance of x [rows, channels]. */
export function batchNorm(x: Numbers, gamma: Numbers, beta: Numbers, epsilon: number) {
  const channels = gamma.length
  const mean = columnMean(x.length, channels, (i) => x[i]!)
  const variance = columnMean(x.length, channels, (i) => (x[i]! - mean[i % channels]!) ** 2)
  const y = Float64Array.from(x, (value, i) => {
    const c = i % channels
    return (gamma[c]! * (value - mean[c]!)) / Math.sqrt(variance[c]! + epsilon) + beta[c]!
  })
  return { y, mean, variance }
}

/** dL/dx, dL/dgamma and dL/dbeta, by the chain rule through mean and variance (Ioffe & Szegedy 2015, §3). */
export function batchNormGradient(dy: Numbers, x: Numbers, gamma: Numbers, epsilon: number) {
  const channels = gamma.length
  const rows = x.length / channels
  const { mean, variance } = batchNorm(x, gamma, new Float64Array(channels), epsilon)
  const [dGamma, dBeta] = [new Float64Array(channels), new Float64Array(channels)]
  const [dVariance, dMean] = [new Float64Array(channels), new Float64Array(channels)]
  for (let i = 0; i < x.length; i++) {
    const c = i % channels
    const deviation = Math.sqrt(variance[c]! + epsilon)
    const centred = x[i]! - mean[c]!
    dBeta[c]! += dy[i]!
    dGamma[c]! += (dy[i]! * centred) / deviation
    dVariance[c]! += (dy[i]! * gamma[c]! * centred * -0.5) / deviation ** 3
    dMean[c]! -= (dy[i]! * gamma[c]!) / deviation
  }
  const dx = Float64Array.from({ length: x.length }, (_, i) => {
    const c = i % channels
    const direct = (dy[i]! * gamma[c]!) / Math.sqrt(variance[c]! + epsilon)
    return direct + (dVariance[c]! * 2 * (x[i]! - mean[c]!)) / rows + dMean[c]! / rows
  })
  return { dx, dGamma, dBeta }
}
