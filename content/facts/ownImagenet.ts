import type { Fact } from './fact'
import recorded from './ownImagenet.json'

const NAMES: Record<string, { ko: string; en: string }> = {
  simple: { ko: '7장의 SimpleConvNet', en: 'chapter 7’s SimpleConvNet' },
  deep: {
    ko: '데이터 확장으로 학습한 이 장의 신경망',
    en: 'this chapter’s network, trained on augmented digits',
  },
}

const { ranks, tree } = recorded
const misses: Record<string, number[]> = ranks.misses

/** `top-simple-2`: test digits whose label is not among two answers. */
function missesFact(net: string, k: number): [string, Fact] {
  const n = misses[net]![k - 1]!
  return [
    `top-${net}-${k}`,
    {
      value: { ko: `${n}장`, en: String(n) },
      source: {
        ko: `이 책이 싣는 가중치로 시험 이미지 10,000장에서 잼: ${NAMES[net]!.ko}, 답 ${k}개. ${ranks.machine}, ${ranks.date}`,
        en: `Measured with the shipped weights on all 10,000 test images: ${NAMES[net]!.en}, answers that count: ${k}. ${ranks.machine}, ${ranks.date}`,
      },
      mark: 'C',
    },
  ]
}

/** What `tools/recordImagenet.ts` counted and measured. */
export const ownImagenet: Record<string, Fact> = {
  'wordnet-several': {
    value: { ko: `${tree.several}개`, en: String(tree.several) },
    source: {
      ko: `ILSVRC-2012의 클래스 1,000개를 워드넷 3.0의 명사 파일에서 찾아 우리가 셈: 올라가는 길이 둘 이상인 것, ${tree.date}`,
      en: `Our count: the 1,000 classes of ILSVRC-2012 in the noun file of WordNet 3.0, those with more than one way up, ${tree.date}`,
    },
    reference: 'miller1995',
    mark: 'C',
  },
  ...Object.fromEntries([
    ...[1, 2, 3].map((k) => missesFact('simple', k)),
    ...[1, 2, 5].map((k) => missesFact('deep', k)),
  ]),
}
