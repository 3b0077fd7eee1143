import { join } from '../join'
import { applications } from './applications'
import { basics } from './basics'
import { convnets } from './convnets'
import { captioning } from './captioning'
import { depth } from './depth'
import type { GlossaryEntry } from './entry'
import { history } from './history'
import { outlook } from './outlook'
import { segmentation } from './segmentation'
import { speed } from './speed'

export type { GlossaryEntry } from './entry'

/** Technical words of the book. `<Term id="…">` shows the definition; the index and the search read the list too. */
export const glossary: Record<string, GlossaryEntry> = join(
  basics,
  depth,
  history,
  speed,
  applications,
  segmentation,
  convnets,
  captioning,
  outlook,
)
