/*
 * The part of a GRU cell (Cho et al. 2014) that is not a matrix product, in the form in which the reset gate acts after the product
 * (PyTorch's, and Keras's `reset_after`). Pre-activations of input and of state are [batch, 3·hidden]: reset, update, candidate.
 *
 * Error: that of sigmoid and tanh, below 10⁻⁶ relative, and a rounding or two for each operation.
 */
import { sigmoid, tanh } from './elementary'
import { loadLanes, storeLanes } from './lanes'
import { madd } from './madd'

// @ts-ignore: AssemblyScript decorator
@inline
function gate(a: usize, b: usize, single: bool): v128 {
  return sigmoid(f32x4.add(loadLanes(a, single), loadLanes(b, single)))
}

// @ts-ignore: AssemblyScript decorator
@inline
function cellLanes(ofInput: usize, ofState: usize, part: usize, h: usize, newH: usize, single: bool): void {
  const r = gate(ofInput, ofState, single), z = gate(ofInput + part, ofState + part, single)
  const n = tanh(madd(loadLanes(ofInput + 2 * part, single), r, loadLanes(ofState + 2 * part, single)))
  storeLanes(newH, madd(n, z, f32x4.sub(loadLanes(h, single), n)), single)
}

/** r = σ(x_r + s_r), z = σ(x_z + s_z), n = tanh(x_n + r·s_n), h′ = n + z·(h − n); h and h′ are [batch, hidden]. */
export function gruCell(ofInput: usize, ofState: usize, h: usize, newH: usize, batch: i32, hidden: i32): void {
  const part = <usize>hidden << 2
  for (let row = 0; row < batch; row++, ofInput += 3 * part, ofState += 3 * part, h += part, newH += part) {
    let k: usize = 0
    for (; k + 16 <= part; k += 16) cellLanes(ofInput + k, ofState + k, part, h + k, newH + k, false)
    for (; k < part; k += 4) cellLanes(ofInput + k, ofState + k, part, h + k, newH + k, true)
  }
}

// @ts-ignore: AssemblyScript decorator
@inline
function gradientLanes(
  ofInput: usize, ofState: usize, part: usize, h: usize, dNewH: usize, dOfInput: usize, dOfState: usize, dH: usize, single: bool,
): void {
  const one = f32x4.splat(1)
  const r = gate(ofInput, ofState, single), z = gate(ofInput + part, ofState + part, single)
  const s = loadLanes(ofState + 2 * part, single)
  const n = tanh(madd(loadLanes(ofInput + 2 * part, single), r, s))
  const d = loadLanes(dNewH, single), rest = f32x4.sub(one, z)
  const dCandidate = f32x4.mul(f32x4.mul(d, rest), f32x4.mul(f32x4.sub(one, n), f32x4.add(one, n)))
  const dReset = f32x4.mul(f32x4.mul(dCandidate, s), f32x4.mul(r, f32x4.sub(one, r)))
  const dUpdate = f32x4.mul(f32x4.mul(d, f32x4.sub(loadLanes(h, single), n)), f32x4.mul(z, rest))
  storeLanes(dOfInput, dReset, single)
  storeLanes(dOfState, dReset, single)
  storeLanes(dOfInput + part, dUpdate, single)
  storeLanes(dOfState + part, dUpdate, single)
  storeLanes(dOfInput + 2 * part, dCandidate, single)
  storeLanes(dOfState + 2 * part, f32x4.mul(dCandidate, r), single)
  storeLanes(dH, f32x4.mul(d, z), single)
}

/** dL/d(both pre-activations) [batch, 3·hidden] and the direct part of dL/dh [batch, hidden] from dL/dh′; activations are computed anew. */
export function gruCellGradient(
  ofInput: usize, ofState: usize, h: usize, dNewH: usize, dOfInput: usize, dOfState: usize, dH: usize, batch: i32, hidden: i32,
): void {
  const part = <usize>hidden << 2
  for (let row = 0; row < batch; row++) {
    let k: usize = 0
    for (; k + 16 <= part; k += 16) {
      gradientLanes(ofInput + k, ofState + k, part, h + k, dNewH + k, dOfInput + k, dOfState + k, dH + k, false)
    }
    for (; k < part; k += 4) {
      gradientLanes(ofInput + k, ofState + k, part, h + k, dNewH + k, dOfInput + k, dOfState + k, dH + k, true)
    }
    ofInput += 3 * part
    ofState += 3 * part
    dOfInput += 3 * part
    dOfState += 3 * part
    h += part
    dNewH += part
    dH += part
  }
}
