import { lazy, Suspense, useEffect, useRef, type ComponentType, type LazyExoticComponent } from 'react'
import { widgets } from '../../widgets/registry'
import { useLanguage, type Language } from '../language'
import { useStrings } from '../strings'

interface Gated {
  View: LazyExoticComponent<ComponentType<{ language: Language }>>
  open(): void
}

const gated = new Map<string, Gated>()

/** A widget whose code is asked for only after its gate was opened; on the server there is no gate. */
function gate(name: string): Gated | undefined {
  const load = widgets[name]
  if (!load || gated.has(name)) return gated.get(name)
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const View = lazy(async () => {
    if (!import.meta.env.SSR) await opened
    return { default: (await load()).View }
  })
  const entry = { View, open }
  gated.set(name, entry)
  return entry
}

/**
 * A lab by the name of its folder. Its prerendered picture stays until the reader comes near or touches it; only then does
 * its code load and take the picture over.
 */
export function Widget({ name }: { name: string }) {
  const t = useStrings()
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const entry = gate(name)
  useEffect(() => {
    if (!entry || !frame.current) return
    const observer = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && entry.open(),
      { rootMargin: '600px' },
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [entry])
  const open = () => entry?.open()
  return (
    <div ref={frame} className="widget" data-widget={name} onPointerEnter={open} onFocus={open}>
      {entry ? (
        <Suspense fallback={<p className="widget__pending">{t.loading}</p>}>
          <entry.View language={language} />
        </Suspense>
      ) : (
        <p className="widget__pending">{t.absent}</p>
      )}
    </div>
  )
}
