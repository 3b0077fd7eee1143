import type { ComponentProps } from 'react'
import { Anchor } from '../Anchor'
import { fill, useStrings } from '../strings'

/** A formula that the build has set (tools/mdx/maths.ts); one with an id stands on a line of its own. */
export function Tex({ html, id }: { html: string; id?: string }) {
  const t = useStrings()
  const inner = { __html: html }
  if (!id) return <span className="tex" dangerouslySetInnerHTML={inner} />
  return (
    <div className="equation" id={id} tabIndex={-1}>
      <div className="tex tex--display" tabIndex={0} role="math" dangerouslySetInnerHTML={inner} />
      <Anchor id={id} label={t.linkToFormula} />
    </div>
  )
}

function Anchored({ as: Level, id, children }: ComponentProps<'h2'> & { as: 'h2' | 'h3' | 'h4' }) {
  const t = useStrings()
  return (
    <Level id={id} tabIndex={-1}>
      {children}
      <Anchor
        id={id ?? ''}
        label={fill(t.linkTo, { title: typeof children === 'string' ? children : (id ?? '') })}
      />
    </Level>
  )
}

/** A part of a section. */
export const Heading2 = (props: ComponentProps<'h2'>) => <Anchored as="h2" {...props} />

/** A part of a part. */
export const Heading3 = (props: ComponentProps<'h3'>) => <Anchored as="h3" {...props} />

/** A link; one that starts with a slash is within the book, wherever that is mounted. */
export function Link({ href = '', children, ...props }: ComponentProps<'a'>) {
  return (
    <a {...props} href={inBook(href)}>
      {children}
    </a>
  )
}

/** An image; one whose address starts with a slash comes from `public`. */
export function Image({ src = '', alt = '', ...props }: ComponentProps<'img'>) {
  return <img loading="lazy" {...props} src={inBook(String(src))} alt={alt} />
}

/** A table that scrolls by itself on a narrow screen. */
export function Table(props: ComponentProps<'table'>) {
  const t = useStrings()
  return (
    <div className="table" tabIndex={0} role="group" aria-label={t.table}>
      <table {...props} />
    </div>
  )
}

const inBook = (address: string) =>
  address.startsWith('/') ? import.meta.env.BASE_URL + address.slice(1) : address
