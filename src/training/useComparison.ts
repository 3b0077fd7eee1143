import { useEffect, useSyncExternalStore } from 'react'
import { ComparisonRunner, IDLE_COMPARISON, type ComparisonSnapshot } from './comparison'
import { keepComparison, keptComparison } from './keptComparisons'
import { useTrainer } from './useTrainer'

/** One a widget, kept for the life of the page, so that a comparison survives navigation. */
const runners = new Map<string, ComparisonRunner>()

/** The comparison of the widget `id`, which goes on where it was left, also after a reload. */
export function useComparison(id: string): { snapshot: ComparisonSnapshot; runner: () => ComparisonRunner } {
  const { actions } = useTrainer()
  const runner = () => {
    let known = runners.get(id)
    if (!known) {
      known = new ComparisonRunner(id, {
        ask: (task) => actions.study('comparison', task),
        keep: (kept) => keepComparison(id, kept),
      })
      runners.set(id, known)
    }
    return known
  }
  useEffect(() => {
    void keptComparison(id).then((kept) => kept && runner().restore(kept))
  }, [id]) // eslint-disable-line react-hooks/exhaustive-deps -- the runner is one for life
  const snapshot = useSyncExternalStore(
    (listener) => runner().subscribe(listener),
    () => runner().getSnapshot(),
    () => IDLE_COMPARISON,
  )
  return { snapshot, runner }
}
