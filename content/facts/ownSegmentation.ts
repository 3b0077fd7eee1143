import type { Fact } from './fact'
import recorded from './ownSegmentation.json'

const { held, ms, date, machine } = recorded
const count = held.scenes.toLocaleString('en')

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.4.2의 FCN, ${what.ko}. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own run: section 8.4.2’s FCN, ${what.en}. ${machine}, ${date}`,
  },
  mark: 'C',
})

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const onScenes = { ko: `시험 장면 ${count}장`, en: `${count} held-out scenes` }
/** Positions of the coarsest map. */
const COARSE = 144

/** What the FCN of 8.4.2 yields on held-out scenes, and how long it takes. */
export const ownSegmentation: Record<string, Fact> = {
  'own-fcn-8': fact(percent(held.meanIou['8']), {
    ko: `간격 8, ${onScenes.ko}`,
    en: `stride 8, ${onScenes.en}`,
  }),
  'own-fcn-4': fact(percent(held.meanIou['4']), {
    ko: `간격 4, ${onScenes.ko}`,
    en: `stride 4, ${onScenes.en}`,
  }),
  'own-fcn-2': fact(percent(held.meanIou['2']), {
    ko: `간격 2, ${onScenes.ko}`,
    en: `stride 2, ${onScenes.en}`,
  }),
  'own-fcn-1': fact(percent(held.meanIou['1']), {
    ko: `간격 1, ${onScenes.ko}`,
    en: `stride 1, ${onScenes.en}`,
  }),
  'own-fcn-accuracy': fact(percent(held.accuracy), {
    ko: `맞은 픽셀, ${onScenes.ko}`,
    en: `pixels right, ${onScenes.en}`,
  }),
  'own-fcn-pass': fact(`${ms.pass.toFixed(0)} ms`, {
    ko: '장면을 한 번 지나가는 시간',
    en: 'one pass over a scene',
  }),
  'own-fcn-patch': fact(`${ms.patch.toFixed(0)} ms`, {
    ko: '조각 하나, 144개의 평균',
    en: 'one patch, mean of 144',
  }),
  'own-fcn-ratio': fact(
    {
      ko: `${((COARSE * ms.patch) / ms.pass).toFixed(0)}배`,
      en: `${((COARSE * ms.patch) / ms.pass).toFixed(0)} times`,
    },
    { ko: '조각 144개와 한 번', en: '144 patches against one pass' },
  ),
}
