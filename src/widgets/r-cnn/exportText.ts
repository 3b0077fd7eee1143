/** What the lab shows as a file. */
import type { Candidate } from '../../math/rcnn/answers'
import type { LessonState } from './learning'
import { sceneOf, searchOf, type State } from './model'
import type { Look } from './recorded'

/** JSON: the scene's truth, the search, proposals, answers, times, and the fitting of this tab; `savedAt` is an ISO date. */
export function exportText(
  { setting }: State,
  look: Look | null,
  detections: readonly Candidate[],
  lesson: LessonState,
  savedAt: string,
): string {
  const { truths } = sceneOf(setting.scene)
  const content = {
    savedAt,
    setting,
    search: searchOf(setting),
    truths,
    isComputedHere: look?.isOwn ?? false,
    milliseconds: look?.ms ?? null,
    proposals: look?.boxes ?? [],
    detections,
    fitting: lesson,
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
