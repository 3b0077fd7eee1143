import { useCallback, useState } from 'react'
import { useTrainer } from '../../training/useTrainer'
import type { Input, Language } from './model'
import { Network } from './Network'
import { recorded } from './recorded'
import { useReading } from './useReading'

const digitInput = (label: number, atMs: number): Input => ({
  kind: 'digit',
  label,
  pixels: recorded.digits[label]!.pixels,
  atMs,
})

/** The live network, connected to the worker. */
export function View({ language }: { language: Language }) {
  const { actions } = useTrainer()
  const [input, setInput] = useState<Input>(() => digitInput(recorded.shown, 0))
  const [isThere, setIsThere] = useState(false)
  const [isNews, setIsNews] = useState(false)
  const { state, ms } = useReading(input, isThere, actions)
  const onCome = useCallback(() => {
    if (isThere) return
    setIsThere(true)
    setInput((given) => (given.kind === 'empty' ? given : { ...given, atMs: performance.now() }))
  }, [isThere])
  const give = useCallback((next: Input) => {
    setIsThere(true)
    setIsNews(true)
    setInput(next)
  }, [])
  const onDrawing = useCallback(
    (pixels: Uint8Array, isEmpty: boolean) =>
      give(isEmpty ? { kind: 'empty' } : { kind: 'drawing', pixels, atMs: performance.now() }),
    [give],
  )
  const onDigit = useCallback((label: number) => give(digitInput(label, performance.now())), [give])
  return <Network {...{ input, state, ms, isNews, onCome, onDrawing, onDigit, language }} />
}
