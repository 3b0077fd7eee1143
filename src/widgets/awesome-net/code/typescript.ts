/** A network as this book's own TypeScript: the layers of src/engine/layers, in the order in which data flow. */
import type { MeasuredBlock, MeasuredLayer, MeasuredPart } from '../../../math/architectures/measure'

const quoted = (name: string) => `'${name}'`
const indented = (lines: string[]) => lines.map((line) => `  ${line}`)

export function typeScriptOf(parts: readonly MeasuredPart[], text: string): string {
  const lines = parts.flatMap((part, i) => linesOf(part, i === parts.length - 1))
  const used = [...new Set(lines.join('\n').match(/\b[a-zA-Z]+(?=\()/g))].filter((name) => name in MODULES)
  const imports = [...new Set(used.map((name) => MODULES[name]!))].map((module) => {
    const names = used.filter((name) => MODULES[name] === module).toSorted()
    return `import { ${names.join(', ')} } from './layers/${module}'`
  })
  return [
    `// ${text}`,
    ...imports,
    `import { sequential } from './networks/sequential'`,
    '',
    'export const network = () =>',
    '  sequential([',
    ...indented(indented(lines)),
    '  ])',
    '',
  ].join('\n')
}

/** Where the engine has each layer. */
const MODULES: Record<string, string> = {
  affine: 'affine',
  affineRelu: 'affine',
  batchNorm: 'batchNorm',
  branches: 'branches',
  convolution: 'convolution',
  convRelu: 'convRelu',
  dropout: 'dropout',
  flatten: 'flatten',
  maxPool: 'maxPool',
  rectifier: 'rectifier',
  residual: 'residual',
  windowPool: 'windowPool',
}

const dropped = ({ name, dropoutRate = 0 }: MeasuredPart): string[] =>
  dropoutRate > 0 ? [`dropout(${quoted(`${name}.dropout`)}, ${dropoutRate}, 'at-training'),`] : []

const linesOf = (part: MeasuredPart, isLast: boolean): string[] => [
  ...(part.kind === 'block' ? blockLines(part) : layerLines(part, isLast)),
  ...dropped(part),
]

function layerLines(part: MeasuredLayer, isLinear: boolean): string[] {
  const { kind, kernel: side, stride, pad, average = false, norm = false } = part
  const name = quoted(part.name)
  const [channels] = part.shape
  const [channelsIn, height, width] = part.input
  switch (kind) {
    case 'pool': {
      const isUsual = side === 2 && stride === 2 && pad === 0 && !average
      return isUsual
        ? [`maxPool(${name}),`]
        : [`windowPool(${name}, { side: ${side}, stride: ${stride}, pad: ${pad}, average: ${average} }),`]
    }
    case 'affine': {
      const make = isLinear ? 'affine' : 'affineRelu'
      return [
        `flatten(${quoted(`${part.name}.flatten`)}),`,
        `${make}(${name}, ${channelsIn * height * width}, ${channels}),`,
      ]
    }
    case 'conv': {
      const relu = isLinear ? [] : [`rectifier(${quoted(`${part.name}.relu`)}),`]
      const sizes = `side: ${side}, stride: ${stride}, pad: ${pad}`
      if (norm)
        return [
          `convolution(${name}, ${channelsIn}, ${channels}, { ${sizes}, hasBias: false }),`,
          `batchNorm(${quoted(`${part.name}.norm`)}, ${channels}),`,
          ...relu,
        ]
      if (!isLinear && stride === 1)
        return [`convRelu(${name}, ${channelsIn}, ${channels}, ${pad}${side === 3 ? '' : `, ${side}`}),`]
      return [`convolution(${name}, ${channelsIn}, ${channels}, { ${sizes} }),`, ...relu]
    }
  }
}

function blockLines({ name, join, branches }: MeasuredBlock): string[] {
  const chain = (branch: MeasuredPart[], endsLinear: boolean) =>
    branch.flatMap((part, i) => linesOf(part, endsLinear && i === branch.length - 1))
  if (join === 'concat')
    return [
      `branches(${quoted(name)}, [`,
      ...indented(branches.flatMap((branch) => ['[', ...indented(chain(branch, false)), '],'])),
      ']),',
    ]
  const [body = [], shortcut = []] = branches
  const part = (key: string, lines: string[]) =>
    lines.length === 0 ? [`${key}: [],`] : [`${key}: [`, ...indented(lines), '],']
  return [
    `residual(${quoted(name)}, {`,
    ...indented([...part('body', chain(body, true)), ...part('shortcut', chain(shortcut, true))]),
    '}),',
    `rectifier(${quoted(`${name}.relu`)}),`,
  ]
}
