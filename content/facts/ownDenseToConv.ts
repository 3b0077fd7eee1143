import type { Fact } from './fact'
import recorded from './ownDenseToConv.json'

const { digits, page, pages, single, recordedAt, machine } = recorded

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.1.2의 분류기를 두 가지로 쓴 것, ${what.ko}. ${machine.replace('one thread', '스레드 1개')}, ${recordedAt}`,
    en: `Our own run: section 8.1.2’s classifier in two forms, ${what.en}. ${machine}, ${recordedAt}`,
  },
  mark: 'C',
})

const percent = (share: number, decimals = 1) => `${(100 * share).toFixed(decimals)}%`
const counted = (count: number) => count.toLocaleString('en')
const onPages = { ko: `페이지 ${pages.pages}장`, en: `${pages.pages} pages` }
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const [mantissa, exponent] = digits.difference.toExponential(1).split('e-') as [string, string]

/** What the two forms of one classifier in 8.4.2 say and take. */
export const ownDenseToConv: Record<string, Fact> = {
  'own-forms-difference': fact(
    `${mantissa}·10⁻${[...exponent].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`,
    {
      ko: `시험 숫자 ${digits.digits}개의 점수 차이 가운데 가장 큰 것, 점수는 ${digits.largest.toFixed(0)}까지`,
      en: `largest difference of a score over ${digits.digits} test digits, scores up to ${digits.largest.toFixed(0)}`,
    },
  ),
  'own-forms-pass': fact(`${page.ms.pass.toFixed(0)} ms`, {
    ko: '92 × 156 페이지를 한 번에, 25번의 중앙값',
    en: 'one pass over a page of 92 × 156, median of 25',
  }),
  'own-forms-windows': fact(`${page.ms.windows.toFixed(0)} ms`, {
    ko: `창 ${page.places}개를 한 묶음으로, 25번의 중앙값`,
    en: `${page.places} windows in one batch, median of 25`,
  }),
  'own-forms-holding': fact(
    {
      ko: `${counted(pages.holding)}개 가운데 ${counted(pages.sameOfHolding)}개`,
      en: `${counted(pages.sameOfHolding)} of ${counted(pages.holding)}`,
    },
    {
      ko: `숫자가 온전히 든 창에서 두 방법의 이름이 같은 것, ${onPages.ko}`,
      en: `windows that hold a digit as a whole and are named alike, ${onPages.en}`,
    },
  ),
  'own-forms-same': fact(percent(pages.same / pages.places), {
    ko: `두 방법의 이름이 같은 창, ${onPages.ko}`,
    en: `windows that both ways name alike, ${onPages.en}`,
  }),
  'own-forms-nothing': fact(percent(pages.sureOfEmpty / pages.empty), {
    ko: `온전한 숫자가 없는데 0.9 이상의 확률로 이름이 붙은 자리, ${onPages.ko}`,
    en: `places without a whole digit that are named with a probability of 0.9 or more, ${onPages.en}`,
  }),
  'own-forms-alone': fact(percent(single.alone, 2), {
    ko: `시험 이미지 ${counted(single.images)}장, 28 × 28 그대로`,
    en: `${counted(single.images)} test images as they are, 28 × 28`,
  }),
  'own-forms-black': fact(percent(single.onBlack, 2), {
    ko: `시험 이미지 ${counted(single.images)}장, 60 × 60 검은 페이지의 한가운데`,
    en: `${counted(single.images)} test images in the middle of a black page of 60 × 60`,
  }),
}
