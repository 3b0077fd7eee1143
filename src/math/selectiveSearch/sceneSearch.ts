/** How selective search is set for digit scenes. */
import { choose, type SearchOptions } from './proposals'

/** Chosen by recall on validation scenes (tools/scenes/measureProposals.ts). */
export const SCENE_SEARCH: SearchOptions = {
  ks: [100, 300],
  choices: [choose('colour', 'texture', 'size', 'fill'), choose('texture', 'size', 'fill')],
  leastSize: 8,
  sigma: 0.4,
  leastSide: 3,
  greatestSide: 60,
  seed: 1,
}
