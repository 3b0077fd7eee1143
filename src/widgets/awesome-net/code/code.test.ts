/** The exported programs are run: TypeScript here, NumPy and PyTorch where Python has them, and say what the engine says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensor1d } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { noiseBatch } from '../../../engine/datasets/noise'
import { logitsOf } from '../../../engine/gradient'
import { startNodeWasm } from '../../../engine/kernels/wasm/testing/nodeWasm'
import { affine, affineRelu } from '../../../engine/layers/affine'
import { batchNorm } from '../../../engine/layers/batchNorm'
import { branches } from '../../../engine/layers/branches'
import { convolution } from '../../../engine/layers/convolution'
import { convRelu } from '../../../engine/layers/convRelu'
import { dropout } from '../../../engine/layers/dropout'
import { flatten } from '../../../engine/layers/flatten'
import { maxPool } from '../../../engine/layers/maxPool'
import { rectifier } from '../../../engine/layers/rectifier'
import { residual } from '../../../engine/layers/residual'
import { windowPool } from '../../../engine/layers/windowPool'
import { initialise } from '../../../engine/networks/initialise'
import { networkOf } from '../../../engine/networks/networkOf'
import { sequential, type Network } from '../../../engine/networks/sequential'
import { MeasuredNorms } from '../../../engine/norms'
import { DEFAULT_PLAN } from '../../../engine/protocol'
import { printNetwork } from '../../../math/networkText'
import { randomNetwork } from '../../../math/testing/randomNetwork'
import { writtenTensors } from '../../../training/modelFiles/writtenTensors'
import { codeOf } from '.'
import { BOOK_LAYERS, BOOK_UTIL } from './testing/book'

const LAYERS = { affine, affineRelu, batchNorm, branches, convolution, convRelu, dropout, flatten, maxPool, rectifier, residual, windowPool, sequential } // prettier-ignore

const texts = [
  'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10',
  'c8s2 n r(c8 n c8 n) d10 r(c16s2 c16) i(4|4-8|2-4|4) n i(8|8||p) a3s2p1 f20 d25 f10',
  'c6k5p0 p3s2p1 r(c6 c6 c6) g f10',
  ...Array.from({ length: 3 }, (_, seed) => printNetwork(randomNetwork(seed + 3))),
]

beforeAll(() => startNodeWasm())

const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0
const IMAGES = 3
const images = noiseBatch(IMAGES).pixels

/** Logits of the engine, and its parameters as PyTorch has them. */
function engineSays(text: string) {
  const network = networkOf({ ...DEFAULT_PLAN, layers: text })
  const values = initialise(network, 'he', 1)
  const theta = tensor1d(values)
  const norms = new MeasuredNorms(network)
  if (norms.isNeeded) norms.measure(theta, images)
  const logits = [...logitsOf(network, theta, images, norms.known).dataSync<'float32'>()]
  const tensors = writtenTensors(text, { tensors: network.tensors, values }, norms.asWeights()).map(
    ([name, { shape, values: numbers }]) => ({ name, shape, values: [...numbers] }),
  )
  return { size: network.size, tensors, logits }
}

/** Runs a program beside the exported file, which finds weights and images in `given.json`. */
function python(
  file: string,
  code: string,
  text: string,
  program: string,
): { size: number; logits: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-net-'))
  mkdirSync(join(folder, 'common'))
  writeFileSync(join(folder, 'common', '__init__.py'), '')
  writeFileSync(join(folder, 'common', 'layers.py'), BOOK_LAYERS)
  writeFileSync(join(folder, 'common', 'util.py'), BOOK_UTIL)
  writeFileSync(join(folder, file), code)
  const { tensors } = engineSays(text)
  writeFileSync(join(folder, 'given.json'), JSON.stringify({ tensors, images: [...images] }))
  writeFileSync(join(folder, 'main.py'), program)
  return JSON.parse(execFileSync('python3', ['main.py'], { cwd: folder, encoding: 'utf8' }))
}

const farthest = (a: number[], b: number[]) => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))

describe.each(texts)('%s', (text) => {
  test('as TypeScript makes the network that the text makes', () => {
    const code = codeOf('TypeScript', text)
    const body = code
      .replaceAll(/^(import .*|\/\/ .*)$/gm, '')
      .replace(/export const network = \(\) =>\s+/, 'return ')
    const made = new Function(...Object.keys(LAYERS), body)(...Object.values(LAYERS)) as Network
    expect(made.tensors).toEqual(networkOf({ ...DEFAULT_PLAN, layers: text }).tensors)
    expect(made.layers.map(({ name, kind }) => [name, kind])).toEqual(
      networkOf({ ...DEFAULT_PLAN, layers: text }).layers.map(({ name, kind }) => [name, kind]),
    )
  })

  test.skipIf(!has('numpy'))('in NumPy computes the same scores, and learns', () => {
    const said = python('awesome_net.py', codeOf('NumPy', text), text, NUMPY_PROGRAM)
    const { logits, size } = engineSays(text)
    const scale = Math.max(...logits.map(Math.abs))
    expect(farthest(logits, said.logits)).toBeLessThan(1e-3 * scale)
    expect(said.size).toBe(size)
  })

  test.skipIf(!has('torch'))('in PyTorch has as many parameters and computes the same scores', () => {
    const said = python('awesome_net_torch.py', codeOf('PyTorch', text), text, TORCH_PROGRAM)
    const { logits, size } = engineSays(text)
    const scale = Math.max(...logits.map(Math.abs))
    expect(farthest(logits, said.logits)).toBeLessThan(1e-3 * scale)
    expect(said.size).toBe(size)
  })
})

const TORCH_PROGRAM = `
import json, torch
from awesome_net_torch import AwesomeNet
given = json.load(open('given.json'))
net = AwesomeNet()
state = {t['name']: torch.tensor(t['values']).reshape(t['shape']) for t in given['tensors']}
missing, unexpected = net.load_state_dict(state, strict=False)
assert not unexpected and all(name.endswith('num_batches_tracked') for name in missing), (missing, unexpected)
net.eval()
x = torch.tensor(given['images']).reshape(-1, 1, 28, 28)
with torch.no_grad():
    print(json.dumps({'size': sum(p.numel() for p in net.parameters()), 'logits': net(x).reshape(-1).tolist()}))
`

/** Takes the layers in order, as PyTorch's tensors come; a convolution before a norm has a bias that does nothing. */
const NUMPY_PROGRAM = `
import json
import numpy as np
import awesome_net
from common.layers import Affine, Convolution, Dropout
given = json.load(open('given.json'))
tensors = {t['name']: np.array(t['values']).reshape(t['shape']) for t in given['tensors']}
names = [t['name'] for t in given['tensors'] if not t['name'].endswith(('running_mean', 'running_var'))]
net = awesome_net.AwesomeNet()

def leaves(layers):
    for layer in layers:
        kind = type(layer).__name__
        if kind == 'Residual':
            yield from leaves(layer.body)
            yield from leaves(layer.shortcut)
        elif kind == 'Inception':
            for branch in layer.branches:
                yield from leaves(branch)
        else:
            yield layer

size = 0
for layer in leaves(net.layers):
    kind = type(layer).__name__
    if kind == 'ChannelNorm':
        base = names[0].rsplit('.', 1)[0]
        layer.norm.gamma, layer.norm.beta = tensors[names.pop(0)], tensors[names.pop(0)]
        layer.norm.running_mean, layer.norm.running_var = tensors[base + '.running_mean'], tensors[base + '.running_var']
        size += 2 * layer.norm.gamma.size
    elif kind in ('Convolution', 'Affine'):
        weight = tensors[names.pop(0)]
        assert layer.W.shape == (weight.T.shape if kind == 'Affine' else weight.shape)
        layer.W = weight.T if kind == 'Affine' else weight
        size += weight.size
        if names and names[0].endswith('.bias') and '_norm' not in names[0]:
            layer.b = tensors[names.pop(0)]
            size += layer.b.size
    elif kind == 'Dropout':
        layer.dropout_ratio = 0.0 # the book's scales at inference; see engine/layers/dropout.ts
assert not names
x = np.array(given['images']).reshape(-1, 1, 28, 28)
logits = net.predict(x)
loss = net.loss(x, np.array([1, 2, 3]))
net.gradient(x, np.array([1, 2, 3]))
for layer in leaves(net.layers):
    if type(layer).__name__ in ('Convolution', 'Affine'):
        assert np.isfinite(layer.dW).all() and layer.dW.shape == layer.W.shape
        layer.W = layer.W - 1e-4 * layer.dW
after = net.loss(x, np.array([1, 2, 3]))
assert after < loss, (loss, after)
print(json.dumps({'size': int(size), 'logits': logits.reshape(-1).tolist()}))
`
