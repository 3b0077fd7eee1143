/** The recorded timeline of some steps as lanes of a picture: what each worker did when. Pure. */
import type { StepTimeline } from '../../engine/protocol'

export interface Span {
  kind: 'compute' | 'held' | 'wait' | 'exchange'
  /** Milliseconds from the beginning of the picture. */
  from: number
  to: number
}

export interface Picture {
  /** Lane 0 is the coordinating thread, the others the workers. */
  lanes: Span[][]
  /** Where each step begins, and the end of the last. */
  edges: number[]
  /** Shares of the workers' time, together 1. */
  shares: Record<'compute' | 'held' | 'wait' | 'exchange', number>
}

/**
 * The steps end to end; what lies between two steps (taking the next batch) is left out. A worker waits where it has no share
 * between the handing out of the weights and the sum; outside of that all wait for the coordinator, which is exchange. The
 * coordinator adds gradients as they come; all of its adding is drawn where it ends.
 */
export function pictureOf(timeline: readonly StepTimeline[], workers: number): Picture {
  const lanes: Span[][] = Array.from({ length: workers + 1 }, () => [])
  const edges = [0]
  for (const step of timeline) {
    const offset = edges.at(-1)! - step.from
    for (const [worker, lane] of lanes.entries()) {
      lane.push(...(worker === 0 ? coordinator(step) : workerSpans(step, worker)).map(movedBy(offset)))
    }
    edges.push(step.to + offset)
  }
  const sums = { compute: 0, held: 0, wait: 0, exchange: 0 }
  for (const { kind, from, to } of lanes.slice(1).flat()) sums[kind] += to - from
  const all = Object.values(sums).reduce((a, b) => a + b, 0) || 1
  const shares = {
    compute: sums.compute / all,
    held: sums.held / all,
    wait: sums.wait / all,
    exchange: sums.exchange / all,
  }
  return { lanes, edges, shares }
}

const movedBy =
  (offset: number) =>
  ({ kind, from, to }: Span): Span => ({ kind, from: from + offset, to: to + offset })

const busy = (step: StepTimeline, worker: number): Span[] =>
  step.shares
    .filter((share) => share.worker === worker)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, to, sleptMs = 0 }) => [
      { kind: 'compute' as const, from, to: to - sleptMs },
      ...(sleptMs > 0 ? [{ kind: 'held' as const, from: to - sleptMs, to }] : []),
    ])

function coordinator(step: StepTimeline): Span[] {
  const { from, sharedAt, reducedAt, reduceMs, to } = step
  const adding = Math.max(sharedAt, reducedAt - reduceMs)
  return [
    { kind: 'exchange', from, to: sharedAt },
    ...filled(busy(step, 0), sharedAt, adding),
    { kind: 'exchange', from: adding, to },
  ]
}

function workerSpans(step: StepTimeline, worker: number): Span[] {
  const { from, sharedAt, reducedAt, to } = step
  return [
    { kind: 'exchange', from, to: sharedAt },
    ...filled(busy(step, worker), sharedAt, reducedAt),
    { kind: 'exchange', from: reducedAt, to },
  ]
}

/** The spans with waiting between them, from `start` to `end`; a worker may begin before all weights are handed out. */
function filled(spans: readonly Span[], start: number, end: number): Span[] {
  const result: Span[] = []
  let at = start
  for (const { kind, from, to } of spans) {
    const [begin, finish] = [Math.min(Math.max(from, at), end), Math.min(to, end)]
    if (begin > at) result.push({ kind: 'wait', from: at, to: begin })
    if (finish > begin) result.push({ kind, from: begin, to: finish })
    at = Math.max(at, finish)
  }
  if (end > at) result.push({ kind: 'wait', from: at, to: end })
  return result
}
