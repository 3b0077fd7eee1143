import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
  type RefObject,
} from 'react'
import { CodeBoundary } from './CodeBoundary'
import { repeatEarlyInput } from './earlyInput'
import type { Language } from './language'

/** A component that loads only after its gate was opened; on the server there is no gate. */
export interface Gated<Rest extends object = object> {
  View: LazyExoticComponent<ComponentType<{ language: Language } & Rest>>
  open(): void
}

/** Puts a gate before a component that `load` fetches or makes. */
export function gated<Rest extends object = object>(
  load: () => Promise<ComponentType<{ language: Language } & Rest>>,
): Gated<Rest> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const View = lazy(async () => {
    if (!import.meta.env.SSR) await opened
    return { default: await load() }
  })
  return { View, open }
}

interface Props<Rest extends object> {
  gate: Gated<Rest>
  language: Language
  /** What it takes beside the language. */
  rest?: Rest
  fallback: ReactNode
  /** What marks the frame for the build (tools/prerender.ts) and the style sheet. */
  frame: { className: string; 'data-widget'?: string; 'data-figure'?: string }
}

/**
 * Shows what stands behind a gate. Its prerendered picture stays until the reader comes near or touches it; only then does
 * its code load and take the picture over.
 */
export function WhenNear<Rest extends object>({ gate, language, rest, fallback, frame }: Props<Rest>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const observer = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && gate.open(),
      {
        rootMargin: '600px',
      },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [gate])
  return (
    <div ref={box} {...frame} onPointerEnter={gate.open} onFocus={gate.open}>
      <CodeBoundary language={language}>
        <Suspense fallback={fallback}>
          <gate.View language={language} {...(rest as Rest)} />
          <WhenLive box={box} />
        </Suspense>
      </CodeBoundary>
    </div>
  )
}

/** Nothing to see: its effect runs when what stands beside it has taken the picture over. */
function WhenLive({ box }: { box: RefObject<HTMLDivElement | null> }) {
  useLayoutEffect(() => {
    if (box.current) repeatEarlyInput(box.current)
  }, [box])
  return null
}
