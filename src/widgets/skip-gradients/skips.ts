/** Takes the skips away while the networks train, and remembers where; also over a reload, beside the comparison that is kept. */
import { holdState } from '../../lib/heldState'
import type { ComparisonRunner, ComparisonSnapshot } from '../../training/comparison'
import { HALF, RESIDUAL, type SkipMark } from './learning'

interface Switching {
  marks: readonly SkipMark[]
  /** The skips are to be taken away half-way. */
  isCut: boolean
}

const KEY = 'one-layer-deeper:skip-gradients'
const NONE: Switching = { marks: [], isCut: false }
const { subscribe, get, getServer, set } = holdState(NONE)

function put(change: Partial<Switching>): void {
  set(change)
  try {
    localStorage.setItem(KEY, JSON.stringify(get()))
  } catch {
    // No room or no permission: marks then last as long as the page.
  }
}

function kept(): Switching {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Switching> | null
    return value && Array.isArray(value.marks) ? { ...NONE, ...value } : NONE
  } catch {
    return NONE
  }
}

/** Marks that a run has come to: of a run that was kept at an earlier step the later ones are still to come. */
export const marksUntil = (marks: readonly SkipMark[], step: number): SkipMark[] =>
  marks.filter((mark) => mark.step <= step)

const stepOf = ({ runs }: ComparisonSnapshot): number => runs[RESIDUAL]?.step ?? 0

const watched = new WeakSet<ComparisonRunner>()

/** Called with every runner before it starts or resumes; the second time it does nothing. */
export function watch(runner: ComparisonRunner): void {
  if (watched.has(runner)) return
  watched.add(runner)
  runner.subscribe(() => {
    const snapshot = runner.getSnapshot()
    const { isCut, marks } = get()
    const isDue = snapshot.status === 'running' && stepOf(snapshot) >= HALF
    if (isCut && isDue && marks.length === 0) switchSkips(runner, false)
  })
}

export function begin(runner: ComparisonRunner, isCut: boolean): void {
  watch(runner)
  put({ marks: [], isCut })
  runner.setSkips(true)
}

/** From the piece after the one under way; the mark stands at the last finished step. */
export function switchSkips(runner: ComparisonRunner, skips: boolean): void {
  put({ marks: [...get().marks, { step: stepOf(runner.getSnapshot()), skips }] })
  runner.setSkips(skips)
}

/** A comparison that was kept goes on as it was left. */
export function recall(runner: ComparisonRunner): void {
  const snapshot = runner.getSnapshot()
  if (get() !== NONE || snapshot.plan === null || snapshot.status === 'running') return
  const before = kept()
  const marks = marksUntil(before.marks, stepOf(snapshot))
  set({ ...before, marks })
  watch(runner)
  runner.setSkips(marks.at(-1)?.skips ?? true)
}

export const skipsStore = { subscribe, get, getServer }
