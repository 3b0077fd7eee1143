/* Convolutions and their gradients as plain loops over doubles, straight from the definition: the yardstick of every fast kernel. */

/** Sizes of one convolution: NHWC input, filter [kernelHeight, kernelWidth, inChannels, outChannels]. */
export interface Convolution {
  readonly batch: number
  readonly height: number
  readonly width: number
  readonly inChannels: number
  readonly outHeight: number
  readonly outWidth: number
  readonly outChannels: number
  readonly kernelHeight: number
  readonly kernelWidth: number
  readonly strideY: number
  readonly strideX: number
  readonly top: number
  readonly left: number
}

type Numbers = ArrayLike<number>
type Visit = (x: number, w: number, y: number) => void

/** Visits every product of the convolution: indices of input, filter and output element. */
function forEachProduct(c: Convolution, visit: Visit): void {
  for (let n = 0; n < c.batch; n++) {
    for (let oy = 0; oy < c.outHeight; oy++) {
      for (let ox = 0; ox < c.outWidth; ox++) {
        for (let ky = 0; ky < c.kernelHeight; ky++) {
          for (let kx = 0; kx < c.kernelWidth; kx++) {
            const iy = oy * c.strideY - c.top + ky
            const ix = ox * c.strideX - c.left + kx
            if (iy < 0 || ix < 0 || iy >= c.height || ix >= c.width) continue
            for (let ci = 0; ci < c.inChannels; ci++) {
              for (let co = 0; co < c.outChannels; co++) {
                visit(
                  ((n * c.height + iy) * c.width + ix) * c.inChannels + ci,
                  ((ky * c.kernelWidth + kx) * c.inChannels + ci) * c.outChannels + co,
                  ((n * c.outHeight + oy) * c.outWidth + ox) * c.outChannels + co,
                )
              }
            }
          }
        }
      }
    }
  }
}

/** y = conv(x, w) (+ bias per channel). */
export function convolve(c: Convolution, x: Numbers, w: Numbers, bias?: Numbers): Float64Array {
  const y = new Float64Array(c.batch * c.outHeight * c.outWidth * c.outChannels)
  if (bias) for (let i = 0; i < y.length; i++) y[i] = bias[i % c.outChannels]!
  forEachProduct(c, (xi, wi, yi) => (y[yi]! += x[xi]! * w[wi]!))
  return y
}

/** dL/dx of L = Σ dy · conv(x, w). */
export function convolveInputGradient(c: Convolution, dy: Numbers, w: Numbers): Float64Array {
  const dx = new Float64Array(c.batch * c.height * c.width * c.inChannels)
  forEachProduct(c, (xi, wi, yi) => (dx[xi]! += dy[yi]! * w[wi]!))
  return dx
}

/** dL/dw of L = Σ dy · conv(x, w). */
export function convolveFilterGradient(c: Convolution, x: Numbers, dy: Numbers): Float64Array {
  const dw = new Float64Array(c.kernelHeight * c.kernelWidth * c.inChannels * c.outChannels)
  forEachProduct(c, (xi, wi, yi) => (dw[wi]! += dy[yi]! * x[xi]!))
  return dw
}
