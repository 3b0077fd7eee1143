/**
 * DeepConvNet in jax-js's idiom: a pure loss, `valueAndGrad`, Adam over the tree of parameters. Without `jit`, because with one
 * around the step it was measured slower in version 0.1.25: 20 seconds a batch of 100 against 8. Kernels are compiled in the first two
 * steps.
 *
 * NCHW and filters [out, in, 3, 3], the layouts that its convolution takes. Each use of an array consumes it; `.ref` keeps it.
 * Its WebAssembly backend has threads only where the page is cross-origin isolated, which this page, like the book, is not.
 */
import { defaultDevice, init, lax, nn, numpy as np, random, tree, valueAndGrad } from '@jax-js/jax'
import { CONVOLUTIONS, HIDDEN, FLAT, type TrainStep } from './network'

type Parameters = {
  filters: np.Array[]
  biases: np.Array[]
  weights: np.Array[]
  offsets: np.Array[]
}

const [RATE, BETA1, BETA2, EPSILON] = [0.001, 0.9, 0.999, 1e-7]

/** Mean softmax cross-entropy of a batch [n, 1, 28, 28] with one-hot targets [n, 10]. */
function loss(parameters: Parameters, x: np.Array, target: np.Array, key: np.Array): np.Array {
  const { filters, biases, weights, offsets } = parameters
  let y = x
  CONVOLUTIONS.forEach(({ pad }, i) => {
    const sums = lax.conv(y, filters[i]!, [1, 1], [[pad, pad], [pad, pad]]) // prettier-ignore
    y = nn.relu(sums.add(biases[i]!.reshape([-1, 1, 1])))
    if (i % 2 === 1) y = lax.reduceWindow(y, np.max, [2, 2], [2, 2])
  })
  const hidden = nn.relu(np.dot(y.reshape([-1, FLAT]), weights[0]!).add(offsets[0]!))
  const mask = random.bernoulli(key, 0.5, hidden.shape)
  const kept = np.where(mask, hidden.mul(2), 0)
  const logits = np.dot(kept, weights[1]!).add(offsets[1]!)
  return nn.logSoftmax(logits).mul(target).sum(-1).mean().neg()
}

/** Adam in the book's form: the bias corrections are folded into `rate`. */
function adam(parameters: Parameters, gradients: Parameters, m: Parameters, v: Parameters, rate: np.Array) {
  const mNew = tree.map(
    (a: np.Array, g: np.Array) => a.mul(BETA1).add(g.mul(1 - BETA1)),
    m,
    tree.ref(gradients),
  )
  const vNew = tree.map(
    (a: np.Array, g: np.Array) => a.mul(BETA2).add(np.square(g).mul(1 - BETA2)),
    v,
    gradients,
  )
  const moved = tree.map(
    (p: np.Array, a: np.Array, b: np.Array) => p.sub(rate.ref.mul(a).div(np.sqrt(b).add(EPSILON))),
    parameters,
    tree.ref(mNew),
    tree.ref(vNew),
  )
  rate.dispose()
  return { parameters: moved, m: mNew, v: vNew }
}

/** A function that trains one batch with Adam and returns its loss. */
export async function jaxJsTrainer(device: 'wasm' | 'webgpu'): Promise<TrainStep> {
  await init(device)
  defaultDevice(device)

  const keys = random.split(random.key(1), CONVOLUTIONS.length + 2)
  const draw = (i: number, shape: number[], fanIn: number) =>
    random.normal(keys.ref.slice(i), shape).mul(Math.sqrt(2 / fanIn))
  let parameters: Parameters = {
    filters: CONVOLUTIONS.map(({ cin, cout }, i) => draw(i, [cout, cin, 3, 3], 9 * cin)),
    biases: CONVOLUTIONS.map(({ cout }) => np.zeros([cout])),
    weights: [draw(6, [FLAT, HIDDEN], FLAT), draw(7, [HIDDEN, 10], HIDDEN)],
    offsets: [np.zeros([HIDDEN]), np.zeros([10])],
  }
  keys.dispose()
  const zeros = (p: np.Array) => np.zeros(p.shape)
  let m = tree.map(zeros, parameters)
  let v = tree.map(zeros, parameters)
  let t = 0

  const lossAndGradients = valueAndGrad(loss)

  return async (pixels, labels) => {
    t++
    const x = np.array(pixels as Float32Array<ArrayBuffer>).reshape([labels.length, 1, 28, 28])
    const target = nn.oneHot(np.array(labels as Int32Array<ArrayBuffer>), 10)
    const rate = (RATE * Math.sqrt(1 - BETA2 ** t)) / (1 - BETA1 ** t)
    const [value, gradients] = lossAndGradients(tree.ref(parameters), x, target, random.key(t))
    ;({ parameters, m, v } = adam(parameters, gradients, m, v, np.array(rate)))
    const [number] = await value.data()
    return number!
  }
}
