/* One seeded random case per kernel, run on the current tfjs backend and measured against the float64 references. */
import type { Case } from './battery/case'
import { convolutionCases } from './battery/convolution'
import { depthwiseCases } from './battery/depthwise'
import { linearCases } from './battery/linear'
import { poolingCases } from './battery/pooling'
import { recurrentAndResizeCases } from './battery/recurrent'
import { trainingCases } from './battery/training'

/** The cases by the name of the kernel that they exercise. */
export const battery: Readonly<Record<string, Case>> = {
  ...convolutionCases,
  ...linearCases,
  ...poolingCases,
  ...depthwiseCases,
  ...trainingCases,
  ...recurrentAndResizeCases,
}
