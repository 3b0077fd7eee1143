import type { Fact } from './fact'
import recorded from './ownFeatures.json'

const { date, machine, seeds, layers } = recorded
type Layer = keyof typeof layers
const NETS = {
  trained: { ko: '학습한 신경망', en: 'the trained network' },
  fresh: { ko: '갓 뽑은 신경망', en: 'freshly drawn networks' },
} as const

const here = { ko: `${machine.replace('one thread', '스레드 1개')}, ${date}`, en: `${machine}, ${date}` }

/** `feature-probe-trained-conv6`: digits that a linear probe reads off a layer. */
function probeFact(layer: Layer, net: keyof typeof NETS): [string, Fact] {
  const { mean, deviation } = layers[layer][net]
  return [
    `feature-probe-${net}-${layer}`,
    {
      value: `${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)}%`,
      source: {
        ko: `우리가 잰 값: 8.1.3의 선형 탐침, ${NETS[net].ko}의 ${layer}, 채널마다 맵의 평균, 훈련 이미지 2,000장에 맞추고 시험 이미지 2,000장으로 잼, 시드 ${seeds}가지의 평균 ± 표준편차. ${here.ko}`,
        en: `Our own measurement: section 8.1.3’s linear probes, ${layer} of ${NETS[net].en}, the mean of each channel’s map, fitted to 2,000 training images and judged by 2,000 test images, mean ± standard deviation over ${seeds} seeds. ${here.en}`,
      },
      mark: 'C',
    },
  ]
}

/** `feature-favourite-conv6`: the share of the commonest digit among a channel’s six strongest answers, mean over the channels. */
function favouriteFact(layer: Layer): [string, Fact] {
  return [
    `feature-favourite-${layer}`,
    {
      value: (6 * layers[layer].specificity).toFixed(1),
      source: {
        ko: `우리가 잰 값: 8.1.3의 실험, ${layer}에서 채널마다 시험 이미지 10,000장 가운데 가장 센 반응 6장 중 가장 흔한 숫자의 장수, 채널들의 평균. ${here.ko}`,
        en: `Our own measurement: section 8.1.3’s lab, how many of a channel’s 6 strongest answers among 10,000 test images are to the commonest digit, mean over the channels of ${layer}. ${here.en}`,
      },
      mark: 'C',
    },
  ]
}

/** What `tools/recordFeatures.ts` measured. */
export const ownFeatures: Record<string, Fact> = Object.fromEntries(
  (Object.keys(layers) as Layer[]).flatMap((layer) => [
    probeFact(layer, 'trained'),
    probeFact(layer, 'fresh'),
    favouriteFact(layer),
  ]),
)
