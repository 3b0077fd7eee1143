/** What went wrong, in the protocol's words. */
import { NoBackendError } from './backend/choose'
import { NoDataError } from './feed'
import { BadPlanError } from './networks/networkOf'
import type { Failure } from './protocol'
import { DivergedError } from './trainer'

export const asText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** `step` is the one at which it happened. */
export function failureOf(error: unknown, step?: number): Failure {
  const at = step === undefined ? {} : { step }
  if (error instanceof DivergedError) return { code: 'diverged', step: error.step, detail: error.message }
  if (error instanceof NoBackendError) return { code: 'no-backend', ...at, detail: error.message }
  if (error instanceof NoDataError) return { code: 'no-data', ...at, detail: error.message }
  if (error instanceof BadPlanError) return { code: 'bad-plan', ...at, detail: error.message }
  return { code: 'unexpected', ...at, detail: asText(error) }
}
