import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { TrainingActions } from '../../training/api'
import { reduce, type Input } from './model'

/** After so long without a free moment the network is loaded all the same. */
const IDLE_MS = 4000

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 500)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: IDLE_MS })
  return () => cancelIdleCallback(handle)
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/**
 * Asks the network about `input` each time it changes, one image at a time, the latest first, once the reader is there.
 * Before, it is only loaded, when the browser is idle: the recorded picture is right as it stands, and drawing it anew would
 * cost a phone more than it shows. Nothing is loaded ahead where the reader saves data.
 */
export function useReading(input: Input, isThere: boolean, actions: Pick<TrainingActions, 'activations'>) {
  const [state, dispatch] = useReducer(reduce, { status: 'recorded' })
  const [ms, setMs] = useState<number | null>(null)
  const wanted = useRef<Exclude<Input, { kind: 'empty' }> | null>(null)
  const isBusy = useRef(false)

  const work = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    let asked: typeof wanted.current = null
    while (wanted.current && wanted.current !== asked) {
      asked = wanted.current
      try {
        const reading = await actions.activations(asked.pixels.slice())
        if (wanted.current) dispatch({ type: 'computed', reading, atMs: asked.atMs })
      } catch {
        if (wanted.current) dispatch({ type: 'failed' })
      }
    }
    isBusy.current = false
  }, [actions])

  useEffect(() => {
    if (input.kind === 'empty') {
      wanted.current = null
      dispatch({ type: 'cleared' })
      return
    }
    if (!isThere) return
    wanted.current = input
    void work()
  }, [input, isThere, work])

  const first = useRef(input)
  useEffect(() => {
    const { current } = first
    if (current.kind === 'empty' || savesData()) return
    return whenIdle(
      () => void actions.activations(current.pixels.slice()).catch(() => dispatch({ type: 'failed' })),
    )
  }, [actions])

  // The effects of the pictures ran before this one: they are drawn.
  useEffect(() => setMs(state.status === 'live' ? performance.now() - state.atMs : null), [state])

  return { state, ms }
}
