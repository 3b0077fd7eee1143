/* The micro-kernel of depthwise convolutions and pooling: a sum over a rectangle of pixels, each channel on its own. */
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'

// @ts-ignore: AssemblyScript decorator
@inline
function lanes(
  x: usize, xRow: isize, xColumn: isize, w: usize, wRow: isize, wColumn: isize, rows: i32, columns: i32, single: bool,
): v128 {
  let sum = f32x4.splat(0)
  for (let r = 0; r < rows; r++, x += xRow, w += wRow) {
    let p = x, q = w
    for (let k = 0; k < columns; k++, p += xColumn, q += wColumn) sum = madd(sum, loadLanes(p, single), loadLanes(q, single))
  }
  return sum
}

/**
 * out[c] = Σ over rows and columns of x[row, column, c]·w[row, column, c] for `bytes` of channels; steps in bytes, of either sign.
 * Error: one sequential sum, |err| ≤ rows·columns·2⁻²⁴·Σ|x·w|.
 */
export function weightedSum(
  out: usize, x: usize, xRow: isize, xColumn: isize, w: usize, wRow: isize, wColumn: isize, rows: i32, columns: i32, bytes: usize,
): void {
  let c: usize = 0
  for (; c + 64 <= bytes; c += 64) {
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0
    let xr = x + c, wr = w + c
    for (let r = 0; r < rows; r++, xr += xRow, wr += wRow) {
      let p = xr, q = wr
      for (let k = 0; k < columns; k++, p += xColumn, q += wColumn) {
        s0 = madd(s0, v128.load(p), v128.load(q))
        s1 = madd(s1, v128.load(p, 16), v128.load(q, 16))
        s2 = madd(s2, v128.load(p, 32), v128.load(q, 32))
        s3 = madd(s3, v128.load(p, 48), v128.load(q, 48))
      }
    }
    v128.store(out + c, s0)
    v128.store(out + c, s1, 16)
    v128.store(out + c, s2, 32)
    v128.store(out + c, s3, 48)
  }
  for (; c + 16 <= bytes; c += 16) storeLanes(out + c, lanes(x + c, xRow, xColumn, w + c, wRow, wColumn, rows, columns, false), false)
  for (; c < bytes; c += 4) storeLanes(out + c, lanes(x + c, xRow, xColumn, w + c, wRow, wColumn, rows, columns, true), true)
}
