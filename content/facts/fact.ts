/**
 * A number from the world, with where it comes from. `<Fact id="…" />` prints `value` and shows `source` on hover, so
 * that one edit here changes it everywhere.
 */
export interface Fact {
  /** As printed, unit included: `99.35%`. Two texts where the languages write it differently. */
  value: string | { ko: string; en: string }
  /** One sentence: who measured, counted or published it, and how. */
  source: { ko: string; en: string }
  /** Key in `references/`, when a published work is behind it. */
  reference?: string
  /** P: the primary source was seen. S: a secondary source that quotes it was seen. C: computed or measured by us. */
  mark: 'P' | 'S' | 'C'
}
