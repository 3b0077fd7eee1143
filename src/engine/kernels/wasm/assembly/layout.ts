/* Copies that bring images, filters and gradients into the order in which the micro-kernels read them. They round nothing. */
import { BLOCK } from './sizes'

/**
 * Copies an image [height, width, channels] into a larger one at row `top`, column `left`; what falls outside is cropped (negative offsets
 * included), and what is not covered stays as it was.
 */
export function placeImage(
  padded: usize, paddedHeight: i32, paddedWidth: i32, image: usize, height: i32, width: i32, channels: i32, top: i32, left: i32,
): void {
  const pixelBytes = <usize>channels << 2
  const first = max(0, -left)
  const count = min(width, paddedWidth - left) - first
  if (count <= 0) return
  for (let r = max(0, -top); r < min<i32>(height, paddedHeight - top); r++) {
    const target = padded + <usize>((top + r) * paddedWidth + left + first) * pixelBytes
    memory.copy(target, image + <usize>(r * width + first) * pixelBytes, <usize>count * pixelBytes)
  }
}

/** Fills offsets[m] with the byte offset of output pixel m's first input, then repeats the last one up to a whole tile. */
export function pixelOffsets(offsets: usize, outHeight: i32, outWidth: i32, rowBytes: i32, pixelBytes: i32, padTo: i32): void {
  let last = 0
  let m = 0
  for (let y = 0; y < outHeight; y++) {
    for (let x = 0; x < outWidth; x++, m++) {
      last = y * rowBytes + x * pixelBytes
      store<i32>(offsets + (<usize>m << 2), last)
    }
  }
  for (; m % padTo != 0; m++) store<i32>(offsets + (<usize>m << 2), last)
}

/**
 * Packs a filter into [block of 8 outer, taps·inner, 8], padding with zeros; strides count floats and may be negative, so the same
 * loop transposes a matrix or flips a filter by starting at its last tap.
 */
export function packFilter(
  packed: usize, filter: usize, taps: i32, inner: i32, outer: i32, tapStride: i32, innerStride: i32, outerStride: i32,
): void {
  for (let c = 0; c < outer; c += BLOCK) {
    for (let t = 0; t < taps; t++) {
      for (let k = 0; k < inner; k++) {
        const source = filter + (<isize>(t * tapStride + k * innerStride + c * outerStride) << 2)
        for (let j = 0; j < BLOCK; j++) {
          const value: f32 = c + j < outer ? load<f32>(source + (<usize>(j * outerStride) << 2)) : 0
          store<f32>(packed + (<usize>j << 2), value)
        }
        packed += BLOCK << 2
      }
    }
  }
}

/** Copies [pixels, channels] into [pixels, widened], with zeros in the added channels. */
export function widenChannels(target: usize, source: usize, pixels: i32, channels: i32, widened: i32): void {
  const bytes = <usize>channels << 2
  const widenedBytes = <usize>widened << 2
  for (let m = 0; m < pixels; m++) {
    memory.copy(target, source, bytes)
    memory.fill(target + bytes, 0, widenedBytes - bytes)
    source += bytes
    target += widenedBytes
  }
}

/** Writes `bytes` zero bytes. */
export function fillZero(target: usize, bytes: usize): void {
  memory.fill(target, 0, bytes)
}

/** Copies `bytes` bytes between areas that do not overlap. */
export function copyBytes(target: usize, source: usize, bytes: usize): void {
  memory.copy(target, source, bytes)
}

/** Copies [images, height, width] pixels into every `stepY`-th row and `stepX`-th column of a larger image, from its first pixel on. */
export function scatterPixels(
  target: usize, source: usize, images: i32, height: i32, width: i32, pixelBytes: usize,
  imageBytes: usize, rowBytes: usize, stepY: i32, stepX: i32,
): void {
  for (let n = 0; n < images; n++, target += imageBytes) {
    for (let y = 0; y < height; y++) {
      let to = target + <usize>(y * stepY) * rowBytes
      for (let x = 0; x < width; x++, source += pixelBytes, to += <usize>stepX * pixelBytes) memory.copy(to, source, pixelBytes)
    }
  }
}
