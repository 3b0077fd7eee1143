import type { Photograph, PhotographsPart, PhotographsTask } from '../../src/engine/studyTasks/photographs'
import type { PictureName } from '../../src/math/photographs/pictures'

/** What a recorder of a lab of photographs works with. */
export interface PhotographRecorder {
  photographs: Record<PictureName, Photograph>
  card(folder: string): { parameters: number; multiplyAdds: number; weights: { bytes: number } }
  ask<Kind extends PhotographsPart['kind']>(
    task: PhotographsTask,
    kind: Kind,
  ): Promise<Extract<PhotographsPart, { kind: Kind }>>
  /** Writes what the lab shows first, and what the text prints. */
  write(lab: string, fileOfFacts: string, shown: object, facts: object): void
}
