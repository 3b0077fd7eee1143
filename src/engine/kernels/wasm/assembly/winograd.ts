/*
 * 3×3 convolutions of stride 1 by Winograd's F(4×4, 3×3): transform tiles of some images, multiply 36 small matrices, transform back.
 *
 * Error: the same growth with the number of summands as the direct sum, times a constant that the transforms' entries (up to 8, down to
 * 1/24) cost (Barabasz et al., "Error analysis and improving the accuracy of Winograd convolution", 2020). Measured on the book's layers,
 * max|err| / max|ref|: 3–7·10⁻⁶ where the direct sum has 0.1–1·10⁻⁶, that is 6–20 times as much; the tests allow 2·10⁻⁵.
 */
import { convolve } from './convolve'
import { correlate, unpackTotals } from './correlate'
import { placeImage } from './layout'
import { transformFilterGradient, transformGradient, transformInput, transformOutput } from './winogradTransforms'

/** Pads `count` images one by one and writes the transform of their tiles to planes [36][tile, channels]. */
function transformImages(
  x: usize, count: i32, height: i32, width: i32, channels: i32, image: usize, top: i32, left: i32, tilesY: i32, tilesX: i32,
  planes: usize, planeBytes: usize, temp: usize,
): void {
  const pixelBytes = <usize>channels << 2
  const paddedWidth = 4 * tilesX + 2
  const rowBytes = <usize>paddedWidth * pixelBytes
  for (let n = 0; n < count; n++) {
    placeImage(image, 4 * tilesY + 2, paddedWidth, x, height, width, channels, top, left)
    for (let ty = 0; ty < tilesY; ty++) {
      for (let tx = 0; tx < tilesX; tx++) {
        transformInput(image + <usize>(4 * ty) * rowBytes + <usize>(4 * tx) * pixelBytes, rowBytes, pixelBytes, planes, planeBytes, temp)
        planes += pixelBytes
      }
    }
    x += <usize>(height * width) * pixelBytes
  }
}

/** Zeroes the padded image once; only its inside is written afterwards. */
function clearImage(image: usize, tilesY: i32, tilesX: i32, channels: i32): void {
  memory.fill(image, 0, <usize>((4 * tilesY + 2) * (4 * tilesX + 2) * channels) << 2)
}

/**
 * out = max(conv + bias, 0 or -∞), `perChunk` images at a time. `filter` holds 36 planes packed as [block, inChannels, 8]; `offsets` the
 * byte offset of each tile in a plane of inputs; inChannels is a multiple of 4, outChannels of 8.
 */
export function winogradForward(
  x: usize, batch: i32, height: i32, width: i32, inChannels: i32, image: usize, top: i32, left: i32,
  filter: usize, bias: usize, noBias: usize, relu: bool, out: usize, outHeight: i32, outWidth: i32, outChannels: i32,
  perChunk: i32, offsets: usize, inputs: usize, inputPlaneBytes: usize, products: usize, productPlaneBytes: usize,
  spill: usize, temp: usize,
): void {
  const tilesY = (outHeight + 3) >> 2, tilesX = (outWidth + 3) >> 2
  const filterPlaneBytes = <usize>(inChannels * outChannels) << 2
  const pixelBytes = <usize>outChannels << 2
  const rowBytes = <usize>outWidth * pixelBytes
  clearImage(image, tilesY, tilesX, inChannels)
  for (let n = 0; n < batch; n += perChunk) {
    const count = min(perChunk, batch - n)
    transformImages(x, count, height, width, inChannels, image, top, left, tilesY, tilesX, inputs, inputPlaneBytes, temp)
    for (let p: usize = 0; p < 36; p++) {
      convolve(
        inputs + p * inputPlaneBytes, offsets, count * tilesY * tilesX, 1, inChannels, 0,
        filter + p * filterPlaneBytes, noBias, false, products + p * productPlaneBytes, outChannels, spill,
      )
    }
    let from = products
    for (let i = 0; i < count; i++) {
      for (let y = 0; y < outHeight; y += 4) {
        for (let c = 0; c < outWidth; c += 4) {
          transformOutput(
            from, productPlaneBytes, out + <usize>y * rowBytes + <usize>c * pixelBytes, rowBytes, pixelBytes,
            min(4, outHeight - y), min(4, outWidth - c), bias, relu, temp,
          )
          from += pixelBytes
        }
      }
      out += <usize>outHeight * rowBytes
    }
    x += <usize>(count * height * width * inChannels) << 2
  }
}

/**
 * Filter gradient [3, 3, inChannels, outChannels] at `target`. `sums` and `taps` hold 36 and 9 planes of `sumPlaneBytes`, laid out as
 * correlate's totals; `gradients` the planes of transformed dy, and `padded` a dy image of whole tiles.
 */
export function winogradFilterGradient(
  x: usize, batch: i32, height: i32, width: i32, inChannels: i32, image: usize, top: i32, left: i32,
  dy: usize, outHeight: i32, outWidth: i32, outChannels: i32, padded: usize,
  perChunk: i32, inputs: usize, inputPlaneBytes: usize, gradients: usize, gradientPlaneBytes: usize,
  sums: usize, sumPlaneBytes: usize, taps: usize, temp: usize, target: usize,
): void {
  const tilesY = (outHeight + 3) >> 2, tilesX = (outWidth + 3) >> 2
  const pixelBytes = <usize>outChannels << 2
  const rowBytes = <usize>(4 * tilesX) * pixelBytes
  memory.fill(sums, 0, 36 * sumPlaneBytes)
  memory.fill(padded, 0, <usize>(4 * tilesY) * rowBytes)
  clearImage(image, tilesY, tilesX, inChannels)
  for (let n = 0; n < batch; n += perChunk) {
    const count = min(perChunk, batch - n)
    transformImages(x, count, height, width, inChannels, image, top, left, tilesY, tilesX, inputs, inputPlaneBytes, temp)
    let to = gradients
    for (let i = 0; i < count; i++) {
      placeImage(padded, 4 * tilesY, 4 * tilesX, dy, outHeight, outWidth, outChannels, 0, 0)
      for (let ty = 0; ty < tilesY; ty++) {
        for (let tx = 0; tx < tilesX; tx++) {
          transformGradient(
            padded + <usize>(4 * ty) * rowBytes + <usize>(4 * tx) * pixelBytes, rowBytes, pixelBytes, to, gradientPlaneBytes, temp,
          )
          to += pixelBytes
        }
      }
      dy += <usize>(outHeight * outWidth) * pixelBytes
    }
    for (let p: usize = 0; p < 36; p++) {
      correlate(
        inputs + p * inputPlaneBytes, 0, 0, <usize>inChannels << 2,
        gradients + p * gradientPlaneBytes, 1, count * tilesY * tilesX, outChannels, 1, inChannels, 1, sums + p * sumPlaneBytes,
      )
    }
    x += <usize>(count * height * width * inChannels) << 2
  }
  transformFilterGradient(sums, taps, sumPlaneBytes, temp)
  unpackTotals(target, taps, 9, inChannels, outChannels)
}
