/** Probabilities of logits, shifted by their maximum so that no exponential overflows. */
export function softmax(logits: Float32Array): Float32Array {
  const most = Math.max(...logits)
  const exponentials = logits.map((logit) => Math.exp(logit - most))
  const sum = exponentials.reduce((total, value) => total + value, 0)
  return exponentials.map((value) => value / sum)
}
