import type { Fact } from './fact'
import recorded from './ownFields.json'

const { date, machine, images, pixels } = recorded

/** What `tools/recordFields.ts` measured: `field-trained-conv6` is the number of pixels that carry nine tenths of the gradient. */
export const ownFields: Record<string, Fact> = Object.fromEntries(
  Object.entries(pixels).map(([name, count]): [string, Fact] => [
    `field-${name}`,
    {
      value: String(count),
      source: {
        ko: `우리가 잰 값: 8.1.3의 실험, 시험 이미지 ${images}장의 평균. ${machine.replace('1 thread', '스레드 1개')}, ${date}`,
        en: `Our own measurement: section 8.1.3’s lab, a mean over ${images} test images. ${machine}, ${date}`,
      },
      mark: 'C',
    },
  ]),
)
