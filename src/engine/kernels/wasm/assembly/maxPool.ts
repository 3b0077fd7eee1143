/*
 * Max pooling and its gradient for any window, stride and padding. Exact: they only compare and copy, and add where windows overlap.
 * Follows tfjs's cpu backend: a value must be greater than the maximum so far, which starts at -∞, to replace it. So the first of equal
 * maxima in row-major order gets the gradient, NaN never wins, and a window without a winner sends its gradient nowhere.
 */

/** y[n, oy, ox, c] = the largest x in the window, -∞ for an empty one. */
export function maxPool(
  x: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32,
  windowHeight: i32, windowWidth: i32, strideY: i32, strideX: i32, top: i32, left: i32,
): void {
  const pixelBytes = <usize>channels << 2
  const rowBytes = <usize>width * pixelBytes
  const none = f32x4.splat(-f32.MAX_VALUE / 0)
  for (let n = 0; n < batch; n++, x += <usize>height * rowBytes) {
    for (let oy = 0; oy < outHeight; oy++) {
      const y0 = max(0, oy * strideY - top), y1 = min(height, oy * strideY - top + windowHeight)
      for (let ox = 0; ox < outWidth; ox++, y += pixelBytes) {
        const x0 = max(0, ox * strideX - left), x1 = min(width, ox * strideX - left + windowWidth)
        let c: usize = 0
        for (; c + 16 <= pixelBytes; c += 16) {
          let best = none
          for (let r = y0; r < y1; r++) {
            let p = x + <usize>r * rowBytes + <usize>x0 * pixelBytes + c
            for (let k = x0; k < x1; k++, p += pixelBytes) best = f32x4.pmax(best, v128.load(p))
          }
          v128.store(y + c, best)
        }
        for (; c < pixelBytes; c += 4) {
          let best: f32 = -f32.MAX_VALUE / 0
          for (let r = y0; r < y1; r++) {
            let p = x + <usize>r * rowBytes + <usize>x0 * pixelBytes + c
            for (let k = x0; k < x1; k++, p += pixelBytes) best = load<f32>(p) > best ? load<f32>(p) : best
          }
          store<f32>(y + c, best)
        }
      }
    }
  }
}

/** dx = dy routed to the first maximum of each window, summed where windows overlap. */
export function maxPoolGradient(
  x: usize, dy: usize, dx: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32,
  windowHeight: i32, windowWidth: i32, strideY: i32, strideX: i32, top: i32, left: i32,
): void {
  const pixelBytes = <usize>channels << 2
  const rowBytes = <usize>width * pixelBytes
  const imageBytes = <usize>height * rowBytes
  memory.fill(dx, 0, <usize>batch * imageBytes)
  for (let n = 0; n < batch; n++, x += imageBytes, dx += imageBytes) {
    for (let oy = 0; oy < outHeight; oy++) {
      const y0 = max(0, oy * strideY - top), y1 = min(height, oy * strideY - top + windowHeight)
      for (let ox = 0; ox < outWidth; ox++, dy += pixelBytes) {
        const x0 = max(0, ox * strideX - left), x1 = min(width, ox * strideX - left + windowWidth)
        let c: usize = 0
        for (; c + 16 <= pixelBytes; c += 16) {
          let best = f32x4.splat(-f32.MAX_VALUE / 0)
          let winner = i32x4.splat(-1)
          for (let r = y0; r < y1; r++) {
            let at = <usize>r * rowBytes + <usize>x0 * pixelBytes + c
            for (let k = x0; k < x1; k++, at += pixelBytes) {
              const value = v128.load(x + at)
              winner = v128.bitselect(i32x4.splat(<i32>at), winner, f32x4.gt(value, best))
              best = f32x4.pmax(best, value)
            }
          }
          const gradient = v128.load(dy + c)
          for (let r = y0; r < y1; r++) {
            let at = <usize>r * rowBytes + <usize>x0 * pixelBytes + c
            for (let k = x0; k < x1; k++, at += pixelBytes) {
              const share = v128.and(gradient, i32x4.eq(winner, i32x4.splat(<i32>at)))
              v128.store(dx + at, f32x4.add(v128.load(dx + at), share))
            }
          }
        }
        for (; c < pixelBytes; c += 4) {
          let best: f32 = -f32.MAX_VALUE / 0
          let winner: isize = -1
          for (let r = y0; r < y1; r++) {
            let at = <usize>r * rowBytes + <usize>x0 * pixelBytes + c
            for (let k = x0; k < x1; k++, at += pixelBytes) {
              const value = load<f32>(x + at)
              if (value > best) {
                best = value
                winner = at
              }
            }
          }
          if (winner >= 0) store<f32>(dx + <usize>winner, load<f32>(dx + <usize>winner) + load<f32>(dy + c))
        }
      }
    }
  }
}
