/*
 * Exponential, sigmoid and hyperbolic tangent of four floats, and a scalar logarithm; WebAssembly has none of them. A NaN stays one.
 *
 * x = n·ln 2 + r, |r| ≤ ln 2/2, with ln 2 in two parts (Cody & Waite 1980); eʳ − 1 by a polynomial of degree 5 without a constant term,
 * fitted to a relative error of 4.5·10⁻⁷, so that it is accurate near 0 too; 2ⁿ by shifting n into the exponent.
 */
import { madd } from './madd'

/** n of x = n·ln 2 + r. */
// @ts-ignore: AssemblyScript decorator
@inline
function nearestPower(x: v128): v128 {
  return f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)))
}

/** eʳ − 1 for the r of x = n·ln 2 + r. */
// @ts-ignore: AssemblyScript decorator
@inline
function fraction(x: v128, n: v128): v128 {
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)))
  let p = madd(f32x4.splat(0.04187552630901337), r, f32x4.splat(0.00833332072943449))
  p = madd(f32x4.splat(0.1666693538427353), p, r)
  p = madd(f32x4.splat(0.4999937415122986), p, r)
  return f32x4.mul(r, madd(f32x4.splat(0.9999999403953552), p, r))
}

// @ts-ignore: AssemblyScript decorator
@inline
function powerOfTwo(n: v128): v128 {
  return i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
}

/** eˣ, x clamped to [-87.3, 88.3] so that the result is a normal number; relative error below 4·10⁻⁷. */
// @ts-ignore: AssemblyScript decorator
@inline
export function exp(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87.3)), f32x4.splat(88.3))
  const n = nearestPower(x), power = powerOfTwo(n)
  return madd(power, power, fraction(x, n))
}

/** 1/(1 + e⁻ˣ); relative error below 6·10⁻⁷ for x > -87. */
// @ts-ignore: AssemblyScript decorator
@inline
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

/** tanh x = E/(E + 2) with E = e²ˣ − 1, which for |x| < ln 2/4 is the polynomial itself; relative error below 8·10⁻⁷ for any x. */
// @ts-ignore: AssemblyScript decorator
@inline
export function tanh(x: v128): v128 {
  const twice = f32x4.min(f32x4.max(f32x4.add(x, x), f32x4.splat(-20)), f32x4.splat(20))
  const n = nearestPower(twice), power = powerOfTwo(n)
  const e = madd(f32x4.sub(power, f32x4.splat(1)), power, fraction(twice, n))
  return f32x4.div(e, f32x4.add(e, f32x4.splat(2)))
}

/**
 * ln x of a normal x > 0 in double precision: x = m·2ᵉ, √½ ≤ m < √2, ln m = 2·artanh((m − 1)/(m + 1)) as a series whose first neglected
 * term is below 10⁻¹⁶. NaN and infinity stay what they are.
 */
export function log(x: f64): f64 {
  if (!(x < Infinity)) return x
  const bits = reinterpret<u64>(x)
  let exponent = <i32>(bits >> 52) - 1023
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000)
  if (m > 1.4142135623730951) {
    m *= 0.5
    exponent++
  }
  const s = (m - 1) / (m + 1)
  const square = s * s
  let sum: f64 = 0
  for (let k = 19; k >= 1; k -= 2) sum = sum * square + 1 / <f64>k
  return <f64>exponent * 0.6931471805599453 + 2 * s * sum
}
