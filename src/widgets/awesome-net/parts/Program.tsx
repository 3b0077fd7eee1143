import { useState } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { codeOf, DIALECTS, FILES, type Dialect } from '../code'
import type { Strings } from '../strings'

/** The network written down in three dialects. */
export function Program({
  blocks,
  t,
  onSave,
}: {
  blocks: string
  t: Strings
  onSave(file: string, code: string): void
}) {
  const [dialect, choose] = useState<Dialect>('PyTorch')
  const [said, say] = useState('')
  const code = codeOf(dialect, blocks)
  const copy = () => {
    const write = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'))
    write.then(
      () => say('✓'),
      () => say('✗'),
    )
  }
  return (
    <section className="awesome__program" aria-label={t.code}>
      <h4>{t.code}</h4>
      <div className="awesome__program-verbs">
        <Segmented
          label={t.codeOf}
          options={DIALECTS.map((value) => ({ value, label: value }))}
          value={dialect}
          onChange={(next) => {
            choose(next)
            say('')
          }}
        />
        <button type="button" className="btn" onClick={copy}>
          {t.copyCode} <span role="status">{said}</span>
        </button>
        <button type="button" className="btn" onClick={() => onSave(FILES[dialect], code)}>
          {t.saveCode(FILES[dialect])}
        </button>
      </div>
      <pre className="awesome__code" tabIndex={0} role="region" aria-label={FILES[dialect]}>
        <code>{code}</code>
      </pre>
      <p className="awesome__note">{t.notes[dialect]}</p>
    </section>
  )
}
