import { useEffect, useRef, useState } from 'react'
import type { Photograph, PhotographsPart, PhotographsTask } from '../../engine/studyTasks/photographs'
import type { Answer } from './model'

export type Progress =
  | { status: 'idle' | 'loading' | 'stopped' }
  | { status: 'running'; done: number; layers: number; ms: number }
  | { status: 'failed'; detail: string }

interface Work {
  ask(task: PhotographsTask): Promise<PhotographsPart>
  /** Milliseconds, any origin. */
  now(): number
}

/** So many layers are computed between two looks at whether to go on: less than a second where a pass takes ten. */
const LAYERS_AT_ONCE = 3

export interface Segmenting {
  progress: Progress
  /** The last mask that was computed here, and of which photograph it is. */
  live: (Answer & { of: string }) | null
  isLoaded: boolean
  start(id: string, pixels: () => Promise<Photograph>): Promise<void>
  stop(): void
}

/** A segmentation that goes on piece by piece, until it is over or stopped, or its lab leaves the page. */
export function useSegmenting({ ask, now }: Work): Segmenting {
  const [progress, setProgress] = useState<Progress>({ status: 'idle' })
  const [live, setLive] = useState<Segmenting['live']>(null)
  const [isLoaded, setLoaded] = useState(false)
  const turn = useRef(0)
  /** The run before: the next begins when it has said its last word to the engine. */
  const before = useRef(Promise.resolve())
  useEffect(
    () => () => {
      turn.current++
    },
    [],
  )

  async function run(own: number, id: string, pixels: () => Promise<Photograph>) {
    const isOver = () => own !== turn.current
    const photograph = await pixels()
    if (isOver()) return
    let part = await ask({ kind: 'begin-segmenting', photograph })
    setLoaded(true)
    const since = now()
    while (part.kind !== 'segmented' && !isOver()) {
      part = await ask({ kind: 'segment', layers: LAYERS_AT_ONCE })
      if (part.kind === 'under-way' && !isOver())
        setProgress({ status: 'running', done: part.done, layers: part.layers, ms: now() - since })
    }
    if (part.kind !== 'segmented') {
      await ask({ kind: 'stop-segmenting' })
      return
    }
    if (isOver()) return
    const { width, height, classes, ms } = part
    setLive({ of: id, width, height, classes, ms })
    setProgress({ status: 'idle' })
  }

  return {
    progress,
    live,
    isLoaded,
    async start(id, pixels) {
      const own = ++turn.current
      setProgress({ status: 'loading' })
      const whole = before.current.then(() => run(own, id, pixels))
      before.current = whole.catch(() => undefined)
      try {
        await whole
      } catch (error) {
        if (own === turn.current)
          setProgress({ status: 'failed', detail: error instanceof Error ? error.message : String(error) })
      }
    },
    stop() {
      turn.current++
      setProgress({ status: 'stopped' })
    },
  }
}
