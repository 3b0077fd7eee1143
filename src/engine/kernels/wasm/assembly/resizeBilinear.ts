/*
 * Gradient of tfjs's ResizeBilinear. Each output pixel lies between four input pixels and gives its gradient back to them in the
 * proportions in which it took their values. Coordinates are computed in double precision; |err| ≤ (outputs per input + 3)·2⁻²⁴·Σ|dy|.
 */
import { loadLanes, storeLanes } from './lanes'

// @ts-ignore: AssemblyScript decorator
@inline
function addLanes(target: usize, dy: usize, weight: v128, single: bool): void {
  storeLanes(target, f32x4.add(loadLanes(target, single), f32x4.mul(loadLanes(dy, single), weight)), single)
}

/** target[c] += weight·dy[c] for `bytes` of channels. */
function addWeighted(target: usize, dy: usize, bytes: usize, weight: f64): void {
  if (weight == 0) return
  const w = f32x4.splat(<f32>weight)
  let c: usize = 0
  for (; c + 16 <= bytes; c += 16) addLanes(target + c, dy + c, w, false)
  for (; c < bytes; c += 4) addLanes(target + c, dy + c, w, true)
}

// @ts-ignore: AssemblyScript decorator
@inline
function scaleOf(size: i32, outSize: i32, alignCorners: bool): f64 {
  return alignCorners && outSize > 1 ? <f64>(size - 1) / <f64>(outSize - 1) : <f64>size / <f64>outSize
}

// @ts-ignore: AssemblyScript decorator
@inline
function positionOf(index: i32, scale: f64, halfPixelCenters: bool): f64 {
  return halfPixelCenters ? (<f64>index + 0.5) * scale - 0.5 : <f64>index * scale
}

/** dx [batch, height, width, channels] of a resize to dy [batch, outHeight, outWidth, channels]. */
export function resizeBilinearGradient(
  dy: usize, dx: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32,
  alignCorners: bool, halfPixelCenters: bool,
): void {
  const pixelBytes = <usize>channels << 2
  const rowBytes = <usize>width * pixelBytes
  const scaleY = scaleOf(height, outHeight, alignCorners), scaleX = scaleOf(width, outWidth, alignCorners)
  memory.fill(dx, 0, <usize>(batch * height) * rowBytes)
  for (let n = 0; n < batch; n++, dx += <usize>height * rowBytes) {
    for (let r = 0; r < outHeight; r++) {
      const y = positionOf(r, scaleY, halfPixelCenters)
      const y0 = max(0, <i32>floor(y)), y1 = min(height - 1, <i32>ceil(y)), fy = y - <f64>y0
      const top = dx + <usize>y0 * rowBytes, bottom = dx + <usize>y1 * rowBytes
      for (let c = 0; c < outWidth; c++, dy += pixelBytes) {
        const x = positionOf(c, scaleX, halfPixelCenters)
        const x0 = max(0, <i32>floor(x)), x1 = min(width - 1, <i32>ceil(x)), fx = x - <f64>x0
        const left = <usize>x0 * pixelBytes, right = <usize>x1 * pixelBytes
        addWeighted(top + left, dy, pixelBytes, (1 - fy) * (1 - fx))
        addWeighted(top + right, dy, pixelBytes, (1 - fy) * fx)
        addWeighted(bottom + left, dy, pixelBytes, fy * (1 - fx))
        addWeighted(bottom + right, dy, pixelBytes, fy * fx)
      }
    }
  }
}
