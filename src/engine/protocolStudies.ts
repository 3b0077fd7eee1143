/** The part of the protocol that speaks of studies (sections 8.1, 8.2 and 8.4): experiments beside the one run, each with words of its own. */
import type { Comparison } from './studyTasks/comparison'
import type { DenseToConv } from './studyTasks/denseToConv'
import type { EffectiveField } from './studyTasks/effectiveField'
import type { Exploration } from './studyTasks/exploration'
import type { Features } from './studyTasks/features'
import type { Photographs } from './studyTasks/photographs'
import type { RcnnStudied } from './studyTasks/rcnn'
import type { Saliency } from './studyTasks/saliency'
import type { Vote } from './studyTasks/vote'
import type { Scenes } from './studyTasks/scenes'
import type { Turns } from './studyTasks/turns'

/** Each study's question and answer; src/engine/studies/registry.ts has who answers. */
export interface Studies {
  comparison: Comparison
  'dense-to-conv': DenseToConv
  'effective-field': EffectiveField
  exploration: Exploration
  features: Features
  photographs: Photographs
  rcnn: RcnnStudied
  saliency: Saliency
  scenes: Scenes
  vote: Vote
  turns: Turns
}

export type StudyName = keyof Studies
