/* The elementwise parts of LSTM and GRU cells, and the gradient of a bilinear resize. */
import * as tf from '@tensorflow/tfjs-core'
import * as reference from '../../../../../../tests/support/float64/recurrent'
import { resizeBilinearGradient, type Resize } from '../../../../../../tests/support/float64/resizeBilinear'
import type { Random } from '../../../../../../tests/support/float64/random'
import { runKernel, strict, worstErrorAtScale, type Case, type Shape4D } from './case'

/** Values in [-1, 1) or, in half of the cases, up to ±9, where tanh and σ saturate. */
function randomCell(random: Random, gates: number) {
  const [batch, hidden] = [random.int(1, 4), random.int(1, 11)]
  const spread = random.next() < 0.5 ? 1 : 9
  const draw = (parts: number) => random.values(batch * hidden * parts).map((v) => v * spread)
  const small = () => random.values(batch * hidden)
  const tensor = (values: Float32Array) => tf.tensor(values, [batch, values.length / batch])
  const what = JSON.stringify({ batch, hidden, spread })
  return { hidden, pre: draw(gates), pre2: draw(gates), state: draw(1), small, tensor, what }
}

const lstm: Case = (random) => {
  const { hidden, pre, state, tensor, what } = randomCell(random, 4)
  const actual = runKernel('LstmCell', { gates: tensor(pre), c: tensor(state) })
  const { newC, newH } = reference.lstmCell(pre, state, hidden)
  return { error: strict(worstErrorAtScale(actual, [newC, newH], 1)), what }
}

const lstmGradient: Case = (random) => {
  const { hidden, pre, state, small, tensor, what } = randomCell(random, 4)
  const [dNewC, dNewH] = [small(), small()]
  const newC = Float32Array.from(reference.lstmCell(pre, state, hidden).newC)
  const inputs = {
    gates: tensor(pre),
    c: tensor(state),
    newC: tensor(newC),
    dNewC: tensor(dNewC),
    dNewH: tensor(dNewH),
  }
  const actual = runKernel('LstmCellGrad', inputs)
  const { dGates, dC } = reference.lstmCellGradient(pre, state, dNewC, dNewH, hidden)
  return { error: strict(worstErrorAtScale(actual, [dGates, dC], 1)), what }
}

const gru: Case = (random) => {
  const { hidden, pre, pre2, state, tensor, what } = randomCell(random, 3)
  const actual = runKernel('GruCell', { ofInput: tensor(pre), ofState: tensor(pre2), h: tensor(state) })
  return { error: strict(worstErrorAtScale(actual, [reference.gruCell(pre, pre2, state, hidden)], 1)), what }
}

const gruGradient: Case = (random) => {
  const { hidden, pre, pre2, state, small, tensor, what } = randomCell(random, 3)
  const dNewH = small()
  const inputs = { ofInput: tensor(pre), ofState: tensor(pre2), h: tensor(state), dNewH: tensor(dNewH) }
  const actual = runKernel('GruCellGrad', inputs)
  const { dOfInput, dOfState, dH } = reference.gruCellGradient(pre, pre2, state, dNewH, hidden)
  return { error: strict(worstErrorAtScale(actual, [dOfInput, dOfState, dH], 1)), what }
}

const resize: Case = (random) => {
  const size = () => random.int(1, 7)
  const rule = random.int(0, 2)
  const r: Resize = {
    batch: random.int(1, 2),
    height: size(),
    width: size(),
    channels: random.int(1, 9),
    outHeight: random.int(1, 12),
    outWidth: random.int(1, 12),
    alignCorners: rule === 1,
    halfPixelCenters: rule === 2,
  }
  const yShape: Shape4D = [r.batch, r.outHeight, r.outWidth, r.channels]
  const dy = random.values(tf.util.sizeFromShape(yShape))
  const images = tf.zeros([r.batch, r.height, r.width, r.channels])
  const actual = runKernel('ResizeBilinearGrad', { dy: tf.tensor(dy, yShape), images }, r)
  return {
    error: strict(worstErrorAtScale(actual, [resizeBilinearGradient(r, dy)], 1)),
    what: JSON.stringify(r),
  }
}

export const recurrentAndResizeCases: Readonly<Record<string, Case>> = {
  LstmCell: lstm,
  LstmCellGrad: lstmGradient,
  GruCell: gru,
  GruCellGrad: gruGradient,
  ResizeBilinearGrad: resize,
}
