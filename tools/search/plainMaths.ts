const SIGNS: Record<string, string> = {
  cdot: '·',
  times: '×',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  to: '→',
  rightarrow: '→',
  pm: '±',
  sqrt: '√',
  sum: '∑',
  infty: '∞',
}

/** A short formula as a line of text for an excerpt: `27C^2` becomes 27C², `1{,}000` becomes 1,000. */
export function plainMaths(tex: string): string {
  return tex
    .replace(/\\(?:text|mathrm|mathbf|operatorname)\s*/g, '')
    .replace(/\\[td]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => SIGNS[name] ?? ` ${name} `)
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\^2(?!\d)/g, '²')
    .replace(/[{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
