import type { Fact } from './fact'
import recorded from './ownDetection.json'

const { held, date, machine } = recorded
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

/** What the detector of 8.4.1 yields on held-out scenes. */
export const ownDetection: Record<string, Fact> = {
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
