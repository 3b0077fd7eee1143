import type { MeasuredLayer } from '../../math/architectures/measure'

/** Words of the architecture figures. Layer names and the names of networks are the same in both languages. */
const million = (macs: number) => `${(macs / 1e6).toFixed(1)} M`
const size = ({ kernel, stride }: MeasuredLayer) => `${kernel}×${kernel}${stride > 1 ? `, /${stride}` : ''}`

const en = {
  title: (name: string) =>
    `The layers and blocks of ${name} from input to output. Choose one with the arrow keys.`,
  siblings: 'Layers with weights',
  conv: 'convolution',
  pool: 'pooling',
  affine: 'fully connected (a stroke, not to scale)',
  skip: 'skip connection',
  projected: 'with a 1×1 convolution, where the shape changes',
  params: 'parameters',
  macs: 'multiply-adds',
  share: (percent: string) => `${percent}% of all`,
  counted: (what: string, number: string) => `${number} ${what}`,
  nothing: 'no parameters, no multiply-adds',
  inside: (name: string) => `Inside ${name}`,
  into: 'in',
  identity: 'handed on unchanged',
  concat: (channels: number[]) => `one behind another, ${channels.join(' + ')} channels:`,
  add: () => 'added, number by number:',
  layer: (layer: MeasuredLayer) =>
    layer.kind === 'affine'
      ? 'fully connected'
      : layer.kind === 'pool'
        ? `${layer.name === 'average' ? 'average pooling' : 'max pooling'} ${size(layer)}`
        : `convolution ${size(layer)}`,
  million,
}

export type Words = typeof en

const ko: Words = {
  title: (name) => `입력에서 출력까지 ${name}의 층과 블록. 화살표 키로 고를 수 있어요.`,
  siblings: '가중치가 있는 층의 수',
  conv: '합성곱',
  pool: '풀링',
  affine: '완전연결(막대 하나, 크기의 비와 무관)',
  skip: '스킵 연결',
  projected: '형상이 바뀌는 곳은 1×1 합성곱을 거침',
  params: '매개변수',
  macs: '곱셈-덧셈',
  share: (percent) => `전체의 ${percent}%`,
  counted: (what, number) => `${what} ${number}`,
  nothing: '매개변수도 곱셈-덧셈도 없음',
  inside: (name) => `${name}의 내부`,
  into: '입력',
  identity: '그대로 전달',
  concat: (channels) => `채널 방향으로 이어 붙이기, ${channels.join(' + ')}:`,
  add: () => '원소끼리 더하기:',
  layer: (layer) =>
    layer.kind === 'affine'
      ? '완전연결'
      : layer.kind === 'pool'
        ? `${layer.name === 'average' ? '평균 풀링' : '최대 풀링'} ${size(layer)}`
        : `합성곱 ${size(layer)}`,
  million,
}

export const words = { ko, en }
