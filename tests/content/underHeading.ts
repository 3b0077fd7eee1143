import { facts } from '../../content/facts'
import type { Section } from './section'

/** What a reader reads below a heading and above the next one, facts as printed; an empty id means above the first heading. */
export function textUnder(section: Section, id: string): string | undefined {
  const at = section.headings.findIndex((heading) => heading.id === id)
  if (id !== '' && at < 0) return undefined
  const from = section.headings[at]?.line ?? 0
  const to = section.headings[at + 1]?.line ?? Infinity
  const isHere = ({ line }: { line: number }) => line >= from && line < to
  const printed = section.elements
    .filter((element) => element.name === 'Fact' && isHere(element))
    .map(({ props }) => facts[String(props.id)]?.value)
    .map((value) => (typeof value === 'object' ? value[section.language] : (value ?? '')))
  const texts = section.texts.filter(isHere).map(({ value }) => value)
  return [...texts, ...printed].join('').replaceAll(/\s+/g, ' ').toLowerCase()
}
