/* Pooling and its gradients over doubles; max pooling with the tie rule of tfjs's cpu backend: the first of equal maxima, row by row. */

/** Sizes of one pooling layer, NHWC. */
export interface Pooling {
  readonly batch: number
  readonly height: number
  readonly width: number
  readonly channels: number
  readonly outHeight: number
  readonly outWidth: number
  readonly windowHeight: number
  readonly windowWidth: number
  readonly strideY: number
  readonly strideX: number
  readonly top: number
  readonly left: number
}

type Numbers = ArrayLike<number>

/** Visits every window: index of its output and of the inputs inside the image, row by row. */
function forEachWindow(p: Pooling, visit: (out: number, inputs: number[]) => void): void {
  for (let n = 0; n < p.batch; n++) {
    for (let oy = 0; oy < p.outHeight; oy++) {
      for (let ox = 0; ox < p.outWidth; ox++) {
        for (let c = 0; c < p.channels; c++) {
          const inputs: number[] = []
          for (let ky = 0; ky < p.windowHeight; ky++) {
            for (let kx = 0; kx < p.windowWidth; kx++) {
              const iy = oy * p.strideY - p.top + ky
              const ix = ox * p.strideX - p.left + kx
              if (iy < 0 || ix < 0 || iy >= p.height || ix >= p.width) continue
              inputs.push(((n * p.height + iy) * p.width + ix) * p.channels + c)
            }
          }
          visit(((n * p.outHeight + oy) * p.outWidth + ox) * p.channels + c, inputs)
        }
      }
    }
  }
}

/** Index of the first greatest input, -1 where nothing exceeds -∞. */
function winner(x: Numbers, inputs: number[]): number {
  let best = -1
  for (const i of inputs) if (x[i]! > (best < 0 ? -Infinity : x[best]!)) best = i
  return best
}

/** The greatest input of each window. */
export function maxPool(p: Pooling, x: Numbers): Float64Array {
  const y = new Float64Array(p.batch * p.outHeight * p.outWidth * p.channels)
  forEachWindow(p, (out, inputs) => {
    const best = winner(x, inputs)
    y[out] = best < 0 ? -Infinity : x[best]!
  })
  return y
}

/** dL/dx of L = Σ dy · maxPool(x). */
export function maxPoolGradient(p: Pooling, x: Numbers, dy: Numbers): Float64Array {
  const dx = new Float64Array(p.batch * p.height * p.width * p.channels)
  forEachWindow(p, (out, inputs) => {
    const best = winner(x, inputs)
    if (best >= 0) dx[best]! += dy[out]!
  })
  return dx
}

/** The mean of each window's inputs inside the image. */
export function avgPool(p: Pooling, x: Numbers): Float64Array {
  const y = new Float64Array(p.batch * p.outHeight * p.outWidth * p.channels)
  forEachWindow(p, (out, inputs) => {
    y[out] = inputs.reduce((sum, i) => sum + x[i]!, 0) / inputs.length
  })
  return y
}

/** dL/dx of L = Σ dy · avgPool(x); without `insideOnly` as tfjs has it, divided by the whole window. */
export function avgPoolGradient(p: Pooling, dy: Numbers, insideOnly: boolean): Float64Array {
  const dx = new Float64Array(p.batch * p.height * p.width * p.channels)
  forEachWindow(p, (out, inputs) => {
    const divisor = insideOnly ? inputs.length : p.windowHeight * p.windowWidth
    for (const i of inputs) dx[i]! += dy[out]! / divisor
  })
  return dx
}
