/*
 * Filter gradient of a depthwise convolution: dw[ky, kx, c·multiplier + q] = Σ over images and output pixels of x[…, c]·dy[…, c·multiplier + q].
 *
 * Error: each output row is summed in registers and then added to the total, |err| ≤ (outWidth + outHeight·batch)·2⁻²⁴·Σ|x·dy|.
 */
import { repeatChannels } from './depthwise'
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'
import { firstInside, pastInside } from './window'

// @ts-ignore: AssemblyScript decorator
@inline
function addLanes(total: usize, x: usize, xStep: usize, dy: usize, dyStep: usize, count: i32, single: bool): void {
  let sum = f32x4.splat(0)
  for (let k = 0; k < count; k++, x += xStep, dy += dyStep) sum = madd(sum, loadLanes(x, single), loadLanes(dy, single))
  storeLanes(total, f32x4.add(loadLanes(total, single), sum), single)
}

/** total[c] += Σ over `count` pixels of x[pixel, c]·dy[pixel, c] for `bytes` of channels. */
function addProducts(total: usize, x: usize, xStep: usize, dy: usize, dyStep: usize, count: i32, bytes: usize): void {
  let c: usize = 0
  for (; c + 64 <= bytes; c += 64) {
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0
    let p = x + c, g = dy + c
    for (let k = 0; k < count; k++, p += xStep, g += dyStep) {
      s0 = madd(s0, v128.load(p), v128.load(g))
      s1 = madd(s1, v128.load(p, 16), v128.load(g, 16))
      s2 = madd(s2, v128.load(p, 32), v128.load(g, 32))
      s3 = madd(s3, v128.load(p, 48), v128.load(g, 48))
    }
    const t = total + c
    v128.store(t, f32x4.add(v128.load(t), s0))
    v128.store(t, f32x4.add(v128.load(t, 16), s1), 16)
    v128.store(t, f32x4.add(v128.load(t, 32), s2), 32)
    v128.store(t, f32x4.add(v128.load(t, 48), s3), 48)
  }
  for (; c + 16 <= bytes; c += 16) addLanes(total + c, x + c, xStep, dy + c, dyStep, count, false)
  for (; c < bytes; c += 4) addLanes(total + c, x + c, xStep, dy + c, dyStep, count, true)
}

/** dw [kernelHeight, kernelWidth, channels, multiplier]; `repeated` holds one image [height, width, outChannels] where multiplier > 1. */
export function depthwiseFilterGradient(
  x: usize, dy: usize, dw: usize, batch: i32, height: i32, width: i32, channels: i32, outHeight: i32, outWidth: i32, multiplier: i32,
  kernelHeight: i32, kernelWidth: i32, strideY: i32, strideX: i32, dilationY: i32, dilationX: i32, top: i32, left: i32, repeated: usize,
): void {
  const pixelBytes = <usize>(channels * multiplier) << 2
  memory.fill(dw, 0, <usize>(kernelHeight * kernelWidth) * pixelBytes)
  for (let n = 0; n < batch; n++) {
    let image = x
    if (multiplier > 1) {
      repeatChannels(repeated, x, height * width, channels, multiplier)
      image = repeated
    }
    for (let oy = 0; oy < outHeight; oy++) {
      const iy = oy * strideY - top
      const pastY = pastInside(iy, dilationY, kernelHeight, height)
      for (let ky = firstInside(iy, dilationY); ky < pastY; ky++) {
        const row = image + <usize>((iy + ky * dilationY) * width) * pixelBytes
        for (let kx = 0; kx < kernelWidth; kx++) {
          const offset = kx * dilationX - left
          const ox = firstInside(offset, strideX), count = pastInside(offset, strideX, outWidth, width) - ox
          addProducts(
            dw + <usize>(ky * kernelWidth + kx) * pixelBytes,
            row + <isize>(offset + ox * strideX) * pixelBytes, <usize>strideX * pixelBytes,
            dy + <usize>ox * pixelBytes, pixelBytes, count, pixelBytes,
          )
        }
      }
      dy += <usize>outWidth * pixelBytes
    }
    x += <usize>(height * width * channels) << 2
  }
}
