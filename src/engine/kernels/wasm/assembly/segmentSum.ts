/* Sums the rows that carry the same number. Error: sequential, |err| ≤ (rows of the segment)·2⁻²⁴·Σ|x|; integers wrap around. */
import { loadLanes, storeLanes } from './lanes'

// @ts-ignore: AssemblyScript decorator
@inline
function addRow(target: usize, x: usize, bytes: usize, integer: bool): void {
  let c: usize = 0
  for (; c + 16 <= bytes; c += 16) {
    const a = loadLanes(target + c, false), b = loadLanes(x + c, false)
    storeLanes(target + c, integer ? i32x4.add(a, b) : f32x4.add(a, b), false)
  }
  for (; c < bytes; c += 4) {
    const a = loadLanes(target + c, true), b = loadLanes(x + c, true)
    storeLanes(target + c, integer ? i32x4.add(a, b) : f32x4.add(a, b), true)
  }
}

/** out[s] = Σ of the rows of x whose id is s; x [count, bytes/4], int32 ids [count], out [segments, bytes/4]. Other ids are ignored. */
export function segmentSum(x: usize, ids: usize, out: usize, count: i32, bytes: usize, segments: i32, integer: bool): void {
  memory.fill(out, 0, <usize>segments * bytes)
  for (let n = 0; n < count; n++, x += bytes, ids += 4) {
    const id = load<i32>(ids)
    if (id < 0 || id >= segments) continue
    if (integer) addRow(out + <usize>id * bytes, x, bytes, true)
    else addRow(out + <usize>id * bytes, x, bytes, false)
  }
}
