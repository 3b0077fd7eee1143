import { layersOf, sumOf, type MeasuredBlock, type MeasuredLayer } from '../../math/architectures/measure'

/** The four branches from left to right, by the names that parts have. */
export const BRANCHES = ['1x1', '3x3', '5x5', 'pool'] as const
/** What the steps are about, in their order. */
export const PARTS = ['input', ...BRANCHES, 'concat'] as const

/**
 * The name by which prose points at a part: `<Ref to="inception-3x3">`. Besides `PARTS` there is `reduce`, the 1×1 convolutions
 * that make channels fewer, with the table of what they save.
 */
export const partName = (name: string): string => `inception-${name}`

const count = new Intl.NumberFormat('en-US')
const paramsOf = (branch: MeasuredBlock['branches'][number]) =>
  count.format(sumOf(layersOf(branch), 'params'))
const layers = (module: MeasuredBlock, branch: number) => layersOf(module.branches[branch]!)
const channels = (layer: MeasuredLayer | undefined) => layer?.shape[0] ?? 0

interface StepWords {
  title: string
  text: string
}

const en = {
  module: 'Module',
  reductions: '1×1 reductions',
  reduced: 'with',
  naive: 'without',
  input: 'input',
  concat: 'concatenate',
  convolution: 'conv',
  maximum: 'max',
  keepsSize: 'stride 1',
  filters: (n: number) => `${n} filters`,
  picture: (module: MeasuredBlock) =>
    `Inception module ${module.name}: an input of ${module.input.join('×')} runs through four branches into an output of ${module.shape.join('×')}. The steps below describe each.`,
  legend: 'The module in six steps. Choose one with the arrow keys to find it in the drawing.',
  steps: (module: MeasuredBlock): StepWords[] => {
    const into = module.input[0]
    const wide = (branch: number) => {
      const [first, second] = layers(module, branch)
      const side = branch === 1 ? '3×3' : '5×5'
      const cost = `${paramsOf(module.branches[branch]!)} parameters`
      return second
        ? `${channels(first)} filters of 1×1 cut ${into} channels to ${channels(first)}; ${channels(second)} filters of ${side} work on those. ${cost}.`
        : `${channels(first)} filters of ${side} work on all ${into} channels. ${cost}.`
    }
    const [, projection] = layers(module, 3)
    const ends = module.branches.map((branch) => channels(layersOf(branch).at(-1)))
    return [
      { title: 'One input', text: `All four branches read the same ${module.input.join('×')}.` },
      {
        title: '1×1',
        text: `${channels(layers(module, 0)[0])} filters, each mixing the channels of one place. ${paramsOf(module.branches[0]!)} parameters.`,
      },
      { title: '3×3', text: wide(1) },
      { title: '5×5', text: wide(2) },
      {
        title: 'Pooling',
        text: projection
          ? `A 3×3 maximum at stride 1 keeps the size; a 1×1 convolution then makes ${channels(projection)} channels of ${into}.`
          : `A 3×3 maximum at stride 1 keeps the size, and all ${into} channels go on.`,
      },
      {
        title: 'Output',
        text: `Channels one behind another: ${ends.join(' + ')} = ${module.shape[0]}.`,
      },
    ]
  },
  compared: 'The same module, counted twice',
  parameters: 'parameters',
  macs: 'multiply-adds',
  output: 'output',
  weights: (weights: string, biases: string) => `${weights} weights + ${biases} biases`,
  times: (params: string, macs: string) =>
    `Without the reductions: ${params} times the parameters and ${macs} times the multiply-adds.`,
}

export type Words = typeof en

const ko: Words = {
  module: '모듈',
  reductions: '1×1 축소',
  reduced: '있음',
  naive: '없음',
  input: '입력',
  concat: '이어 붙이기',
  convolution: '합성곱',
  maximum: '최대 풀링',
  keepsSize: '스트라이드 1',
  filters: (n) => `필터 ${n}개`,
  picture: (module) =>
    `인셉션 모듈 ${module.name}: 입력 ${module.input.join('×')}에서 네 갈래를 지나 출력 ${module.shape.join('×')}까지. 갈래마다의 설명은 아래 단계에 있어요.`,
  legend: '모듈의 여섯 단계. 화살표 키로 고르면 그림에서 그곳이 드러나요.',
  steps: (module) => {
    const into = module.input[0]
    const wide = (branch: number) => {
      const [first, second] = layers(module, branch)
      const side = branch === 1 ? '3×3' : '5×5'
      const cost = `매개변수 ${paramsOf(module.branches[branch]!)}개.`
      return second
        ? `1×1 필터 ${channels(first)}개로 채널 ${into}개를 ${channels(first)}개로 줄인 다음, ${side} 필터 ${channels(second)}개를 써요. ${cost}`
        : `채널 ${into}개 모두에 ${side} 필터 ${channels(first)}개를 써요. ${cost}`
    }
    const [, projection] = layers(module, 3)
    const ends = module.branches.map((branch) => channels(layersOf(branch).at(-1)))
    return [
      { title: '입력 하나', text: `네 갈래가 모두 같은 텐서를 읽어요. ${module.input.join('×')}` },
      {
        title: '1×1',
        text: `필터 ${channels(layers(module, 0)[0])}개가 저마다 한 위치의 채널들을 섞어요. 매개변수 ${paramsOf(module.branches[0]!)}개.`,
      },
      { title: '3×3', text: wide(1) },
      { title: '5×5', text: wide(2) },
      {
        title: '풀링',
        text: projection
          ? `스트라이드 1인 3×3 최대 풀링은 크기를 그대로 두고, 1×1 합성곱이 채널 ${into}개를 ${channels(projection)}개로 줄여요.`
          : `스트라이드 1인 3×3 최대 풀링은 크기를 그대로 두고, 채널 ${into}개가 모두 지나가요.`,
      },
      { title: '이어 붙이기', text: `채널 방향으로 이어요. ${ends.join(' + ')} = ${module.shape[0]}.` },
    ]
  },
  compared: '같은 모듈을 두 가지로 세면',
  parameters: '매개변수',
  macs: '곱셈-덧셈',
  output: '출력',
  weights: (weights, biases) => `가중치 ${weights} + 편향 ${biases}`,
  times: (params, macs) => `1×1 축소가 없으면 매개변수는 ${params}배, 곱셈-덧셈은 ${macs}배예요.`,
}

export const words = { ko, en }
