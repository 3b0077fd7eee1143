/**
 * A network as a PyTorch module, written out layer by layer. Its parameters have the names and shapes that the training lab's
 * safetensors file gives them (src/training/modelFiles/writtenTensors.ts).
 */
import type { MeasuredBlock, MeasuredLayer, MeasuredPart } from '../../../math/architectures/measure'
import { moduleName } from '../../../training/modelFiles/writtenTensors'

interface Code {
  make: string[]
  run: string[]
}

const none = (): Code => ({ make: [], run: [] })

export function pyTorchOf(parts: readonly MeasuredPart[], text: string): string {
  const code = none()
  parts.forEach((part, i) => {
    if (part.kind === 'block') addBlock(code, part)
    else {
      const isFlat = parts[i - 1]?.kind === 'affine'
      const isLinear = i === parts.length - 1
      const { makes, run } = layerCode(part, { to: 'x', module: (name) => `self.${name}`, isLinear, isFlat })
      code.make.push(...makes.map(([name, made]) => `self.${name} = ${made}`))
      code.run.push(...run)
    }
  })
  const usesOnce = code.run.some((line) => line.includes('torch.'))
  return `# ${text}
${usesOnce ? 'import torch\n' : ''}import torch.nn.functional as F
from torch import nn


class AwesomeNet(nn.Module):
    """Images [batch, 1, 28, 28], white digit on black, 0 to 1; gives ten scores, of which softmax makes probabilities."""

    def __init__(self):
        super().__init__()
${code.make.map((line) => `        ${line}`).join('\n')}

    def forward(self, x):
${code.run.map((line) => `        ${line}`).join('\n')}
        return x


if __name__ == '__main__':
    net = AwesomeNet()
    print(sum(p.numel() for p in net.parameters()))
    # The weights of a run, saved as safetensors by the training lab:
    # from safetensors.torch import load_file
    # net.load_state_dict(load_file('mnist.safetensors'), strict=False)
`
}

interface Place {
  /** The variable that flows. */
  to: string
  module(name: string): string
  isLinear: boolean
  /** What comes is a vector already. */
  isFlat: boolean
}

/** How a layer is made, by name; and the statements that it runs. */
function layerCode(part: MeasuredLayer, { to, module, isLinear, isFlat }: Place) {
  const { kind, kernel, stride, pad, average, norm, dropoutRate } = part
  const name = moduleName(part.name)
  const makes: [name: string, code: string][] = []
  const run: string[] = []
  const options = (given: [string, number, number][]) =>
    given
      .filter(([, value, usual]) => value !== usual)
      .map(([key, value]) => `, ${key}=${value}`)
      .join('')
  if (kind === 'pool') {
    const rest = options([['padding', pad, 0]]) + (average && pad > 0 ? ', count_include_pad=False' : '')
    run.push(`${to} = F.${average ? 'avg' : 'max'}_pool2d(${to}, ${kernel}, ${stride}${rest})`)
  } else if (kind === 'affine') {
    const [channels, height, width] = part.input
    makes.push([name, `nn.Linear(${channels * height * width}, ${part.shape[0]})`])
    if (!isFlat) run.push(`${to} = torch.flatten(${to}, 1)`)
    const call = `${module(name)}(${to})`
    run.push(`${to} = ${isLinear ? call : `F.relu(${call})`}`)
  } else {
    const rest = options([
      ['stride', stride, 1],
      ['padding', pad, 0],
    ])
    makes.push([
      name,
      `nn.Conv2d(${part.input[0]}, ${part.shape[0]}, ${kernel}${rest}${norm ? ', bias=False' : ''})`,
    ])
    const convolved = `${module(name)}(${to})`
    if (norm) makes.push([`${name}_norm`, `nn.BatchNorm2d(${part.shape[0]})`])
    const call = norm ? `${module(`${name}_norm`)}(${convolved})` : convolved
    run.push(`${to} = ${isLinear ? call : `F.relu(${call})`}`)
  }
  run.push(...droppedLine(to, dropoutRate))
  return { makes, run }
}

const droppedLine = (to: string, rate = 0): string[] =>
  rate > 0 ? [`${to} = F.dropout(${to}, ${rate}, self.training)`] : []

function addBlock({ make, run }: Code, { name, join, branches, dropoutRate }: MeasuredBlock): void {
  const module = (layer: string) => `self.${name}['${layer}']`
  const makes: [string, string][] = []
  const ends = branches.map((branch, way) => {
    if (branch.length === 0) return 'x'
    const to = `${'abcd'[way]}`
    branch.forEach((layer, i) => {
      if (layer.kind === 'block') return
      const isLinear = join === 'add' && i === branch.length - 1
      const code = layerCode(layer, { to, module, isLinear, isFlat: false })
      makes.push(...code.makes)
      // A branch reads what all branches read.
      run.push(...code.run.map((line, k) => (i === 0 && k === 0 ? fromInput(line, to) : line)))
    })
    return to
  })
  make.push(
    `self.${name} = nn.ModuleDict({`,
    ...makes.map(([layer, made]) => `    '${layer}': ${made},`),
    '})',
  )
  run.push(join === 'add' ? `x = F.relu(${ends.join(' + ')})` : `x = torch.cat([${ends.join(', ')}], 1)`)
  run.push(...droppedLine('x', dropoutRate))
}

/** The same statement, reading `x`. */
const fromInput = (line: string, to: string): string => {
  const [left, right] = line.split(' = ') as [string, string]
  return `${left} = ${right.replace(`(${to}`, '(x')}`
}
