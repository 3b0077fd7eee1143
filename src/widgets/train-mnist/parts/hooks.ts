import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and while hydrating, true from then on. */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The value, but changing at most once in `ms`: for what is dear to draw. */
export function useThrottled<Value>(value: Value, ms: number): Value {
  const [shown, setShown] = useState(value)
  const latest = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const last = useRef(-Infinity)
  useEffect(() => {
    latest.current = value
    if (timer.current !== null) return
    const wait = Math.max(0, ms - (performance.now() - last.current))
    timer.current = setTimeout(() => {
      timer.current = null
      last.current = performance.now()
      setShown(latest.current)
    }, wait)
  }, [value, ms])
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
    },
    [],
  )
  return shown
}
