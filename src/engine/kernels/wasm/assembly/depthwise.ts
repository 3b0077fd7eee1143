/*
 * Depthwise convolution: each input channel is convolved with `multiplier` filters of its own. y[oy, ox, c·multiplier + q] =
 * Σ x[oy·strideY − top + ky·dilationY, …, c]·w[ky, kx, c, q], so w is [taps, outChannels] and, once each channel of x is repeated
 * `multiplier` times, every channel is an independent lane. Windows are clipped, not padded.
 *
 * Error: a sequential sum of the taps, |err| ≤ taps·2⁻²⁴·Σ|x·w|; the input gradient adds the `multiplier` partial sums.
 */
import { firstInside, pastInside } from './window'
import { weightedSum } from './weightedSum'

/** Repeats each channel: [pixels, channels] → [pixels, channels·multiplier]. */
export function repeatChannels(target: usize, source: usize, pixels: i32, channels: i32, multiplier: i32): void {
  for (let end = source + (<usize>(pixels * channels) << 2); source < end; source += 4) {
    const value = load<f32>(source)
    for (let q = 0; q < multiplier; q++, target += 4) store<f32>(target, value)
  }
}

/** Adds up the repetitions: [pixels, channels·multiplier] → [pixels, channels]. */
function addRepeated(target: usize, source: usize, pixels: i32, channels: i32, multiplier: i32): void {
  for (let end = target + (<usize>(pixels * channels) << 2); target < end; target += 4) {
    let sum: f32 = 0
    for (let q = 0; q < multiplier; q++, source += 4) sum += load<f32>(source)
    store<f32>(target, sum)
  }
}

/** y of a batch; `repeated` holds one image [height, width, outChannels] where multiplier > 1. */
export function depthwiseForward(
  x: usize, w: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32, multiplier: i32,
  kernelHeight: i32, kernelWidth: i32, strideY: i32, strideX: i32, dilationY: i32, dilationX: i32, top: i32, left: i32, repeated: usize,
): void {
  const pixelBytes = <usize>(channels * multiplier) << 2
  const rowBytes = <usize>width * pixelBytes
  const imageBytes = <usize>(height * width * channels) << 2
  for (let n = 0; n < batch; n++, x += imageBytes) {
    let image = x
    if (multiplier > 1) {
      repeatChannels(repeated, x, height * width, channels, multiplier)
      image = repeated
    }
    for (let oy = 0; oy < outHeight; oy++) {
      const iy = oy * strideY - top
      const ky = firstInside(iy, dilationY), rows = pastInside(iy, dilationY, kernelHeight, height) - ky
      for (let ox = 0; ox < outWidth; ox++, y += pixelBytes) {
        const ix = ox * strideX - left
        const kx = firstInside(ix, dilationX), columns = pastInside(ix, dilationX, kernelWidth, width) - kx
        weightedSum(
          y, image + <isize>(iy + ky * dilationY) * rowBytes + <isize>(ix + kx * dilationX) * pixelBytes,
          <isize>dilationY * rowBytes, <isize>dilationX * pixelBytes,
          w + <usize>(ky * kernelWidth + kx) * pixelBytes, <isize>kernelWidth * pixelBytes, pixelBytes, rows, columns, pixelBytes,
        )
      }
    }
  }
}

/**
 * dx of a batch. Input row iy meets filter row ky at output row (iy + top − ky·dilation)/stride where that is whole: with g the greatest
 * common divisor of stride and dilation every (stride/g)-th ky, while the output row falls by dilation/g.
 */
export function depthwiseInputGradient(
  dy: usize, w: usize, dx: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32, multiplier: i32,
  kernelHeight: i32, kernelWidth: i32, strideY: i32, strideX: i32, dilationY: i32, dilationX: i32, top: i32, left: i32, repeated: usize,
): void {
  const pixelBytes = <isize>(channels * multiplier) << 2
  const rowBytes = <isize>outWidth * pixelBytes
  const gy = divisor(strideY, dilationY), gx = divisor(strideX, dilationX)
  const stepY = strideY / gy, stepX = strideX / gx, fallY = dilationY / gy, fallX = dilationX / gx
  for (let n = 0; n < batch; n++, dy += <isize>outHeight * rowBytes) {
    let to = multiplier > 1 ? repeated : dx
    for (let iy = 0; iy < height; iy++) {
      let ky = firstTap(iy + top, strideY, dilationY, stepY)
      let oy = (iy + top - ky * dilationY) / strideY
      const skipY = firstInside(outHeight - 1 - oy, fallY)
      ky += skipY * stepY
      oy -= skipY * fallY
      const rows = ky < kernelHeight && oy >= 0 ? min((kernelHeight - 1 - ky) / stepY, oy / fallY) + 1 : 0
      for (let ix = 0; ix < width; ix++, to += pixelBytes) {
        let kx = firstTap(ix + left, strideX, dilationX, stepX)
        let ox = (ix + left - kx * dilationX) / strideX
        const skipX = firstInside(outWidth - 1 - ox, fallX)
        kx += skipX * stepX
        ox -= skipX * fallX
        const columns = kx < kernelWidth && ox >= 0 ? min((kernelWidth - 1 - kx) / stepX, ox / fallX) + 1 : 0
        weightedSum(
          to, dy + <isize>oy * rowBytes + <isize>ox * pixelBytes, <isize>-fallY * rowBytes, <isize>-fallX * pixelBytes,
          w + <usize>(ky * kernelWidth + kx) * pixelBytes, <isize>(stepY * kernelWidth) * pixelBytes, <isize>stepX * pixelBytes,
          rows, columns, pixelBytes,
        )
      }
    }
    if (multiplier > 1) addRepeated(dx, repeated, height * width, channels, multiplier)
    dx += <usize>(height * width * channels) << 2
  }
}

/** The least tap below `step` that `position` meets at a whole output, or a tap beyond every filter. */
function firstTap(position: i32, stride: i32, dilation: i32, step: i32): i32 {
  for (let k = 0; k < step; k++) if ((position - k * dilation) % stride == 0) return k
  return i32.MAX_VALUE >> 8
}

function divisor(a: i32, b: i32): i32 {
  while (b != 0) {
    const rest = a % b
    a = b
    b = rest
  }
  return a
}
