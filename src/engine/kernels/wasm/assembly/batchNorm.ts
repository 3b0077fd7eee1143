/*
 * Batch normalisation in training (Ioffe & Szegedy 2015), channels last, and its gradient. Each pass over x takes some rows at a time and
 * sums them per channel in registers.
 *
 * Error: the variance is the mean of (x − mean)², two passes, so a large mean does not cancel it; sums of n rows are blocked,
 * |err| ≤ (CHUNK + n/CHUNK)·2⁻²⁴·Σ|summand|.
 */
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'

const CHUNK: i32 = 64

// @ts-ignore: AssemblyScript decorator
@inline
function addSums(x: usize, mean: usize, total: usize, rows: i32, stride: usize, squared: bool, single: bool): void {
  const shift = squared ? loadLanes(mean, single) : f32x4.splat(0)
  let even = f32x4.splat(0), odd = even
  for (; rows >= 2; rows -= 2, x += 2 * stride) {
    const a = loadLanes(x, single), b = loadLanes(x + stride, single)
    const da = f32x4.sub(a, shift), db = f32x4.sub(b, shift)
    even = squared ? madd(even, da, da) : f32x4.add(even, a)
    odd = squared ? madd(odd, db, db) : f32x4.add(odd, b)
  }
  if (rows > 0) {
    const a = loadLanes(x, single), da = f32x4.sub(a, shift)
    even = squared ? madd(even, da, da) : f32x4.add(even, a)
  }
  storeLanes(total, f32x4.add(loadLanes(total, single), f32x4.add(even, odd)), single)
}

/** target[c] = mean over rows of x, or with `squared` of (x − mean)². */
// @ts-ignore: AssemblyScript decorator
@inline
function columnMeans(x: usize, mean: usize, target: usize, rows: i32, bytes: usize, squared: bool): void {
  memory.fill(target, 0, bytes)
  for (let n = 0; n < rows; n += CHUNK, x += <usize>CHUNK * bytes) {
    const count = min(CHUNK, rows - n)
    let c: usize = 0
    for (; c + 16 <= bytes; c += 16) addSums(x + c, mean + c, target + c, count, bytes, squared, false)
    for (; c < bytes; c += 4) addSums(x + c, mean + c, target + c, count, bytes, squared, true)
  }
  for (let c: usize = 0; c < bytes; c += 4) store<f32>(target + c, load<f32>(target + c) / <f32>rows)
}

// @ts-ignore: AssemblyScript decorator
@inline
function normaliseLanes(x: usize, y: usize, mean: usize, scale: usize, beta: usize, single: bool): void {
  const centred = f32x4.sub(loadLanes(x, single), loadLanes(mean, single))
  storeLanes(y, madd(loadLanes(beta, single), centred, loadLanes(scale, single)), single)
}

/** y = gamma·(x − mean)/√(variance + ε) + beta for x [rows, channels]; writes mean and (biased) variance. `scale`: room for [channels]. */
export function batchNormTraining(
  x: usize, gamma: usize, beta: usize, y: usize, mean: usize, variance: usize, rows: i32, channels: i32, epsilon: f32, scale: usize,
): void {
  const bytes = <usize>channels << 2
  columnMeans(x, mean, mean, rows, bytes, false)
  columnMeans(x, mean, variance, rows, bytes, true)
  for (let c: usize = 0; c < bytes; c += 4) {
    store<f32>(scale + c, load<f32>(gamma + c) / sqrt<f32>(load<f32>(variance + c) + epsilon))
  }
  for (let n = 0; n < rows; n++, x += bytes, y += bytes) {
    let c: usize = 0
    for (; c + 16 <= bytes; c += 16) normaliseLanes(x + c, y + c, mean + c, scale + c, beta + c, false)
    for (; c < bytes; c += 4) normaliseLanes(x + c, y + c, mean + c, scale + c, beta + c, true)
  }
}

// @ts-ignore: AssemblyScript decorator
@inline
function addGradientSums(dy: usize, x: usize, mean: usize, dGamma: usize, dBeta: usize, rows: i32, stride: usize, single: bool): void {
  const shift = loadLanes(mean, single)
  let sum = f32x4.splat(0), product = sum
  for (; rows > 0; rows--, dy += stride, x += stride) {
    const g = loadLanes(dy, single)
    sum = f32x4.add(sum, g)
    product = madd(product, g, f32x4.sub(loadLanes(x, single), shift))
  }
  storeLanes(dBeta, f32x4.add(loadLanes(dBeta, single), sum), single)
  storeLanes(dGamma, f32x4.add(loadLanes(dGamma, single), product), single)
}

// @ts-ignore: AssemblyScript decorator
@inline
function inputGradientLanes(
  dy: usize, x: usize, dx: usize, mean: usize, scale: usize, perRow: usize, slope: usize, single: bool,
): void {
  const centred = f32x4.sub(loadLanes(x, single), loadLanes(mean, single))
  const rest = f32x4.sub(loadLanes(dy, single), madd(loadLanes(perRow, single), centred, loadLanes(slope, single)))
  storeLanes(dx, f32x4.mul(loadLanes(scale, single), rest), single)
}

/**
 * dBeta = Σ dy, dGamma = Σ dy·x̂, dx = gamma/√(variance + ε)·(dy − dBeta/rows − x̂·dGamma/rows) with x̂ = (x − mean)/√(variance + ε).
 * `room`: three times [channels].
 */
export function batchNormTrainingGradient(
  dy: usize, x: usize, mean: usize, variance: usize, gamma: usize, dx: usize, dGamma: usize, dBeta: usize,
  rows: i32, channels: i32, epsilon: f32, room: usize,
): void {
  const bytes = <usize>channels << 2
  const scale = room, perRow = room + bytes, slope = perRow + bytes
  memory.fill(dGamma, 0, bytes)
  memory.fill(dBeta, 0, bytes)
  for (let n = 0; n < rows; n += CHUNK) {
    const count = min(CHUNK, rows - n), at = <usize>n * bytes
    let c: usize = 0
    for (; c + 16 <= bytes; c += 16) addGradientSums(dy + at + c, x + at + c, mean + c, dGamma + c, dBeta + c, count, bytes, false)
    for (; c < bytes; c += 4) addGradientSums(dy + at + c, x + at + c, mean + c, dGamma + c, dBeta + c, count, bytes, true)
  }
  for (let c: usize = 0; c < bytes; c += 4) {
    const inverse: f32 = 1 / sqrt<f32>(load<f32>(variance + c) + epsilon)
    const scaled = load<f32>(dGamma + c) * inverse
    store<f32>(dGamma + c, scaled)
    store<f32>(scale + c, load<f32>(gamma + c) * inverse)
    store<f32>(perRow + c, load<f32>(dBeta + c) / <f32>rows)
    store<f32>(slope + c, scaled * inverse / <f32>rows)
  }
  for (let n = 0; n < rows; n++, dy += bytes, x += bytes, dx += bytes) {
    let c: usize = 0
    for (; c + 16 <= bytes; c += 16) inputGradientLanes(dy + c, x + c, dx + c, mean + c, scale + c, perRow + c, slope + c, false)
    for (; c < bytes; c += 4) inputGradientLanes(dy + c, x + c, dx + c, mean + c, scale + c, perRow + c, slope + c, true)
  }
}
