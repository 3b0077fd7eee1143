import type { Split } from '../../math/scenes/generate'
import type { Sprites } from '../../math/scenes/scene'
import type { Dataset } from '../datasets/dataset'
import type { Studies, StudyName } from '../protocolStudies'

/** What a study of digits needs of the session. */
export interface DigitContext {
  /** The first `images` training images. */
  trainingSet(images: number): Promise<Dataset>
  testSet(): Promise<Dataset>
  /** Milliseconds, any origin. */
  now(): number
}

/** What any study may need. */
export interface StudyContext extends DigitContext {
  /** The book's root, with a slash at its end. */
  siteUrl: string
  /** What scenes of a split are drawn from (section 8.4). */
  sprites(split: Split): Promise<Sprites>
}

/** An experiment that is asked piece by piece, so that whoever asks can stop; between two pieces it waits in memory. */
export interface Study<Name extends StudyName> {
  /** Does one piece on the current backend. Throws when the pieces before are not at hand. */
  advance(task: Studies[Name]['task']): Promise<Studies[Name]['part']>
  /** Frees its tensors. */
  end(): void
}
