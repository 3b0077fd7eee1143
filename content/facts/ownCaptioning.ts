import type { Fact } from './fact'
import recorded from './ownCaptioning.json'

interface Score {
  /** Portion of captions that are right word for word. */
  exact: number
  /** BLEU-1 to BLEU-4, 0–1. */
  bleu: number[]
}
const { held, captions, compared } = recorded
const scores: Record<'greedy' | 'beam', Record<string, Score>> = held

/** Ids, and names, of the decoders. */
const DECODERS = {
  'en-lstm': { id: 'en', ko: '영어 낱말, LSTM', en: 'English words, LSTM' },
  'ko-lstm': { id: 'ko', ko: '한국어 낱말, LSTM', en: 'Korean words, LSTM' },
  'ko-syllables-lstm': { id: 'syllables', ko: '한국어 음절, LSTM', en: 'Korean syllables, LSTM' },
  'en-rnn': { id: 'en-rnn', ko: '영어 낱말, 단순한 RNN', en: 'English words, plain RNN' },
  'ko-rnn': { id: 'ko-rnn', ko: '한국어 낱말, 단순한 RNN', en: 'Korean words, plain RNN' },
} as const

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: ${what.ko}. ${recorded.machine.replace('one thread', '스레드 1개')}, ${recorded.date}`,
    en: `Our own run: ${what.en}. ${recorded.machine}, ${recorded.date}`,
  },
  mark: 'C',
})

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const grouped = (count: number) => count.toLocaleString('en')
const scenes = grouped(held.scenes)

/** `caption-exact-en`, `caption-bleu-ko` and so on: greedy captions of held-out scenes. */
const ofDecoders = Object.fromEntries(
  (['en-lstm', 'ko-lstm'] as const).flatMap((name) => {
    const { id, ko, en } = DECODERS[name]
    const { exact, bleu } = scores.greedy[name]!
    const what = {
      ko: `${ko}. 시험 장면 ${scenes}개, 탐욕 탐색`,
      en: `${en}, ${scenes} held-out scenes, greedy search`,
    }
    return [
      [`caption-exact-${id}`, fact(percent(exact), what)],
      [`caption-bleu-${id}`, fact(bleu[3]!.toFixed(3), what)],
    ]
  }),
)

/** `caption-alone-syllables` and so on: all decoders, which learned from the same scenes and for as long. */
const ofAlone = Object.fromEntries(
  Object.entries(DECODERS).map(([name, { id, ko, en }]) => {
    const alone: Record<string, Score> = compared.scores
    const what = {
      ko: `${ko}. 같은 장면으로 ${compared.steps}단계 학습, 검증 장면 ${compared.scenes}개, 탐욕 탐색`,
      en: `${en}, ${compared.steps} steps from the same scenes, ${compared.scenes} validation scenes, greedy search`,
    }
    return [`caption-alone-${id}`, fact(percent(alone[name]!.exact), what)]
  }),
)

/** What the captioner wrote on 2026-11-27 when it saw shares of digits in 8 × 8 windows, by the segmenter; see ADR 0009. */
const FIRST = { en: 0.176, ko: 0.254 }
const first = {
  ko: `앞선 캡션 신경망, 8 × 8칸마다 FCN의 답을 평균. 시험 장면 ${scenes}개, 탐욕 탐색`,
  en: `an earlier captioner, the FCN’s answer averaged in 8 × 8 windows, ${scenes} held-out scenes, greedy search`,
}

const beam = {
  ko: `시험 장면 ${scenes}개, 폭 ${held.beamWidth}인 빔 탐색, LSTM`,
  en: `${scenes} held-out scenes, beam of ${held.beamWidth}, LSTM`,
}
const grammar = {
  ko: '생성기의 문법이 붙인 캡션을 센 것',
  en: 'captions of the generator’s grammar, counted',
}

/** What the captioner of 8.4.3 yields on held-out scenes. */
export const ownCaptioning: Record<string, Fact> = {
  ...ofDecoders,
  ...ofAlone,
  'caption-alone-steps': fact(String(compared.steps), {
    ko: '디코더마다 학습한 단계',
    en: 'steps that each decoder learned',
  }),
  'caption-first-en': fact(percent(FIRST.en), first),
  'caption-first-ko': fact(percent(FIRST.ko), first),
  'caption-beam-en': fact(percent(scores.beam['en-lstm']!.exact), beam),
  'caption-beam-ko': fact(percent(scores.beam['ko-lstm']!.exact), beam),
  'caption-scenes': fact({ ko: `${scenes}개`, en: scenes }, grammar),
  'caption-trained': fact({ ko: `${grouped(captions.trained)}개`, en: grouped(captions.trained) }, grammar),
  'caption-distinct': fact(
    { ko: `${grouped(captions.distinct)}가지`, en: grouped(captions.distinct) },
    grammar,
  ),
  'caption-known': fact(
    { ko: `${scenes}개 가운데 ${captions.known}개`, en: `${captions.known} of the ${scenes}` },
    grammar,
  ),
}
