import type { Fact } from './fact'
import recorded from './ownRcnn.json'

const { held, lessons, machine, recordedAt } = recorded
const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const where = {
  ko: `${machine.replace('one thread', '스레드 1개')}, ${recordedAt}`,
  en: `${machine}, ${recordedAt}`,
}

const onHeld = (value: Fact['value']): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.4.1의 R-CNN, 시험 숫자로 그린 장면 ${held.scenes}개. ${where.ko}`,
    en: `Our own run: section 8.4.1’s R-CNN, ${held.scenes} scenes drawn from test digits. ${where.en}`,
  },
  mark: 'C',
})

const ofLesson = (points: readonly { scenes: number; mean: number }[]): Fact => {
  const last = points.at(-1)!
  return {
    value: percent(last.mean),
    source: {
      ko: `우리가 돌린 실행: 8.4.1의 실험, SVM과 상자 회귀를 장면 ${last.scenes}개로 맞추고 시험 숫자로 그린 장면 40개로 잰 mAP. ${where.ko}`,
      en: `Our own run: section 8.4.1’s lab, SVMs and box regressions fitted on ${last.scenes} scenes, mAP on 40 scenes drawn from test digits. ${where.en}`,
    },
    mark: 'C',
  }
}

const total = Object.values(held.ms).reduce((sum, ms) => sum + ms, 0)
const share = (ms: number) => `${Math.round((100 * ms) / total)}%`

/** What section 8.4.1's R-CNN came to, as `tools/recordRcnn.ts` wrote it. */
export const ownRcnn: Record<string, Fact> = {
  'own-rcnn-map': onHeld(percent(held.mean)),
  'own-rcnn-uncorrected': onHeld(percent(held.uncorrected)),
  'own-rcnn-recall': onHeld(percent(held.recall)),
  'own-rcnn-proposals': onHeld({
    ko: `${held.proposals.toFixed(0)}개`,
    en: `${held.proposals.toFixed(0)}`,
  }),
  'own-rcnn-ms': onHeld({ ko: `${total.toFixed(0)}밀리초`, en: `${total.toFixed(0)} milliseconds` }),
  'own-rcnn-network-share': onHeld(share(held.ms.features)),
  'own-rcnn-search-share': onHeld(share(held.ms.search)),
  'own-rcnn-fit-shipped': ofLesson(lessons.shipped),
  'own-rcnn-fit-digits': ofLesson(lessons.digits),
  'own-rcnn-fit-tuned': ofLesson(lessons.tuned),
}
