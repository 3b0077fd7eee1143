/* The elementwise parts of LSTM and GRU cells and their gradients over doubles; the gates lie as in the kernels' assembly/lstm.ts and gru.ts. */

type Numbers = ArrayLike<number>

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** c′ and h′ [batch, hidden] of gates [batch, 4·hidden]. */
export function lstmCell(gates: Numbers, c: Numbers, hidden: number) {
  const newC = new Float64Array(c.length)
  const newH = new Float64Array(c.length)
  for (let k = 0; k < c.length; k++) {
    const at = Math.floor(k / hidden) * 4 * hidden + (k % hidden)
    const [i, f, g, o] = [0, 1, 2, 3].map((part) => gates[at + part * hidden]!) as [
      number,
      number,
      number,
      number,
    ]
    newC[k] = sigmoid(f) * c[k]! + sigmoid(i) * Math.tanh(g)
    newH[k] = sigmoid(o) * Math.tanh(newC[k]!)
  }
  return { newC, newH }
}

/** dL/dgates and dL/dc from dL/dc′ and dL/dh′. */
export function lstmCellGradient(gates: Numbers, c: Numbers, dNewC: Numbers, dNewH: Numbers, hidden: number) {
  const dGates = new Float64Array(gates.length)
  const dC = new Float64Array(c.length)
  const { newC } = lstmCell(gates, c, hidden)
  for (let k = 0; k < c.length; k++) {
    const at = Math.floor(k / hidden) * 4 * hidden + (k % hidden)
    const [i, f, o] = [sigmoid(gates[at]!), sigmoid(gates[at + hidden]!), sigmoid(gates[at + 3 * hidden]!)]
    const g = Math.tanh(gates[at + 2 * hidden]!)
    const t = Math.tanh(newC[k]!)
    const d = dNewC[k]! + dNewH[k]! * o * (1 - t * t)
    dGates[at] = d * g * i * (1 - i)
    dGates[at + hidden] = d * c[k]! * f * (1 - f)
    dGates[at + 2 * hidden] = d * i * (1 - g * g)
    dGates[at + 3 * hidden] = dNewH[k]! * t * o * (1 - o)
    dC[k] = d * f
  }
  return { dGates, dC }
}

function gruGates(ofInput: Numbers, ofState: Numbers, k: number, hidden: number) {
  const at = Math.floor(k / hidden) * 3 * hidden + (k % hidden)
  const r = sigmoid(ofInput[at]! + ofState[at]!)
  const z = sigmoid(ofInput[at + hidden]! + ofState[at + hidden]!)
  const s = ofState[at + 2 * hidden]!
  return { at, r, z, s, n: Math.tanh(ofInput[at + 2 * hidden]! + r * s) }
}

/** h′ [batch, hidden] of pre-activations [batch, 3·hidden] of input and state. */
export function gruCell(ofInput: Numbers, ofState: Numbers, h: Numbers, hidden: number): Float64Array {
  return Float64Array.from(h, (state, k) => {
    const { n, z } = gruGates(ofInput, ofState, k, hidden)
    return (1 - z) * n + z * state
  })
}

/** dL/d(both pre-activations) and the direct part of dL/dh from dL/dh′. */
export function gruCellGradient(
  ofInput: Numbers,
  ofState: Numbers,
  h: Numbers,
  dNewH: Numbers,
  hidden: number,
) {
  const dOfInput = new Float64Array(ofInput.length)
  const dOfState = new Float64Array(ofState.length)
  const dH = new Float64Array(h.length)
  for (let k = 0; k < h.length; k++) {
    const { at, r, z, s, n } = gruGates(ofInput, ofState, k, hidden)
    const dCandidate = dNewH[k]! * (1 - z) * (1 - n * n)
    dOfInput[at] = dOfState[at] = dCandidate * s * r * (1 - r)
    dOfInput[at + hidden] = dOfState[at + hidden] = dNewH[k]! * (h[k]! - n) * z * (1 - z)
    dOfInput[at + 2 * hidden] = dCandidate
    dOfState[at + 2 * hidden] = dCandidate * r
    dH[k] = dNewH[k]! * z
  }
  return { dOfInput, dOfState, dH }
}
