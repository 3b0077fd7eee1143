/* Four floats at a time, and the last one to three one by one through the same code: `single` is a constant, so each use is compiled twice. */

/** Four floats at `p`; with `single` the one at `p` and three zeros. */
// @ts-ignore: AssemblyScript decorator
@inline
export function loadLanes(p: usize, single: bool): v128 {
  if (single) return v128.load32_zero(p)
  return v128.load(p)
}

/** Writes four floats to `p`; with `single` only the first. */
// @ts-ignore: AssemblyScript decorator
@inline
export function storeLanes(p: usize, value: v128, single: bool): void {
  if (single) v128.store_lane<f32>(p, value, 0)
  else v128.store(p, value)
}

/** Sum of the four lanes, pairwise. */
// @ts-ignore: AssemblyScript decorator
@inline
export function sumOfLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
}
