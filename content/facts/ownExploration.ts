import type { Fact } from './fact'
import recorded from './ownExploration.json'

const { date, machine, image, label } = recorded
const where = { ko: machine.replace('1 thread', '스레드 1개'), en: machine }

const counted = (value: string, ko: string, en: string): Fact => ({
  value,
  source: {
    ko: `8.1.1의 들여다보기가 쓰는 신경망에서 우리가 잰 값: ${ko}. ${where.ko}, ${date}`,
    en: `Measured by us on the network that section 8.1.1’s zoom shows: ${en}. ${where.en}, ${date}`,
  },
  mark: 'C',
})
const silent = (percent: number, ko: string, en: string) =>
  counted(
    `${percent.toFixed(1)}%`,
    `시험 이미지 ${image}번(숫자 ${label})에서 0인 활성화의 비율, ${ko}`,
    `share of activations that are 0 for test image ${image}, a ${label}, ${en}`,
  )
const alike = (cosine: number, layer: string) =>
  counted(
    cosine.toFixed(2),
    `${layer}의 가중치 전체와 학습 전 가중치 사이의 코사인, 에폭 26 뒤, 실행 하나`,
    `cosine between all weights of ${layer} after epoch 26 and those before training, one run`,
  )

/** What `tools/recordExploration.ts` measured; a test holds the two together. */
export const ownExploration: Record<string, Fact> = {
  'explorer-activations': counted(
    recorded.activations.toLocaleString('en-US'),
    'ReLU가 있는 층의 활성화 수',
    'activations of the layers with a ReLU',
  ),
  'explorer-silent': silent(recorded.silentPercent, 'ReLU가 있는 층 전체', 'all layers with a ReLU'),
  'explorer-silent-conv1': silent(recorded.silentConv1Percent, 'conv1', 'conv1'),
  'explorer-silent-conv6': silent(recorded.silentConv6Percent, 'conv6', 'conv6'),
  'explorer-alike-conv1': alike(recorded.alikeConv1, 'conv1'),
  'explorer-alike-conv2': alike(recorded.alikeConv2, 'conv2'),
  'explorer-alike-conv6': alike(recorded.alikeConv6, 'conv6'),
}
