/**
 * A network in NumPy, in the manner of the book's chapter 7: a list of layers with `forward` and `backward`, those of the book's own
 * `common/layers.py`, and what the book has not, defined in the file. Images are [batch, 1, 28, 28].
 */
import type { MeasuredBlock, MeasuredLayer, MeasuredPart } from '../../../math/architectures/measure'

export function numPyOf(parts: readonly MeasuredPart[], text: string): string {
  const lines = parts.flatMap((part, i) => linesOf(part, i === parts.length - 1))
  const source = lines.join('\n')
  const uses = (name: string) => source.includes(`${name}(`)
  const book = ['Affine', 'BatchNormalization', 'Convolution', 'Dropout', 'Pooling', 'Relu'].filter(
    (name) => uses(name) || (name === 'BatchNormalization' && uses('ChannelNorm')),
  )
  const imported = [...book, 'SoftmaxWithLoss'].filter((name) => name !== 'Affine' && name !== 'Convolution')
  const made = [uses('conv') && 'Convolution', 'Affine'].filter((name) => name !== false)
  const extras = [
    uses('ChannelNorm') && CHANNEL_NORM,
    uses('AveragePooling') && AVERAGE_POOLING,
    uses('Residual') && RESIDUAL,
    uses('Inception') && INCEPTION,
  ].filter((extra) => extra !== false)
  const util = uses('AveragePooling') ? 'from common.util import col2im, im2col\n' : ''
  return `# ${text}
import numpy as np
from common.layers import ${[...made, ...imported].toSorted().join(', ')}
${util}

def he(fan_in, *shape):
    return np.sqrt(2.0 / fan_in) * np.random.randn(*shape)


${uses('conv') ? CONV : ''}def affine(inputs, outputs):
    return Affine(he(inputs, inputs, outputs), np.zeros(outputs))


${CHAIN}${extras.join('')}
class AwesomeNet:
    def __init__(self):
        self.layers = [
${lines.map((line) => `            ${line}`).join('\n')}
        ]
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x, train_flg=False):
        return forward(self.layers, x, train_flg)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x, train_flg=True), t)

    def gradient(self, x, t):
        """Leaves dW and db (or dgamma and dbeta) in the layers."""
        self.loss(x, t)
        backward(self.layers, self.last_layer.backward(1))
        return self.layers
`
}

const dropped = ({ dropoutRate = 0 }: MeasuredPart): string[] =>
  dropoutRate > 0 ? [`Dropout(${dropoutRate}),`] : []

const linesOf = (part: MeasuredPart, isLinear: boolean): string[] => [
  ...(part.kind === 'block' ? blockLines(part) : layerLines(part, isLinear)),
  ...dropped(part),
]

function layerLines(part: MeasuredLayer, isLinear: boolean): string[] {
  const { kind, kernel, stride, pad, average, norm } = part
  const relu = isLinear ? [] : ['Relu(),']
  const [channels] = part.shape
  const [channelsIn, height, width] = part.input
  switch (kind) {
    case 'pool':
      return [`${average ? 'Average' : ''}Pooling(${kernel}, ${kernel}, stride=${stride}, pad=${pad}),`]
    case 'affine':
      return [`affine(${channelsIn * height * width}, ${channels}),`, ...relu]
    case 'conv':
      return [
        `conv(${channelsIn}, ${channels}, ${kernel}, stride=${stride}, pad=${pad}),`,
        ...(norm ? [`ChannelNorm(${channels}),`] : []),
        ...relu,
      ]
  }
}

function blockLines({ join, branches }: MeasuredBlock): string[] {
  const chain = (branch: MeasuredPart[]) => {
    const lines = branch.flatMap((part, i) => linesOf(part, join === 'add' && i === branch.length - 1))
    return lines.length === 0 ? ['    [],'] : ['    [', ...lines.map((line) => `        ${line}`), '    ],']
  }
  const name = join === 'add' ? 'Residual' : 'Inception'
  return [`${name}(`, ...branches.flatMap(chain), '),', ...(join === 'add' ? ['Relu(),'] : [])]
}

const CONV = `def conv(inputs, outputs, size, stride, pad):
    W = he(inputs * size * size, outputs, inputs, size, size)
    return Convolution(W, np.zeros(outputs), stride, pad)


`

const CHAIN = `def forward(layers, x, train_flg):
    for layer in layers:
        knows = hasattr(layer, 'train_flg') or type(layer).__name__ == 'Dropout'
        x = layer.forward(x, train_flg) if knows else layer.forward(x)
    return x


def backward(layers, dout):
    for layer in reversed(layers):
        dout = layer.backward(dout)
    return dout

`

/** The book's normalises each place by itself; a convolution shares its filter over all places, and so its norm. */
const CHANNEL_NORM = `
class ChannelNorm:
    train_flg = True

    def __init__(self, channels):
        self.norm = BatchNormalization(np.ones(channels), np.zeros(channels))

    def forward(self, x, train_flg):
        self.shape = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
        return self.back(self.norm.forward(rows, train_flg))

    def backward(self, dout):
        return self.back(self.norm.backward(dout.transpose(0, 2, 3, 1).reshape(-1, dout.shape[1])))

    def back(self, rows):
        n, c, h, w = self.shape
        return rows.reshape(n, h, w, c).transpose(0, 3, 1, 2)

`

const AVERAGE_POOLING = `
class AveragePooling:
    """Padding counts in no mean."""

    def __init__(self, pool_h, pool_w, stride, pad):
        self.window = (pool_h, pool_w, stride, pad)

    def columns(self, x):
        return im2col(x.reshape(-1, 1, *x.shape[2:]), *self.window)

    def forward(self, x):
        self.shape = x.shape
        n, c, h, w = x.shape
        pool_h, pool_w, stride, pad = self.window
        out_h = (h + 2 * pad - pool_h) // stride + 1
        out_w = (w + 2 * pad - pool_w) // stride + 1
        self.count = self.columns(np.ones_like(x)).sum(axis=1)
        return (self.columns(x).sum(axis=1) / self.count).reshape(n, c, out_h, out_w)

    def backward(self, dout):
        n, c, h, w = self.shape
        share = dout.reshape(-1) / self.count
        columns = np.repeat(share[:, None], self.window[0] * self.window[1], axis=1)
        return col2im(columns, (n * c, 1, h, w), *self.window).reshape(self.shape)

`

const RESIDUAL = `
class Residual:
    train_flg = True

    def __init__(self, body, shortcut):
        self.body, self.shortcut = body, shortcut

    def forward(self, x, train_flg):
        return forward(self.body, x, train_flg) + forward(self.shortcut, x, train_flg)

    def backward(self, dout):
        return backward(self.body, dout) + backward(self.shortcut, dout)

`

const INCEPTION = `
class Inception:
    train_flg = True

    def __init__(self, *branches):
        self.branches = branches

    def forward(self, x, train_flg):
        outs = [forward(branch, x, train_flg) for branch in self.branches]
        self.ends = np.cumsum([out.shape[1] for out in outs])[:-1]
        return np.concatenate(outs, axis=1)

    def backward(self, dout):
        parts = np.split(dout, self.ends, axis=1)
        return sum(backward(branch, part) for branch, part in zip(self.branches, parts))

`
