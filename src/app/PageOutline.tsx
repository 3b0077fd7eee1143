import { useEffect, useState } from 'react'
import type { Heading } from '../book/pages'
import { useStrings } from '../book/strings'
import { currentHeading } from './place'

/** The headings of this page beside it, the one being read marked. */
export function PageOutline({ headings }: { headings: Heading[] }) {
  const t = useStrings()
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setCurrent(currentHeading()?.id))
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', look)
    }
  }, [])
  return (
    <nav className="pageoutline" aria-labelledby="pageoutline-title">
      <p id="pageoutline-title" className="pageoutline__title">
        {t.onThisPage}
      </p>
      <ul>
        {headings.map(({ id, depth, text }) => (
          <li key={id} data-depth={depth}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
