import { join } from '../join'
import { applications } from './applications'
import { basics } from './basics'
import { convnets } from './convnets'
import { captioning } from './captioning'
import { depth } from './depth'
import { history } from './history'
import type { Reference } from './reference'
import { outlook } from './outlook'
import { segmentation } from './segmentation'
import { speed } from './speed'

export type { Reference } from './reference'

/** Works that the text, the facts and the figures rest on. `<Cite id="…" />` and `Fact.reference` name them by key. */
export const references: Record<string, Reference> = join(
  basics,
  depth,
  history,
  speed,
  applications,
  convnets,
  captioning,
  segmentation,
  outlook,
)
