/** Words of Hangul, or of kana and Chinese characters, in a text of Latin letters. */
const eastern =
  /((?:[\p{Script=Hangul}]+ ?)*[\p{Script=Hangul}]|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+)/u

/** A text whose Korean and Japanese words carry their language, so that they stand upright, break and are read out as such. */
export function inScripts(text: string) {
  return text.split(eastern).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang={/\p{Script=Hangul}/u.test(part) ? 'ko' : 'ja'}>
        {part}
      </span>
    ),
  )
}
