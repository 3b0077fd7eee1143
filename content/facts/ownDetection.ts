import type { Fact } from './fact'
import recorded from './ownDetection.json'

const { held, compared, date, machine } = recorded
const count = held.scenes.toLocaleString('en')

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.4.1의 검출기, 시험 장면 ${count}장, ${what.ko}. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own run: section 8.4.1’s detector, ${count} held-out scenes, ${what.en}. ${machine}, ${date}`,
  },
  mark: 'C',
})

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const worst = Math.min(...held.ofClass)

/** Three ways on the same scenes, in one run. */
const ofWays = Object.fromEntries(
  (['window', 'rcnn', 'detector'] as const).flatMap((way) => {
    const { mean, ms } = compared.ways[way]
    const source = {
      ko: `우리가 돌린 실행: 8.4.1, 같은 시험 장면 ${compared.scenes}장에서 세 방법을 이어서 잰 것, 시간은 세 차례 가운데 가장 빠른 차례의 중앙값. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
      en: `Our own run: section 8.4.1, three ways one after the other on the same ${compared.scenes} held-out scenes, times are medians, each way’s fastest of three rounds. ${machine}, ${date}`,
    }
    return [
      [`ways-${way}-map`, { value: percent(mean), source, mark: 'C' } satisfies Fact],
      [`ways-${way}-ms`, { value: `${ms.toFixed(0)} ms`, source, mark: 'C' } satisfies Fact],
    ]
  }),
)
const ratio = (compared.ways.rcnn.ms / compared.ways.detector.ms).toFixed(1)

/** What the detector of 8.4.1 yields on held-out scenes. */
export const ownDetection: Record<string, Fact> = {
  ...ofWays,
  'ways-windows': fact(
    { ko: `${compared.windows}개`, en: String(compared.windows) },
    { ko: '장면 하나에 놓이는 창', en: 'windows of a scene' },
  ),
  'ways-ratio': fact(
    { ko: `${ratio}배`, en: `${ratio} times` },
    { ko: 'R-CNN의 시간을 이 검출기의 시간으로 나눈 값', en: 'R-CNN’s time over this detector’s' },
  ),
  'detector-map': fact(percent(held.mean), { ko: 'IoU 0.5로 잰 mAP', en: 'mAP at an IoU of 0.5' }),
  'detector-worst': fact(percent(worst), {
    ko: `평균 정밀도가 가장 낮은 숫자(${held.ofClass.indexOf(worst)})`,
    en: `the digit of the lowest average precision (${held.ofClass.indexOf(worst)})`,
  }),
  'detector-worst-digit': fact(String(held.ofClass.indexOf(worst)), {
    ko: '평균 정밀도가 가장 낮은 숫자',
    en: 'the digit of the lowest average precision',
  }),
  'detector-ms': fact(`${held.ms.toFixed(0)} ms`, {
    ko: '장면 하나에 든 시간의 중앙값',
    en: 'median time of a scene',
  }),
}
