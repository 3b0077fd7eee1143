/*
 * The filter-gradient micro-kernel: outer products of 6 inputs with 8 output gradients, summed over pixels in 12 registers.
 *
 * dW[ky, kx, ci, co] = Σ over images and output pixels of x[pixel shifted by (ky, kx), ci] · dy[pixel, co]. For a fixed ky the pairs
 * (kx, ci) are a contiguous run of the padded image, so the 6 rows of a tile are neighbours in memory and one pointer reaches all.
 * Pixels are taken in chunks small enough that x and dy stay in the first-level cache while every tile passes over them. With one
 * pixel per row of a matrix the same loop computes Aᵀ·B.
 *
 * Error: each chunk is summed on its own and then added to the total, so |err| ≤ (chunk + chunks)·2⁻²⁴·Σ|x·dy| instead of
 * chunk·chunks (blocked summation, Higham 2002, §4.2).
 */
import { placeImage, widenChannels } from './layout'
import { madd } from './madd'
import { BLOCK, TILE } from './sizes'

/** total[6, 8] += Σ over `height`×`width` pixels of x[pixel + 0…5] · dy[pixel, 0…7]. */
function outerProducts(
  x: usize, dy: usize, height: i32, width: i32, xPixelBytes: usize, xRowBytes: usize, dyPixelBytes: usize, total: usize,
): void {
  let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0
  let b0 = a0, b1 = a0, b2 = a0, b3 = a0, b4 = a0, b5 = a0
  for (let r = 0; r < height; r++) {
    let p = x
    let k = width
    for (; k > 0; k--) {
      const g0 = v128.load(dy), g1 = v128.load(dy, 16)
      let s = v128.load32_splat(p); a0 = madd(a0, s, g0); b0 = madd(b0, s, g1)
      s = v128.load32_splat(p, 4); a1 = madd(a1, s, g0); b1 = madd(b1, s, g1)
      s = v128.load32_splat(p, 8); a2 = madd(a2, s, g0); b2 = madd(b2, s, g1)
      s = v128.load32_splat(p, 12); a3 = madd(a3, s, g0); b3 = madd(b3, s, g1)
      s = v128.load32_splat(p, 16); a4 = madd(a4, s, g0); b4 = madd(b4, s, g1)
      s = v128.load32_splat(p, 20); a5 = madd(a5, s, g0); b5 = madd(b5, s, g1)
      p += xPixelBytes
      dy += dyPixelBytes
    }
    x += xRowBytes
  }
  v128.store(total, f32x4.add(v128.load(total), a0)); v128.store(total, f32x4.add(v128.load(total, 16), b0), 16)
  v128.store(total, f32x4.add(v128.load(total, 32), a1), 32); v128.store(total, f32x4.add(v128.load(total, 48), b1), 48)
  v128.store(total, f32x4.add(v128.load(total, 64), a2), 64); v128.store(total, f32x4.add(v128.load(total, 80), b2), 80)
  v128.store(total, f32x4.add(v128.load(total, 96), a3), 96); v128.store(total, f32x4.add(v128.load(total, 112), b3), 112)
  v128.store(total, f32x4.add(v128.load(total, 128), a4), 128); v128.store(total, f32x4.add(v128.load(total, 144), b4), 144)
  v128.store(total, f32x4.add(v128.load(total, 160), a5), 160); v128.store(total, f32x4.add(v128.load(total, 176), b5), 176)
}

/**
 * Adds one padded image's share to totals[run index, tile of 6, block of 8 channels, 6, 8]. `image` must be readable 20 bytes past
 * its end, and dy's channel count `widened` must be whole blocks.
 */
export function correlate(
  image: usize, rowBytes: usize, stepYBytes: usize, stepXBytes: usize,
  dy: usize, outHeight: i32, outWidth: i32, widened: i32, runs: i32, run: i32, rowsPerChunk: i32, totals: usize,
): void {
  const dyPixelBytes = <usize>widened << 2
  for (let y = 0; y < outHeight; y += rowsPerChunk) {
    const rows = min(rowsPerChunk, outHeight - y)
    let total = totals
    for (let r = 0; r < runs; r++) {
      for (let k = 0; k < run; k += TILE) {
        const source = image + <usize>r * rowBytes + (<usize>k << 2)
        for (let c = 0; c < widened; c += BLOCK) {
          outerProducts(source, dy + (<usize>c << 2), rows, outWidth, stepXBytes, stepYBytes, dyPixelBytes, total)
          total += TILE * BLOCK * 4
        }
      }
    }
    image += stepYBytes * <usize>rows
    dy += dyPixelBytes * <usize>(outWidth * rows)
  }
}

/** Copies totals into the filter gradient [runs·run, channels], dropping the padding. */
export function unpackTotals(target: usize, totals: usize, runs: i32, run: i32, channels: i32): void {
  for (let r = 0; r < runs; r++) {
    for (let k = 0; k < run; k += TILE) {
      for (let c = 0; c < channels; c += BLOCK) {
        for (let i = 0; i < min(TILE, run - k); i++) {
          const row = target + (<usize>((r * run + k + i) * channels + c) << 2)
          for (let j = 0; j < min(BLOCK, channels - c); j++) {
            store<f32>(row + (<usize>j << 2), load<f32>(totals + (<usize>(i * BLOCK + j) << 2)))
          }
        }
        totals += TILE * BLOCK * 4
      }
    }
  }
}

/** Filter gradient of a batch: pads each image into `scratch`, widens dy into `wide` when `channels` is not whole blocks. */
export function correlateBatch(
  x: usize, batch: i32, height: i32, width: i32, inChannels: i32,
  scratch: usize, paddedHeight: i32, paddedWidth: i32, top: i32, left: i32, strideY: i32, strideX: i32,
  dy: usize, outHeight: i32, outWidth: i32, channels: i32, wide: usize,
  kernelHeight: i32, kernelWidth: i32, rowsPerChunk: i32, totals: usize, totalsBytes: usize, target: usize,
): void {
  const pixelBytes = <usize>inChannels << 2
  const rowBytes = <usize>paddedWidth * pixelBytes
  const pixels = outHeight * outWidth
  const widened = (channels + BLOCK - 1) / BLOCK * BLOCK
  const run = kernelWidth * inChannels
  memory.fill(totals, 0, totalsBytes)
  memory.fill(scratch, 0, <usize>paddedHeight * rowBytes)
  for (let n = 0; n < batch; n++) {
    placeImage(scratch, paddedHeight, paddedWidth, x, height, width, inChannels, top, left)
    let gradient = dy
    if (widened != channels) {
      widenChannels(wide, dy, pixels, channels, widened)
      gradient = wide
    }
    correlate(
      scratch, rowBytes, <usize>strideY * rowBytes, <usize>strideX * pixelBytes,
      gradient, outHeight, outWidth, widened, kernelHeight, run, rowsPerChunk, totals,
    )
    x += <usize>(height * width) * pixelBytes
    dy += <usize>(pixels * channels) << 2
  }
  unpackTotals(target, totals, kernelHeight, run, channels)
}
