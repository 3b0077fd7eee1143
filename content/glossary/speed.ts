import { entry, type GlossaryEntry } from './entry'

/** Words of 8.3 and its sections. */
export const speed: Record<string, GlossaryEntry> = {
  'forward-pass': entry(
    '순전파',
    'forward pass',
    '입력에서 출력까지 층을 차례로 계산하는 일.',
    'Computing the layers one after another, from the input to the output.',
  ),
  amdahl: entry(
    '암달의 법칙',
    "Amdahl's law",
    '일의 한 부분만 빨라질 때 전체가 얼마나 빨라지는지 말해 주는 식. 빨라지지 않은 부분이 한계를 정한다.',
    'How much faster a whole becomes when only a part of it does; the part left as it was sets the limit.',
  ),
}
