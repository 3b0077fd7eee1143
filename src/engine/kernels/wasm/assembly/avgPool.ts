/*
 * Average pooling and its gradient for any window, stride and padding. Padding does not count: a window is divided by the number of its
 * pixels inside the image. Only tfjs's gradient counts it, which is not the derivative of its forward pass; `divisor` chooses.
 *
 * Error: a sequential sum, |err| ≤ (window + 2)·2⁻²⁴·mean|x|; the gradient adds where windows overlap.
 */
import { loadLanes, storeLanes } from './lanes'

// @ts-ignore: AssemblyScript decorator
@inline
function meanLanes(x: usize, rowBytes: usize, pixelBytes: usize, rows: i32, columns: i32, share: v128, single: bool): v128 {
  let sum = f32x4.splat(0)
  for (let r = 0; r < rows; r++, x += rowBytes) {
    let p = x
    for (let k = 0; k < columns; k++, p += pixelBytes) sum = f32x4.add(sum, loadLanes(p, single))
  }
  return f32x4.mul(sum, share)
}

/** y[n, oy, ox, c] = mean of the window's pixels inside the image, NaN for an empty one. */
export function avgPool(
  x: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32,
  windowHeight: i32, windowWidth: i32, strideY: i32, strideX: i32, top: i32, left: i32,
): void {
  const pixelBytes = <usize>channels << 2
  const rowBytes = <usize>width * pixelBytes
  for (let n = 0; n < batch; n++, x += <usize>height * rowBytes) {
    for (let oy = 0; oy < outHeight; oy++) {
      const y0 = max(0, oy * strideY - top), rows = max(0, min(height, oy * strideY - top + windowHeight) - y0)
      for (let ox = 0; ox < outWidth; ox++, y += pixelBytes) {
        const x0 = max(0, ox * strideX - left), columns = max(0, min(width, ox * strideX - left + windowWidth) - x0)
        const share = f32x4.splat(1 / <f32>(rows * columns))
        const from = x + <usize>y0 * rowBytes + <usize>x0 * pixelBytes
        let c: usize = 0
        for (; c + 16 <= pixelBytes; c += 16) storeLanes(y + c, meanLanes(from + c, rowBytes, pixelBytes, rows, columns, share, false), false)
        for (; c < pixelBytes; c += 4) storeLanes(y + c, meanLanes(from + c, rowBytes, pixelBytes, rows, columns, share, true), true)
      }
    }
  }
}

// @ts-ignore: AssemblyScript decorator
@inline
function spreadLanes(dx: usize, rowBytes: usize, pixelBytes: usize, rows: i32, columns: i32, value: v128, single: bool): void {
  for (let r = 0; r < rows; r++, dx += rowBytes) {
    let p = dx
    for (let k = 0; k < columns; k++, p += pixelBytes) storeLanes(p, f32x4.add(loadLanes(p, single), value), single)
  }
}

/**
 * dx = dy spread over the pixels of each window, summed where windows overlap: divided by `divisor`, or, where that is 0, by the number
 * of the window's pixels inside the image.
 */
export function avgPoolGradient(
  dy: usize, dx: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32,
  windowHeight: i32, windowWidth: i32, strideY: i32, strideX: i32, top: i32, left: i32, divisor: i32,
): void {
  const pixelBytes = <usize>channels << 2
  const rowBytes = <usize>width * pixelBytes
  memory.fill(dx, 0, <usize>(batch * height) * rowBytes)
  for (let n = 0; n < batch; n++, dx += <usize>height * rowBytes) {
    for (let oy = 0; oy < outHeight; oy++) {
      const y0 = max(0, oy * strideY - top), rows = max(0, min(height, oy * strideY - top + windowHeight) - y0)
      for (let ox = 0; ox < outWidth; ox++, dy += pixelBytes) {
        const x0 = max(0, ox * strideX - left), columns = max(0, min(width, ox * strideX - left + windowWidth) - x0)
        const share = f32x4.splat(1 / <f32>(divisor > 0 ? divisor : rows * columns))
        const to = dx + <usize>y0 * rowBytes + <usize>x0 * pixelBytes
        let c: usize = 0
        for (; c + 16 <= pixelBytes; c += 16) {
          spreadLanes(to + c, rowBytes, pixelBytes, rows, columns, f32x4.mul(loadLanes(dy + c, false), share), false)
        }
        for (; c < pixelBytes; c += 4) {
          spreadLanes(to + c, rowBytes, pixelBytes, rows, columns, f32x4.mul(loadLanes(dy + c, true), share), true)
        }
      }
    }
  }
}
