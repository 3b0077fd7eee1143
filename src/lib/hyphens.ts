/** What stands before and after a hyphen that no line is to end with. No look-behind: older browsers do not read it. */
const held: readonly [before: RegExp, after: RegExp][] = [
  [/[\p{Lu}\d]$/u, /^[\p{Lu}\d]/u], // R-CNN
  [/[\p{L}\d]$/u, /^[\d가-힣]/u], // figure 8-19, BLEU-2, 곱셈-덧셈
  [/(^|[^\p{L}\d])\p{L}$/u, /^\p{L}/u], // n-gram
  [/\p{L}$/u, /^\p{L}{2}(?![\p{L}\d-])/u], // fan-in
]

/** Keeps names and numbers with a hyphen in one line, with a word joiner: browsers would otherwise end a line after the hyphen. */
export const joinHyphens = (text: string): string =>
  text.replace(/-/g, (hyphen, at: number) => {
    const [left, right] = [text.slice(0, at), text.slice(at + 1)]
    return held.some(([before, after]) => before.test(left) && after.test(right)) ? `${hyphen}\u2060` : hyphen
  })
