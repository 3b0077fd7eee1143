/* Depthwise convolution and its gradients over doubles, straight from the definition. */
import type { Convolution } from './convolution'

/** Sizes of one depthwise convolution; output channels = inChannels · multiplier, filter [kernelHeight, kernelWidth, inChannels, multiplier]. */
export interface Depthwise extends Omit<Convolution, 'outChannels'> {
  readonly multiplier: number
  readonly dilationY: number
  readonly dilationX: number
}

type Numbers = ArrayLike<number>

function forEachProduct(d: Depthwise, visit: (x: number, w: number, y: number) => void): void {
  const outChannels = d.inChannels * d.multiplier
  for (let n = 0; n < d.batch; n++) {
    for (let oy = 0; oy < d.outHeight; oy++) {
      for (let ox = 0; ox < d.outWidth; ox++) {
        for (let ky = 0; ky < d.kernelHeight; ky++) {
          for (let kx = 0; kx < d.kernelWidth; kx++) {
            const iy = oy * d.strideY - d.top + ky * d.dilationY
            const ix = ox * d.strideX - d.left + kx * d.dilationX
            if (iy < 0 || ix < 0 || iy >= d.height || ix >= d.width) continue
            for (let co = 0; co < outChannels; co++) {
              visit(
                ((n * d.height + iy) * d.width + ix) * d.inChannels + Math.floor(co / d.multiplier),
                (ky * d.kernelWidth + kx) * outChannels + co,
                ((n * d.outHeight + oy) * d.outWidth + ox) * outChannels + co,
              )
            }
          }
        }
      }
    }
  }
}

/** y = depthwise convolution of x with w. */
export function depthwise(d: Depthwise, x: Numbers, w: Numbers): Float64Array {
  const y = new Float64Array(d.batch * d.outHeight * d.outWidth * d.inChannels * d.multiplier)
  forEachProduct(d, (xi, wi, yi) => (y[yi]! += x[xi]! * w[wi]!))
  return y
}

/** dL/dx of L = Σ dy · depthwise(x, w). */
export function depthwiseInputGradient(d: Depthwise, dy: Numbers, w: Numbers): Float64Array {
  const dx = new Float64Array(d.batch * d.height * d.width * d.inChannels)
  forEachProduct(d, (xi, wi, yi) => (dx[xi]! += dy[yi]! * w[wi]!))
  return dx
}

/** dL/dw of L = Σ dy · depthwise(x, w). */
export function depthwiseFilterGradient(d: Depthwise, x: Numbers, dy: Numbers): Float64Array {
  const dw = new Float64Array(d.kernelHeight * d.kernelWidth * d.inChannels * d.multiplier)
  forEachProduct(d, (xi, wi, yi) => (dw[wi]! += dy[yi]! * x[xi]!))
  return dw
}
