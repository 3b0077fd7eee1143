import { join } from '../join'
import { applications } from './applications'
import { convnets } from './convnets'
import { captioning } from './captioning'
import { depth } from './depth'
import type { Fact } from './fact'
import { history } from './history'
import { mnist } from './mnist'
import { original } from './original'
import { own } from './own'
import { ownAugmentation } from './ownAugmentation'
import { ownAwesome } from './ownAwesome'
import { ownBatches } from './ownBatches'
import { ownDetection } from './ownDetection'
import { ownCaptioning } from './ownCaptioning'
import { ownDenseToConv } from './ownDenseToConv'
import { ownDuels } from './ownDuels'
import { ownFields } from './ownFields'
import { ownErrors } from './ownErrors'
import { ownExploration } from './ownExploration'
import { ownFeatures } from './ownFeatures'
import { ownDecay } from './ownDecay'
import { ownEnsemble } from './ownEnsemble'
import { ownImagenet } from './ownImagenet'
import { ownInception } from './ownInception'
import { ownModels } from './ownModels'
import { ownPhotoDetection } from './ownPhotoDetection'
import { ownPhotoSegmentation } from './ownPhotoSegmentation'
import { ownRcnn } from './ownRcnn'
import { ownResnet } from './ownResnet'
import { ownSegmentation } from './ownSegmentation'
import { ownSkips } from './ownSkips'
import { ownTransfer } from './ownTransfer'
import { ownVgg } from './ownVgg'
import { precision } from './precision'
import { segmentation } from './segmentation'
import { speed } from './speed'

export type { Fact } from './fact'

/** Every number that the text may print, by the id that `<Fact id="…" />` uses. */
export const facts: Record<string, Fact> = join(
  mnist,
  original,
  own,
  ownModels,
  ownAugmentation,
  ownAwesome,
  ownBatches,
  ownCaptioning,
  ownDenseToConv,
  ownDetection,
  ownDuels,
  ownPhotoDetection,
  ownPhotoSegmentation,
  ownRcnn,
  ownResnet,
  ownSegmentation,
  ownSkips,
  ownFields,
  ownTransfer,
  ownVgg,
  ownErrors,
  ownExploration,
  ownFeatures,
  ownEnsemble,
  ownDecay,
  ownImagenet,
  ownInception,
  depth,
  history,
  speed,
  precision,
  applications,
  segmentation,
  convnets,
  captioning,
)
