/** Captions to be judged, in both languages with the same matches, so that the scores are equal. */
export const candidates = {
  en: [
    ['four', 'digits', 'on', 'black'],
    ['a', 'three', 'and', 'sevens'],
    ['sevens', 'sevens', 'sevens', 'sevens'],
    ['white', 'digits'],
    ['black', 'on', 'digits', 'white'],
    ['eight', 'digits', 'on', 'black'],
    ['numbers', 'in', 'the', 'dark'],
  ],
  ko: [
    ['숫자', '넷', '이', '보인다'],
    ['큰', '3', '과', '7'],
    ['7', '7', '7', '7'],
    ['글씨', '넷'],
    ['보인다', '이', '넷', '글씨'],
    ['고양이', '넷', '이', '보인다'],
    ['어둠', '속', '의', '손글씨'],
  ],
}
