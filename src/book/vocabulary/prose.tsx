import type { ComponentProps } from 'react'
import { fill, useStrings } from '../strings'

/** A formula that the build has set (tools/mdx/maths.ts). */
export function Tex({ html, display }: { html: string; display?: boolean }) {
  const inner = { __html: html }
  if (!display) return <span className="tex" dangerouslySetInnerHTML={inner} />
  return <div className="tex tex--display" tabIndex={0} role="math" dangerouslySetInnerHTML={inner} />
}

function Anchored({ as: Level, id, children }: ComponentProps<'h2'> & { as: 'h2' | 'h3' | 'h4' }) {
  const t = useStrings()
  return (
    <Level id={id} tabIndex={-1}>
      {children}
      <a
        className="anchor"
        href={`#${id}`}
        aria-label={fill(t.linkTo, { title: typeof children === 'string' ? children : (id ?? '') })}
      >
        <span aria-hidden="true">#</span>
      </a>
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
