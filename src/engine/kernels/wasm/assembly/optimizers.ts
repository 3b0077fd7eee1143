/*
 * The optimizers of chapter 6, each in one pass over the parameters: every vector is read and written once, where the composition of
 * tfjs operations writes one intermediate vector for each operation.
 *
 * The plain build performs the operations of src/engine/optimizers in their order, so its results equal theirs to the bit. The relaxed
 * build rounds a·b + c once. All vectors are `bytes` long and may not overlap, except that an output may be its own input.
 */
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'

// @ts-ignore: AssemblyScript decorator
@inline
function adamLanes(
  theta: usize, gradient: usize, m: usize, v: usize, newTheta: usize, newM: usize, newV: usize,
  rate: v128, gain1: v128, gain2: v128, epsilon: v128, single: bool,
): void {
  const g = loadLanes(gradient, single), m0 = loadLanes(m, single), v0 = loadLanes(v, single)
  const m1 = madd(m0, f32x4.sub(g, m0), gain1)
  const v1 = madd(v0, f32x4.sub(f32x4.mul(g, g), v0), gain2)
  const move = f32x4.div(f32x4.mul(m1, rate), f32x4.add(f32x4.sqrt(v1), epsilon))
  storeLanes(newM, m1, single)
  storeLanes(newV, v1, single)
  storeLanes(newTheta, f32x4.sub(loadLanes(theta, single), move), single)
}

/** m ← m + gain₁(g − m), v ← v + gain₂(g² − v), θ ← θ − rate·m/(√v + ε), where gain = 1 − β and `rate` holds the bias corrections. */
export function adamUpdate(
  theta: usize, gradient: usize, m: usize, v: usize, newTheta: usize, newM: usize, newV: usize, bytes: usize,
  rate: f32, gain1: f32, gain2: f32, epsilon: f32,
): void {
  const r = f32x4.splat(rate), a = f32x4.splat(gain1), b = f32x4.splat(gain2), e = f32x4.splat(epsilon)
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) {
    adamLanes(theta + i, gradient + i, m + i, v + i, newTheta + i, newM + i, newV + i, r, a, b, e, false)
  }
  for (; i < bytes; i += 4) {
    adamLanes(theta + i, gradient + i, m + i, v + i, newTheta + i, newM + i, newV + i, r, a, b, e, true)
  }
}

// @ts-ignore: AssemblyScript decorator
@inline
function momentumLanes(
  theta: usize, gradient: usize, v: usize, newTheta: usize, newV: usize, rate: v128, friction: v128, single: bool,
): void {
  const moved = f32x4.mul(loadLanes(gradient, single), rate)
  const v1 = f32x4.sub(f32x4.mul(loadLanes(v, single), friction), moved)
  storeLanes(newV, v1, single)
  storeLanes(newTheta, f32x4.add(loadLanes(theta, single), v1), single)
}

/** v ← friction·v − rate·g, θ ← θ + v. */
export function momentumUpdate(
  theta: usize, gradient: usize, v: usize, newTheta: usize, newV: usize, bytes: usize, rate: f32, friction: f32,
): void {
  const r = f32x4.splat(rate), f = f32x4.splat(friction)
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) momentumLanes(theta + i, gradient + i, v + i, newTheta + i, newV + i, r, f, false)
  for (; i < bytes; i += 4) momentumLanes(theta + i, gradient + i, v + i, newTheta + i, newV + i, r, f, true)
}

// @ts-ignore: AssemblyScript decorator
@inline
function sgdLanes(theta: usize, gradient: usize, newTheta: usize, rate: v128, single: bool): void {
  storeLanes(newTheta, f32x4.sub(loadLanes(theta, single), f32x4.mul(loadLanes(gradient, single), rate)), single)
}

/** θ ← θ − rate·g. */
export function sgdUpdate(theta: usize, gradient: usize, newTheta: usize, bytes: usize, rate: f32): void {
  const r = f32x4.splat(rate)
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) sgdLanes(theta + i, gradient + i, newTheta + i, r, false)
  for (; i < bytes; i += 4) sgdLanes(theta + i, gradient + i, newTheta + i, r, true)
}

// @ts-ignore: AssemblyScript decorator
@inline
function adaGradLanes(
  theta: usize, gradient: usize, h: usize, newTheta: usize, newH: usize, rate: v128, epsilon: v128, single: bool,
): void {
  const g = loadLanes(gradient, single)
  const h1 = madd(loadLanes(h, single), g, g)
  const move = f32x4.div(f32x4.mul(g, rate), f32x4.add(f32x4.sqrt(h1), epsilon))
  storeLanes(newH, h1, single)
  storeLanes(newTheta, f32x4.sub(loadLanes(theta, single), move), single)
}

/** h ← h + g², θ ← θ − rate·g/(√h + ε). */
export function adaGradUpdate(
  theta: usize, gradient: usize, h: usize, newTheta: usize, newH: usize, bytes: usize, rate: f32, epsilon: f32,
): void {
  const r = f32x4.splat(rate), e = f32x4.splat(epsilon)
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) adaGradLanes(theta + i, gradient + i, h + i, newTheta + i, newH + i, r, e, false)
  for (; i < bytes; i += 4) adaGradLanes(theta + i, gradient + i, h + i, newTheta + i, newH + i, r, e, true)
}
