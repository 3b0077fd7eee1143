/* Which taps of a filter fall inside an image: those k from 0 with 0 ≤ start + k·dilation < size. */

/** The first tap inside, or the first beyond a start that is negative. */
// @ts-ignore: AssemblyScript decorator
@inline
export function firstInside(start: i32, dilation: i32): i32 {
  return start >= 0 ? 0 : (dilation - 1 - start) / dilation
}

/** One past the last tap inside, at most `taps`; not below 0. */
// @ts-ignore: AssemblyScript decorator
@inline
export function pastInside(start: i32, dilation: i32, taps: i32, size: i32): i32 {
  return start >= size ? 0 : min(taps, (size - 1 - start) / dilation + 1)
}
