const RAISED: Record<string, string> = Object.fromEntries(
  [...'-0123456789'].map((sign, i) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[i]!]),
)

/** An integer's digits, raised: `-7` as `⁻⁷`. */
export const raised = (n: number): string => [...String(n)].map((sign) => RAISED[sign]).join('')

/** A number's text, `1.2e-7` as `1.2·10⁻⁷`; any other text as it is. */
export function scientific(text: string): string {
  const [mantissa, exponent] = text.split('e')
  return exponent === undefined ? text : `${mantissa}·10${raised(Number(exponent))}`
}
