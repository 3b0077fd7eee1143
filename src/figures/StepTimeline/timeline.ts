/**
 * Four workers, one of them slow, in two ways of sharing a training: waiting for each other at every step, or not. Pure; time
 * in units of an ordinary worker's step.
 */
export interface Span {
  from: number
  to: number
  kind: 'compute' | 'wait' | 'exchange'
}
export interface Worker {
  /** Time for one share of the batch. */
  pace: number
  spans: Span[]
}

export const PACES = [1, 1, 1, 1.8]
export const EXCHANGE = 0.2

/** All compute, all wait for the slowest, all exchange; `steps` times. */
export function synchronous(paces: number[], steps: number, exchange = EXCHANGE): Worker[] {
  const slowest = Math.max(...paces)
  const length = slowest + exchange
  return paces.map((pace) => ({
    pace,
    spans: Array.from({ length: steps }, (_, step) => step * length).flatMap((start) => [
      { from: start, to: start + pace, kind: 'compute' as const },
      ...(pace < slowest ? [{ from: start + pace, to: start + slowest, kind: 'wait' as const }] : []),
      { from: start + slowest, to: start + length, kind: 'exchange' as const },
    ]),
  }))
}

/** Each exchanges with the common parameters when it is ready, until the time is up. */
export function asynchronous(paces: number[], until: number, exchange = EXCHANGE): Worker[] {
  return paces.map((pace) => {
    const spans: Span[] = []
    for (let at = 0; at + pace + exchange <= until + 1e-9; at += pace + exchange)
      spans.push(
        { from: at, to: at + pace, kind: 'compute' },
        { from: at + pace, to: at + pace + exchange, kind: 'exchange' },
      )
    return { pace, spans }
  })
}

/** Shares of a batch that were finished. */
export const sharesDone = (workers: Worker[]): number =>
  workers.reduce((sum, { spans }) => sum + spans.filter(({ kind }) => kind === 'exchange').length, 0)

/** Updates that others made between a worker's reading of the parameters and its own update, at most. */
export function stalest(workers: Worker[]): number {
  const updates = workers.flatMap(({ spans }, worker) =>
    spans.filter(({ kind }) => kind === 'exchange').map(({ to }) => ({ worker, to })),
  )
  return Math.max(
    0,
    ...workers.flatMap(({ pace, spans }, worker) =>
      spans
        .filter(({ kind }) => kind === 'exchange')
        .map(
          ({ from, to }) =>
            updates.filter((u) => u.worker !== worker && u.to > from - pace && u.to < to).length,
        ),
    ),
  )
}
