/* Gradient of tfjs's bilinear resize over doubles: the transpose of the interpolation, one axis after the other. */

/** Sizes and coordinate rule of one resize, NHWC. */
export interface Resize {
  readonly batch: number
  readonly height: number
  readonly width: number
  readonly channels: number
  readonly outHeight: number
  readonly outWidth: number
  readonly alignCorners: boolean
  readonly halfPixelCenters: boolean
}

/** weights[out][in] of the interpolation along one axis. */
function interpolation(size: number, outSize: number, r: Resize): number[][] {
  const aligned = r.alignCorners && outSize > 1
  const scale = aligned ? (size - 1) / (outSize - 1) : size / outSize
  return Array.from({ length: outSize }, (_, out) => {
    const row = new Array<number>(size).fill(0)
    const position = r.halfPixelCenters ? (out + 0.5) * scale - 0.5 : out * scale
    const [low, high] = [Math.max(0, Math.floor(position)), Math.min(size - 1, Math.ceil(position))]
    row[low]! += 1 - (position - low)
    row[high]! += position - low
    return row
  })
}

/** dL/dx of L = Σ dy · resize(x). */
export function resizeBilinearGradient(r: Resize, dy: ArrayLike<number>): Float64Array {
  const [rows, columns] = [interpolation(r.height, r.outHeight, r), interpolation(r.width, r.outWidth, r)]
  const dx = new Float64Array(r.batch * r.height * r.width * r.channels)
  for (let n = 0; n < r.batch; n++) {
    for (let oy = 0; oy < r.outHeight; oy++) {
      for (let ox = 0; ox < r.outWidth; ox++) {
        for (let y = 0; y < r.height; y++) {
          for (let x = 0; x < r.width; x++) {
            const weight = rows[oy]![y]! * columns[ox]![x]!
            if (weight === 0) continue
            for (let c = 0; c < r.channels; c++) {
              dx[((n * r.height + y) * r.width + x) * r.channels + c]! +=
                weight * dy[((n * r.outHeight + oy) * r.outWidth + ox) * r.channels + c]!
            }
          }
        }
      }
    }
  }
  return dx
}
