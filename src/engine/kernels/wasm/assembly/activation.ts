/*
 * ReLU and bias gradients in one pass: masked = dy where y > 0, else 0; biasGradient = Σ over pixels of masked.
 * Error: one partial sum per image, then over images, |err| ≤ (pixels + batch)·2⁻²⁴·Σ|dy|.
 */

/** Masks dy by y > 0 into `masked` and sums it per channel into `biasGradient`; all [batch·pixels, channels], row-major. */
export function reluBiasGradient(
  dy: usize, y: usize, masked: usize, biasGradient: usize, batch: i32, pixels: i32, channels: i32,
): void {
  const stride = <usize>channels << 2
  memory.fill(biasGradient, 0, stride)
  for (let n = 0; n < batch; n++) {
    let c = 0
    for (; c + 16 <= channels; c += 16) {
      let at = <usize>c << 2
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0
      const zero = s0
      for (let m = 0; m < pixels; m++, at += stride) {
        const g0 = v128.and(v128.load(dy + at), f32x4.gt(v128.load(y + at), zero))
        const g1 = v128.and(v128.load(dy + at, 16), f32x4.gt(v128.load(y + at, 16), zero))
        const g2 = v128.and(v128.load(dy + at, 32), f32x4.gt(v128.load(y + at, 32), zero))
        const g3 = v128.and(v128.load(dy + at, 48), f32x4.gt(v128.load(y + at, 48), zero))
        v128.store(masked + at, g0)
        v128.store(masked + at, g1, 16)
        v128.store(masked + at, g2, 32)
        v128.store(masked + at, g3, 48)
        s0 = f32x4.add(s0, g0)
        s1 = f32x4.add(s1, g1)
        s2 = f32x4.add(s2, g2)
        s3 = f32x4.add(s3, g3)
      }
      const sum = biasGradient + (<usize>c << 2)
      v128.store(sum, f32x4.add(v128.load(sum), s0))
      v128.store(sum, f32x4.add(v128.load(sum, 16), s1), 16)
      v128.store(sum, f32x4.add(v128.load(sum, 32), s2), 32)
      v128.store(sum, f32x4.add(v128.load(sum, 48), s3), 48)
    }
    for (; c < channels; c++) {
      let at = <usize>c << 2
      let s: f32 = 0
      for (let m = 0; m < pixels; m++, at += stride) {
        const g: f32 = load<f32>(y + at) > 0 ? load<f32>(dy + at) : 0
        store<f32>(masked + at, g)
        s += g
      }
      const sum = biasGradient + (<usize>c << 2)
      store<f32>(sum, load<f32>(sum) + s)
    }
    const imageBytes = <usize>pixels * stride
    dy += imageBytes
    y += imageBytes
    masked += imageBytes
  }
}
