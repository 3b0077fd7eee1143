import { useEffect } from 'react'
import { useLinkedSteps } from './useLinkedSteps'

/**
 * Keeps a step that is held elsewhere, in an address for instance, in line with the text: a reference to a step asks for it by `onStep`, and the
 * references to the step that is shown are marked. `names`: as in `useLinkedSteps`.
 */
export function useStepsOfText(
  names: readonly string[],
  shown: number,
  onStep: (index: number) => void,
): void {
  const [linked, link] = useLinkedSteps(names, shown)
  useEffect(() => {
    if (linked !== shown) onStep(linked)
  }, [linked]) // eslint-disable-line react-hooks/exhaustive-deps -- only what the text asks for, not what the reader does here
  useEffect(() => {
    link(shown)
  }, [shown]) // eslint-disable-line react-hooks/exhaustive-deps -- the other way round
}
