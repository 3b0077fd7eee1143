/** What is on the screen as a file. */
import { compareOn, WEIGHTS } from './modelFilters'
import { costsOf, outputSideOf, seenBy, stacksOf, type Setting } from './model'
import { formulaOf, IMAGES, JOBS, keyOf, type Run } from './modelField'
import { composed } from '../../math/receptiveField'
import type { Recording } from './recorded'

/** JSON: the setting, and of each part what was reckoned or measured; `savedAt` is an ISO date. */
export function exportText(setting: Setting, run: Run, recording: Recording, savedAt: string): string {
  const { recordedAt, machine, digits, readings } = recording
  const { largest, largestDifference } = compareOn(digits[setting.digit]!.pixels, setting)
  const content = {
    savedAt,
    setting,
    stacks: stacksOf(setting).map((stack) => ({ ...stack, seen: seenBy(stack, setting.cell) })),
    outputSide: outputSideOf(setting),
    costs: costsOf(setting),
    filters: {
      first: WEIGHTS[setting.first],
      second: WEIGHTS[setting.second],
      composed: composed(WEIGHTS[setting.first], WEIGHTS[setting.second]),
      largest,
      largestDifference,
    },
    effectiveFields: JOBS.map((job) => {
      const key = keyOf(job)
      const own = run.own[key]
      const { pixels, active, levels } = own ?? readings[key]!
      return {
        ...job,
        source: own ? { computedHere: true, stepsOfOwnNetwork: run.steps } : { recordedAt, machine },
        formula: formulaOf(job.layer),
        images: IMAGES,
        active,
        pixelsCarrying90Percent: pixels,
        rootOfMeanGradient0To255: Array.from(levels),
      }
    }),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
