import { useRef, useState, type ComponentProps } from 'react'
import { useStrings } from '../strings'

/** A block of code, coloured while building (`html`, by tools/mdx/codeHtml.ts), with a button that copies it. */
export function CodeBlock({ html, ...props }: ComponentProps<'pre'> & { html: string }) {
  const t = useStrings()
  const block = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(block.current?.textContent ?? '')
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div className="code">
      <pre {...props} ref={block} tabIndex={0} dangerouslySetInnerHTML={{ __html: html }} />
      <button type="button" className="code__copy" onClick={() => void copy()}>
        <span role="status">{copied ? t.copied : t.copy}</span>
      </button>
    </div>
  )
}
