import type { Dataset } from '../datasets/dataset'
import type { Studies, StudyName } from '../protocolStudies'

/** What a study needs of the session. */
export interface StudyContext {
  /** The first `images` training images. */
  trainingSet(images: number): Promise<Dataset>
  testSet(): Promise<Dataset>
  /** Milliseconds, any origin. */
  now(): number
}

/** An experiment that is asked piece by piece, so that whoever asks can stop; between two pieces it waits in memory. */
export interface Study<Name extends StudyName> {
  /** Does one piece on the current backend. Throws when the pieces before are not at hand. */
  advance(task: Studies[Name]['task']): Promise<Studies[Name]['part']>
  /** Frees its tensors. */
  end(): void
}
