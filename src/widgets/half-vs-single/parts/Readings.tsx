import type { ReactNode } from 'react'
import { fully, powerOfTwo, roughly, shortly, type Reading } from '../number'
import type { Strings } from '../strings'

interface Props {
  reading: Reading
  negative: boolean
  onStep(towards: 'below' | 'above'): void
  t: Strings
}

/** What is stored, how far off it is, and its neighbours, as a list of terms. */
export function Readings({ reading, negative, onStep, t }: Props) {
  const { format, stored, error, factors, below, above } = reading
  const gap = above - stored
  const neighbour = (towards: 'below' | 'above', value: number) =>
    Number.isNaN(value) || Object.is(value, stored) ? (
      t.noNeighbour
    ) : (
      <button
        type="button"
        className="half__step"
        aria-label={towards === 'below' ? t.goBelow : t.goAbove}
        onClick={() => onStep(towards)}
      >
        {shortly(value, format)} <span aria-hidden="true">{towards === 'below' ? '↓' : '↑'}</span>
      </button>
    )
  return (
    <dl className="half__readings">
      <Row term={t.stored}>
        <b>{fully(stored)}</b>
      </Row>
      <Row term={t.asProduct}>
        {factors
          ? `${negative ? '−' : '+'} ${powerOfTwo(factors.power)} × ${fully(factors.significand)}`
          : fully(stored)}
      </Row>
      <Row term={t.error}>{Number.isFinite(stored) ? (error === 0 ? t.none : roughly(error)) : '–'}</Row>
      <Row term={t.gap}>{Number.isFinite(gap) ? roughly(gap) : '–'}</Row>
      <Row term={t.below}>{neighbour('below', below)}</Row>
      <Row term={t.above}>{neighbour('above', above)}</Row>
    </dl>
  )
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
