import type { StudyName } from '../protocolStudies'
import type { Study, StudyContext } from './study'

/** Loads the code of each study when it is first asked. */
export const STUDIES: { [Name in StudyName]: (context: StudyContext) => Promise<Study<Name>> } = {
  comparison: async (context) => new (await import('./comparison')).ComparisonStudy(context),
  'dense-to-conv': async (context) => new (await import('./denseToConv')).DenseToConvStudy(context),
  'effective-field': async (context) => new (await import('./effectiveField')).EffectiveFieldStudy(context),
  exploration: async (context) => new (await import('./exploration')).ExplorationStudy(context),
  features: async (context) => new (await import('./features')).FeaturesStudy(context),
  photographs: async (context) => new (await import('./photographs')).PhotographsStudy(context),
  rcnn: async (context) => new (await import('./rcnn')).RcnnStudy(context),
  saliency: async (context) => new (await import('./saliency')).SaliencyStudy(context),
  scenes: async (context) => {
    await import('../scenes/browserGradients')
    return new (await import('./scenes')).ScenesStudy(context)
  },
  vote: async (context) => new (await import('./vote')).VoteStudy(context),
  turns: async (context) => new (await import('./turns')).TurnsStudy(context),
}
