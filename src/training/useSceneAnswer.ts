import { useEffect, useRef, useState } from 'react'

interface Question<Answer> {
  /** Changes with what is asked. */
  key: string
  /** Shown until the reader asks; undefined where nothing was recorded. */
  recorded: Answer | undefined
  /** Asks the shipped network, or the reader's own. */
  ask(own: boolean): Promise<Answer | null>
}

export interface SceneAnswer<Answer> {
  answer: Answer | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The engine's own words when it could not answer. */
  failure: string | null
  asksOwn: boolean
  /** From now on each change is answered by this device. */
  begin(): void
  setAsksOwn(own: boolean): void
}

/** A scene is asked again while it is being dragged, but not at each pixel. */
const REST_MS = 120

/** What a network answers about a scene: recorded at first, then computed here, again with every change. */
export function useSceneAnswer<Answer>({ key, recorded, ask }: Question<Answer>): SceneAnswer<Answer> {
  const [isLive, setLive] = useState(false)
  const [asked, setAsked] = useState(0)
  const [asksOwn, setAsksOwn] = useState(false)
  const [live, setAnswer] = useState<{ key: string; answer: Answer } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  const wanted = `${asksOwn} ${key}`
  useEffect(() => {
    if (!isLive) return
    let isOver = false
    const timer = setTimeout(() => {
      latest
        .current(asksOwn)
        .then((answer) => {
          if (isOver || !answer) return
          setFailure(null)
          setAnswer({ key: wanted, answer })
        })
        .catch((error: unknown) => {
          if (isOver) return
          setLive(false)
          setFailure(error instanceof Error ? error.message : String(error))
        })
    }, REST_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isLive, asked, wanted, asksOwn])
  const isAnswered = isLive && live?.key === wanted
  const source = isAnswered ? 'live' : isLive ? 'waiting' : recorded ? 'recorded' : 'none'
  return {
    answer: isLive ? (live?.answer ?? null) : (recorded ?? null),
    source,
    failure,
    asksOwn: asksOwn && isLive,
    begin() {
      setFailure(null)
      setLive(true)
      setAsked((count) => count + 1)
    },
    setAsksOwn(own) {
      setLive(true)
      setAsksOwn(own)
    },
  }
}
