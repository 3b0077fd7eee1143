/*
 * The part of an LSTM cell (Hochreiter & Schmidhuber 1997, with the forget gate of Gers et al. 2000) that is not a matrix product.
 * The pre-activations [batch, 4·hidden] hold input gate, forget gate, candidate and output gate, in that order (Keras's and PyTorch's).
 *
 * Error: that of sigmoid and tanh, below 10⁻⁶ relative, and a rounding or two for each operation.
 */
import { sigmoid, tanh } from './elementary'
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'

// @ts-ignore: AssemblyScript decorator
@inline
function cellLanes(gates: usize, part: usize, c: usize, newC: usize, newH: usize, single: bool): void {
  const i = sigmoid(loadLanes(gates, single)), f = sigmoid(loadLanes(gates + part, single))
  const g = tanh(loadLanes(gates + 2 * part, single)), o = sigmoid(loadLanes(gates + 3 * part, single))
  const next = madd(f32x4.mul(f, loadLanes(c, single)), i, g)
  storeLanes(newC, next, single)
  storeLanes(newH, f32x4.mul(o, tanh(next)), single)
}

/** c′ = σ(f)·c + σ(i)·tanh(g), h′ = σ(o)·tanh(c′); c, c′ and h′ are [batch, hidden]. */
export function lstmCell(gates: usize, c: usize, newC: usize, newH: usize, batch: i32, hidden: i32): void {
  const part = <usize>hidden << 2
  for (let n = 0; n < batch; n++, gates += 4 * part, c += part, newC += part, newH += part) {
    let k: usize = 0
    for (; k + 16 <= part; k += 16) cellLanes(gates + k, part, c + k, newC + k, newH + k, false)
    for (; k < part; k += 4) cellLanes(gates + k, part, c + k, newC + k, newH + k, true)
  }
}

/** d·s·(1 − s), the gradient through s = σ. */
// @ts-ignore: AssemblyScript decorator
@inline
function throughSigmoid(d: v128, s: v128): v128 {
  return f32x4.mul(d, f32x4.mul(s, f32x4.sub(f32x4.splat(1), s)))
}

/** d·(1 − t²), the gradient through t = tanh, with 1 − t² as (1 − t)(1 + t): no cancellation near ±1. */
// @ts-ignore: AssemblyScript decorator
@inline
function throughTanh(d: v128, t: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.mul(d, f32x4.mul(f32x4.sub(one, t), f32x4.add(one, t)))
}

// @ts-ignore: AssemblyScript decorator
@inline
function gradientLanes(
  gates: usize, part: usize, c: usize, newC: usize, dNewC: usize, dNewH: usize, dGates: usize, dC: usize, single: bool,
): void {
  const i = sigmoid(loadLanes(gates, single)), f = sigmoid(loadLanes(gates + part, single))
  const g = tanh(loadLanes(gates + 2 * part, single)), o = sigmoid(loadLanes(gates + 3 * part, single))
  const t = tanh(loadLanes(newC, single)), dH = loadLanes(dNewH, single)
  const d = f32x4.add(loadLanes(dNewC, single), throughTanh(f32x4.mul(dH, o), t))
  storeLanes(dGates, throughSigmoid(f32x4.mul(d, g), i), single)
  storeLanes(dGates + part, throughSigmoid(f32x4.mul(d, loadLanes(c, single)), f), single)
  storeLanes(dGates + 2 * part, throughTanh(f32x4.mul(d, i), g), single)
  storeLanes(dGates + 3 * part, throughSigmoid(f32x4.mul(dH, t), o), single)
  storeLanes(dC, f32x4.mul(d, f), single)
}

/** dL/dgates [batch, 4·hidden] and dL/dc [batch, hidden] from dL/dc′ and dL/dh′; the activations are computed anew. */
export function lstmCellGradient(
  gates: usize, c: usize, newC: usize, dNewC: usize, dNewH: usize, dGates: usize, dC: usize, batch: i32, hidden: i32,
): void {
  const part = <usize>hidden << 2
  for (let n = 0; n < batch; n++) {
    let k: usize = 0
    for (; k + 16 <= part; k += 16) gradientLanes(gates + k, part, c + k, newC + k, dNewC + k, dNewH + k, dGates + k, dC + k, false)
    for (; k < part; k += 4) gradientLanes(gates + k, part, c + k, newC + k, dNewC + k, dNewH + k, dGates + k, dC + k, true)
    gates += 4 * part
    dGates += 4 * part
    c += part
    newC += part
    dNewC += part
    dNewH += part
    dC += part
  }
}
