/** Work that is asked for often and done seldom. */
export interface Pace {
  /** Does the work at once when the last time is long enough ago, otherwise as soon as it is. */
  ask(): void
  /** Does work that is still waiting, now. */
  flush(): void
  /** Forgets work that is still waiting. */
  stop(): void
}

/** Runs `work` at most once every `everyMs`; the last request is never lost. */
export function pace(everyMs: number, work: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting = false
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
    waiting = false
  }
  const run = () => {
    waiting = false
    timer = setTimeout(() => (waiting ? run() : stop()), everyMs)
    work()
  }
  return {
    ask: () => {
      if (timer === undefined) run()
      else waiting = true
    },
    flush: () => {
      if (!waiting) return
      stop()
      run()
    },
    stop,
  }
}
