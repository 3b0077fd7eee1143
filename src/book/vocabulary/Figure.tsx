import type { ReactNode } from 'react'
import { Anchor } from '../Anchor'
import { fill, useStrings } from '../strings'

interface Props {
  /** A name for `Ref`; the anchor is made of the number. */
  id: string
  /** As the book counts: "8-1". */
  number: string
  caption: string
  children: ReactNode
}

/** A numbered figure with its caption below, wider than the column where there is room; `#fig-8-1` leads to it. */
export function Figure({ id, number, caption, children }: Props) {
  const t = useStrings()
  return (
    <figure className="figure" id={`fig-${number}`} data-part={id} tabIndex={-1}>
      <div className="figure__body">{children}</div>
      <figcaption>
        <b className="figure__number">
          {t.figure} {number}
        </b>{' '}
        {caption}
        <Anchor id={`fig-${number}`} label={fill(t.linkTo, { title: `${t.figure} ${number}` })} />
      </figcaption>
    </figure>
  )
}
