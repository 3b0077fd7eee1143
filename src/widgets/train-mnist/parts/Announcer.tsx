import { useEffect, useRef } from 'react'
import type { TrainingSnapshot } from '../../../training/api'
import { epochOf, formatPercent } from '../model'
import type { Strings } from '../strings'

/** Says results, and only results, to a screen reader: start, end of an epoch, pause, end. Failures speak for themselves. */
export function Announcer({ snapshot, t }: { snapshot: TrainingSnapshot; t: Strings }) {
  const region = useRef<HTMLParagraphElement>(null)
  const { status, plan, step, totalSteps } = snapshot
  const full = snapshot.evaluations.findLast((e) => e.images >= 10_000)
  const before = useRef({ status, fullStep: full?.step ?? 0 })

  useEffect(() => {
    const say = (words: string) => {
      if (region.current) region.current.textContent = words
    }
    const last = before.current
    before.current = { status, fullStep: full?.step ?? 0 }
    if (plan && full && full.step > last.fullStep) {
      const accuracy = formatPercent(full.accuracy)
      say(full.step >= totalSteps ? t.saidDone(accuracy) : t.saidEpoch(epochOf(full.step, plan), accuracy))
    } else if (status !== last.status) {
      if (status === 'running' && last.status !== 'paused') say(t.saidStart)
      if (status === 'paused') say(t.saidPaused(step))
    }
  }, [status, plan, step, totalSteps, full, t])

  return <p className="lab__hidden" aria-live="polite" ref={region} />
}
