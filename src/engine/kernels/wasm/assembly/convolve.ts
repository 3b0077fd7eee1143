/*
 * The forward micro-kernel: dot products of 6 pixels with 8 output channels, held in 12 registers.
 *
 * One output pixel of an NHWC convolution is a sum over `runs` filter rows, each a contiguous run of kernelWidth·inChannels floats
 * of the padded image, so one kernel with six base pointers serves convolutions (runs = kernel height) and matrix products
 * (runs = 1, pixel = row of the left matrix). Register blocking after Goto & van de Geijn, "Anatomy of high-performance matrix
 * multiplication" (2008); the pointers after XNNPACK's indirect convolution (Dukhan, "The Indirect Convolution Algorithm", 2019).
 *
 * Error: each output is one sequential f32 sum of n = runs·run products, |err| ≤ n·2⁻²⁴·Σ|x·w| (Higham, 2002, §3.1), and in
 * practice about √n·2⁻²⁴.
 */
import { placeImage } from './layout'
import { madd } from './madd'
import { BLOCK, TILE } from './sizes'

/** Writes one 6×8 tile, out[i·outStride] = clamp(bias + Σ pixel_i · filter), where `floor` is -∞ or 0 (ReLU) in each lane. */
function tile(
  p0: usize, p1: usize, p2: usize, p3: usize, p4: usize, p5: usize,
  runs: i32, run: i32, rowBytes: usize, w: usize, bias: usize, floor: v128, out: usize, outStride: usize,
): void {
  const bias0 = v128.load(bias), bias1 = v128.load(bias, 16)
  let a0 = bias0, a1 = bias0, a2 = bias0, a3 = bias0, a4 = bias0, a5 = bias0
  let b0 = bias1, b1 = bias1, b2 = bias1, b3 = bias1, b4 = bias1, b5 = bias1
  const rest = rowBytes - ((<usize>run) << 2)
  for (let r = 0; r < runs; r++) {
    let k = run
    for (; k >= 2; k -= 2) {
      let w0 = v128.load(w), w1 = v128.load(w, 16)
      let s = v128.load32_splat(p0); a0 = madd(a0, s, w0); b0 = madd(b0, s, w1)
      s = v128.load32_splat(p1); a1 = madd(a1, s, w0); b1 = madd(b1, s, w1)
      s = v128.load32_splat(p2); a2 = madd(a2, s, w0); b2 = madd(b2, s, w1)
      s = v128.load32_splat(p3); a3 = madd(a3, s, w0); b3 = madd(b3, s, w1)
      s = v128.load32_splat(p4); a4 = madd(a4, s, w0); b4 = madd(b4, s, w1)
      s = v128.load32_splat(p5); a5 = madd(a5, s, w0); b5 = madd(b5, s, w1)
      w0 = v128.load(w, 32); w1 = v128.load(w, 48)
      s = v128.load32_splat(p0, 4); a0 = madd(a0, s, w0); b0 = madd(b0, s, w1)
      s = v128.load32_splat(p1, 4); a1 = madd(a1, s, w0); b1 = madd(b1, s, w1)
      s = v128.load32_splat(p2, 4); a2 = madd(a2, s, w0); b2 = madd(b2, s, w1)
      s = v128.load32_splat(p3, 4); a3 = madd(a3, s, w0); b3 = madd(b3, s, w1)
      s = v128.load32_splat(p4, 4); a4 = madd(a4, s, w0); b4 = madd(b4, s, w1)
      s = v128.load32_splat(p5, 4); a5 = madd(a5, s, w0); b5 = madd(b5, s, w1)
      p0 += 8; p1 += 8; p2 += 8; p3 += 8; p4 += 8; p5 += 8
      w += 64
    }
    if (k > 0) {
      const w0 = v128.load(w), w1 = v128.load(w, 16)
      let s = v128.load32_splat(p0); a0 = madd(a0, s, w0); b0 = madd(b0, s, w1)
      s = v128.load32_splat(p1); a1 = madd(a1, s, w0); b1 = madd(b1, s, w1)
      s = v128.load32_splat(p2); a2 = madd(a2, s, w0); b2 = madd(b2, s, w1)
      s = v128.load32_splat(p3); a3 = madd(a3, s, w0); b3 = madd(b3, s, w1)
      s = v128.load32_splat(p4); a4 = madd(a4, s, w0); b4 = madd(b4, s, w1)
      s = v128.load32_splat(p5); a5 = madd(a5, s, w0); b5 = madd(b5, s, w1)
      p0 += 4; p1 += 4; p2 += 4; p3 += 4; p4 += 4; p5 += 4
      w += 32
    }
    p0 += rest; p1 += rest; p2 += rest; p3 += rest; p4 += rest; p5 += rest
  }
  v128.store(out, f32x4.max(a0, floor)); v128.store(out, f32x4.max(b0, floor), 16); out += outStride
  v128.store(out, f32x4.max(a1, floor)); v128.store(out, f32x4.max(b1, floor), 16); out += outStride
  v128.store(out, f32x4.max(a2, floor)); v128.store(out, f32x4.max(b2, floor), 16); out += outStride
  v128.store(out, f32x4.max(a3, floor)); v128.store(out, f32x4.max(b3, floor), 16); out += outStride
  v128.store(out, f32x4.max(a4, floor)); v128.store(out, f32x4.max(b4, floor), 16); out += outStride
  v128.store(out, f32x4.max(a5, floor)); v128.store(out, f32x4.max(b5, floor), 16)
}

/**
 * Writes out[m, c] for every pixel m and channel c: pixel m starts at image + offsets[m] (bytes); `packed` holds the filter as
 * [block, runs·run, 8] and `bias` is padded to whole blocks. Ragged tiles go through `spill` (192 bytes).
 */
export function convolve(
  image: usize, offsets: usize, pixels: i32, runs: i32, run: i32, rowBytes: usize,
  packed: usize, bias: usize, relu: bool, out: usize, outChannels: i32, spill: usize,
): void {
  const floor = f32x4.splat(relu ? 0 : -f32.MAX_VALUE / 0)
  const blockBytes = (<usize>(runs * run * BLOCK)) << 2
  const outStride = (<usize>outChannels) << 2
  for (let c = 0; c < outChannels; c += BLOCK) {
    const channels = min(BLOCK, outChannels - c)
    for (let m = 0; m < pixels; m += TILE) {
      const o = offsets + ((<usize>m) << 2)
      const rows = min(TILE, pixels - m)
      const target = out + (<usize>(m * outChannels + c) << 2)
      const whole = channels == BLOCK && rows == TILE
      tile(
        image + load<u32>(o), image + load<u32>(o, 4), image + load<u32>(o, 8),
        image + load<u32>(o, 12), image + load<u32>(o, 16), image + load<u32>(o, 20),
        runs, run, rowBytes, packed, bias, floor, whole ? target : spill, whole ? outStride : BLOCK << 2,
      )
      if (whole) continue
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < channels; j++) {
          store<f32>(target + (<usize>(i * outChannels + j) << 2), load<f32>(spill + (<usize>(i * BLOCK + j) << 2)))
        }
      }
    }
    packed += blockBytes
    bias += BLOCK << 2
  }
}

/** `convolve` of a whole batch: pads each image into `scratch` (zeroed here) unless `inPlace`, then convolves it. */
export function convolveBatch(
  x: usize, batch: i32, height: i32, width: i32, channels: i32,
  scratch: usize, paddedHeight: i32, paddedWidth: i32, top: i32, left: i32, inPlace: bool,
  offsets: usize, pixels: i32, runs: i32, run: i32, rowBytes: usize,
  packed: usize, bias: usize, relu: bool, out: usize, outChannels: i32, spill: usize,
): void {
  const imageBytes = <usize>(height * width * channels) << 2
  const outBytes = <usize>(pixels * outChannels) << 2
  if (!inPlace) memory.fill(scratch, 0, <usize>(paddedHeight * paddedWidth * channels) << 2)
  for (let n = 0; n < batch; n++) {
    let image = x
    if (!inPlace) {
      placeImage(scratch, paddedHeight, paddedWidth, x, height, width, channels, top, left)
      image = scratch
    }
    convolve(image, offsets, pixels, runs, run, rowBytes, packed, bias, relu, out, outChannels, spill)
    x += imageBytes
    out += outBytes
  }
}

