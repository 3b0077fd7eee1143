/* One step of each optimizer over doubles: [θ, slots…] → the new ones. */

type Numbers = ArrayLike<number>

const each = (size: number, value: (i: number) => number) =>
  Float64Array.from({ length: size }, (_, i) => value(i))

/** θ − rate·g. */
export function sgdStep(theta: Numbers, gradient: Numbers, rate: number): Float64Array[] {
  return [each(theta.length, (i) => theta[i]! - rate * gradient[i]!)]
}

/** v′ = friction·v − rate·g, θ + v′. */
export function momentumStep(
  theta: Numbers,
  gradient: Numbers,
  velocity: Numbers,
  { rate, friction }: { rate: number; friction: number },
): Float64Array[] {
  const v = each(theta.length, (i) => friction * velocity[i]! - rate * gradient[i]!)
  return [each(theta.length, (i) => theta[i]! + v[i]!), v]
}

/** h′ = h + g², θ − rate·g/(√h′ + ε). */
export function adaGradStep(
  theta: Numbers,
  gradient: Numbers,
  h: Numbers,
  { rate, epsilon }: { rate: number; epsilon: number },
): Float64Array[] {
  const sum = each(theta.length, (i) => h[i]! + gradient[i]! ** 2)
  return [each(theta.length, (i) => theta[i]! - (rate * gradient[i]!) / (Math.sqrt(sum[i]!) + epsilon)), sum]
}

/** m′ = β₁·m + (1 − β₁)·g, v′ = β₂·v + (1 − β₂)·g², θ − rate·m′/(√v′ + ε). */
export function adamStep(
  theta: Numbers,
  gradient: Numbers,
  m: Numbers,
  v: Numbers,
  { rate, beta1, beta2, epsilon }: { rate: number; beta1: number; beta2: number; epsilon: number },
): Float64Array[] {
  const m1 = each(theta.length, (i) => beta1 * m[i]! + (1 - beta1) * gradient[i]!)
  const v1 = each(theta.length, (i) => beta2 * v[i]! + (1 - beta2) * gradient[i]! ** 2)
  return [each(theta.length, (i) => theta[i]! - (rate * m1[i]!) / (Math.sqrt(v1[i]!) + epsilon)), m1, v1]
}
