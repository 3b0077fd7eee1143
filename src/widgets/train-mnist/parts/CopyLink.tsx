import { useEffect, useState } from 'react'
import type { Strings } from '../strings'

/** Puts the page's address, which holds plan and seed, on the clipboard. */
export function CopyLink({ t }: { t: Strings }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), 4000)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () => {
    const write = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'))
    write.then(
      () => setSaid(t.copied),
      () => setSaid(t.copyFailed),
    )
  }
  return (
    <span className="copy-link">
      <button type="button" className="btn" onClick={copy}>
        {t.copyLink}
      </button>
      <span className="copy-link__said" aria-live="polite">
        {said}
      </span>
    </span>
  )
}
