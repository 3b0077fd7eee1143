/*
 * The linear maps of Winograd's F(4×4, 3×3): a 4×4 tile of a 3×3 convolution from 36 products instead of 144.
 *
 *   y = Aᵀ[(G g Gᵀ) ⊙ (Bᵀ d B)]A   (Lavin & Gray, "Fast Algorithms for Convolutional Neural Networks", 2016, §4.3)
 *
 * and, because the gradient of a bilinear form uses the same maps transposed, dg = Gᵀ[Σ (A dy Aᵀ) ⊙ (Bᵀ d B)]G.
 * Every map works on 4 channels at once, first down the columns into `temp`, then along the rows.
 */

/** Six values through Bᵀ, stored `step` bytes apart. */
// @ts-ignore: AssemblyScript decorator
@inline
function storeB(to: usize, step: usize, d0: v128, d1: v128, d2: v128, d3: v128, d4: v128, d5: v128): void {
  const two = f32x4.splat(2), four = f32x4.splat(4), five = f32x4.splat(5)
  const a = f32x4.sub(d4, f32x4.mul(four, d2)), b = f32x4.sub(d3, f32x4.mul(four, d1))
  const c = f32x4.sub(d4, d2), e = f32x4.mul(two, f32x4.sub(d3, d1))
  v128.store(to, f32x4.add(f32x4.sub(f32x4.mul(four, d0), f32x4.mul(five, d2)), d4)); to += step
  v128.store(to, f32x4.add(a, b)); to += step
  v128.store(to, f32x4.sub(a, b)); to += step
  v128.store(to, f32x4.add(c, e)); to += step
  v128.store(to, f32x4.sub(c, e)); to += step
  v128.store(to, f32x4.add(f32x4.sub(f32x4.mul(four, d1), f32x4.mul(five, d3)), d5))
}

/** Bᵀ d B of a 6×6 tile of an image, to 36 planes `planeBytes` apart. */
export function transformInput(tile: usize, rowBytes: usize, pixelBytes: usize, to: usize, planeBytes: usize, temp: usize): void {
  for (let c: usize = 0; c < pixelBytes; c += 16) {
    for (let x: usize = 0; x < 6; x++) {
      let p = tile + c + x * pixelBytes
      const d0 = v128.load(p); p += rowBytes
      const d1 = v128.load(p); p += rowBytes
      const d2 = v128.load(p); p += rowBytes
      const d3 = v128.load(p); p += rowBytes
      const d4 = v128.load(p); p += rowBytes
      storeB(temp + (x << 4), 96, d0, d1, d2, d3, d4, v128.load(p))
    }
    let plane = to + c
    for (let y: usize = 0; y < 6; y++) {
      const p = temp + y * 96
      storeB(
        plane, planeBytes, v128.load(p), v128.load(p, 16), v128.load(p, 32), v128.load(p, 48), v128.load(p, 64), v128.load(p, 80),
      )
      plane += 6 * planeBytes
    }
  }
}

/** Four values through A, stored `step` bytes apart. */
// @ts-ignore: AssemblyScript decorator
@inline
function storeA(to: usize, step: usize, y0: v128, y1: v128, y2: v128, y3: v128): void {
  const even = f32x4.add(y0, y2), odd = f32x4.add(y1, y3)
  const even2 = f32x4.add(y0, f32x4.mul(f32x4.splat(4), y2))
  const odd2 = f32x4.add(f32x4.mul(f32x4.splat(2), y1), f32x4.mul(f32x4.splat(8), y3))
  v128.store(to, y0); to += step
  v128.store(to, f32x4.add(even, odd)); to += step
  v128.store(to, f32x4.sub(even, odd)); to += step
  v128.store(to, f32x4.add(even2, odd2)); to += step
  v128.store(to, f32x4.sub(even2, odd2)); to += step
  v128.store(to, y3)
}

/** A dy Aᵀ of a 4×4 tile of output gradients, to 36 planes `planeBytes` apart. */
export function transformGradient(tile: usize, rowBytes: usize, pixelBytes: usize, to: usize, planeBytes: usize, temp: usize): void {
  for (let c: usize = 0; c < pixelBytes; c += 16) {
    for (let x: usize = 0; x < 4; x++) {
      const p = tile + c + x * pixelBytes
      storeA(temp + (x << 4), 64, v128.load(p), v128.load(p + rowBytes), v128.load(p + 2 * rowBytes), v128.load(p + 3 * rowBytes))
    }
    let plane = to + c
    for (let y: usize = 0; y < 6; y++) {
      const p = temp + (y << 6)
      storeA(plane, planeBytes, v128.load(p), v128.load(p, 16), v128.load(p, 32), v128.load(p, 48))
      plane += 6 * planeBytes
    }
  }
}

/** Six values through Aᵀ, stored `step` bytes apart in `temp`. */
// @ts-ignore: AssemblyScript decorator
@inline
function storeAT(to: usize, step: usize, m0: v128, m1: v128, m2: v128, m3: v128, m4: v128, m5: v128): void {
  const sum = f32x4.add(m1, m2), difference = f32x4.sub(m1, m2)
  const sum2 = f32x4.add(m3, m4), difference2 = f32x4.sub(m3, m4)
  v128.store(to, f32x4.add(f32x4.add(m0, sum), sum2))
  v128.store(to + step, f32x4.add(difference, f32x4.mul(f32x4.splat(2), difference2)))
  v128.store(to + 2 * step, f32x4.add(sum, f32x4.mul(f32x4.splat(4), sum2)))
  v128.store(to + 3 * step, f32x4.add(f32x4.add(difference, f32x4.mul(f32x4.splat(8), difference2)), m5))
}

/** The larger of `sofar` and |m|, per lane. */
// @ts-ignore: AssemblyScript decorator
@inline
function larger(sofar: v128, m: v128): v128 {
  return f32x4.pmax(sofar, f32x4.abs(m))
}

/**
 * A sum below this share of the largest of its tile's 36 products is taken for the rounding of a 0. Where a digit is black the direct
 * sum is exactly 0; F(4×4)'s ±10⁻⁷ there would let chance decide which of the ReLUs with bias 0 pass a gradient.
 */
const NOISE: f32 = 1.0 / 524288

/**
 * bias + Aᵀ m A of 36 planes to a tile of `rows`×`columns` ≤ 4×4 output pixels; for `relu` what is rounding noise is first made 0, and
 * the result cut off at 0.
 */
export function transformOutput(
  from: usize, planeBytes: usize, out: usize, rowBytes: usize, pixelBytes: usize, rows: i32, columns: i32,
  bias: usize, relu: bool, temp: usize,
): void {
  const floor = f32x4.splat(relu ? 0 : -f32.MAX_VALUE / 0)
  const results = temp + 384
  for (let c: usize = 0; c < pixelBytes; c += 16) {
    let p = from + c
    let largest = f32x4.splat(0)
    for (let x: usize = 0; x < 6; x++) {
      const step: usize = 6 * planeBytes
      const m0 = v128.load(p), m1 = v128.load(p + step), m2 = v128.load(p + 2 * step)
      const m3 = v128.load(p + 3 * step), m4 = v128.load(p + 4 * step), m5 = v128.load(p + 5 * step)
      storeAT(temp + (x << 4), 96, m0, m1, m2, m3, m4, m5)
      if (relu) largest = larger(larger(larger(larger(larger(larger(largest, m0), m1), m2), m3), m4), m5)
      p += planeBytes
    }
    const noise = f32x4.mul(largest, f32x4.splat(NOISE))
    const shift = v128.load(bias + c)
    for (let y = 0; y < rows; y++) {
      const q = temp + <usize>y * 96
      storeAT(
        results, 16, v128.load(q), v128.load(q, 16), v128.load(q, 32), v128.load(q, 48), v128.load(q, 64), v128.load(q, 80),
      )
      let target = out + c + <usize>y * rowBytes
      for (let x = 0; x < columns; x++) {
        let sum = v128.load(results + (<usize>x << 4))
        if (relu) sum = v128.andnot(sum, f32x4.lt(f32x4.abs(sum), noise))
        v128.store(target, f32x4.max(f32x4.add(sum, shift), floor))
        target += pixelBytes
      }
    }
  }
}

/** Three values through G, stored `step` bytes apart. */
// @ts-ignore: AssemblyScript decorator
@inline
function storeG(to: usize, step: usize, g0: v128, g1: v128, g2: v128): void {
  const sixth = f32x4.splat(1.0 / 6), twelfth = f32x4.mul(f32x4.splat(1.0 / 12), g1)
  const outer = f32x4.add(g0, g2)
  const far = f32x4.mul(f32x4.splat(1.0 / 24), f32x4.add(g0, f32x4.mul(f32x4.splat(4), g2)))
  v128.store(to, f32x4.mul(f32x4.splat(0.25), g0)); to += step
  v128.store(to, f32x4.neg(f32x4.mul(sixth, f32x4.add(outer, g1)))); to += step
  v128.store(to, f32x4.neg(f32x4.mul(sixth, f32x4.sub(outer, g1)))); to += step
  v128.store(to, f32x4.add(far, twelfth)); to += step
  v128.store(to, f32x4.sub(far, twelfth)); to += step
  v128.store(to, g2)
}

/** G g Gᵀ of a filter in 9 planes (one per tap) to 36 planes, `planeBytes` each. */
export function transformFilter(from: usize, to: usize, planeBytes: usize, temp: usize): void {
  for (let e: usize = 0; e < planeBytes; e += 16) {
    let p = from + e
    for (let x: usize = 0; x < 3; x++) {
      storeG(temp + (x << 4), 48, v128.load(p), v128.load(p + 3 * planeBytes), v128.load(p + 6 * planeBytes))
      p += planeBytes
    }
    let plane = to + e
    for (let y: usize = 0; y < 6; y++) {
      const q = temp + y * 48
      storeG(plane, planeBytes, v128.load(q), v128.load(q, 16), v128.load(q, 32))
      plane += 6 * planeBytes
    }
  }
}

/** Six values through Gᵀ, stored `step` bytes apart. */
// @ts-ignore: AssemblyScript decorator
@inline
function storeGT(to: usize, step: usize, u0: v128, u1: v128, u2: v128, u3: v128, u4: v128, u5: v128): void {
  const near = f32x4.mul(f32x4.splat(1.0 / 6), f32x4.add(u1, u2)), far = f32x4.add(u3, u4)
  const middle = f32x4.mul(f32x4.splat(1.0 / 6), f32x4.sub(u2, u1))
  v128.store(to, f32x4.add(f32x4.sub(f32x4.mul(f32x4.splat(0.25), u0), near), f32x4.mul(f32x4.splat(1.0 / 24), far)))
  v128.store(to + step, f32x4.add(middle, f32x4.mul(f32x4.splat(1.0 / 12), f32x4.sub(u3, u4))))
  v128.store(to + 2 * step, f32x4.add(f32x4.sub(f32x4.mul(f32x4.splat(1.0 / 6), far), near), u5))
}

/** Gᵀ u G of 36 planes to the 9 planes of a filter gradient, `planeBytes` each. */
export function transformFilterGradient(from: usize, to: usize, planeBytes: usize, temp: usize): void {
  for (let e: usize = 0; e < planeBytes; e += 16) {
    const step: usize = 6 * planeBytes
    let p = from + e
    for (let x: usize = 0; x < 6; x++) {
      storeGT(
        temp + (x << 4), 96, v128.load(p), v128.load(p + step), v128.load(p + 2 * step), v128.load(p + 3 * step),
        v128.load(p + 4 * step), v128.load(p + 5 * step),
      )
      p += planeBytes
    }
    let plane = to + e
    for (let y: usize = 0; y < 3; y++) {
      const q = temp + y * 96
      storeGT(
        plane, planeBytes, v128.load(q), v128.load(q, 16), v128.load(q, 32), v128.load(q, 48), v128.load(q, 64), v128.load(q, 80),
      )
      plane += 3 * planeBytes
    }
  }
}
