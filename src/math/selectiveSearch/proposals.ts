/**
 * Selective search (Uijlings et al., 2013): the boxes of all regions of several hierarchies, each from other segments or other similarities.
 * A box counts by its place in the hierarchy, 1 for the whole picture, times a random number, and the smallest come first.
 */
import type { Box } from '../detection/boxes'
import { stream } from '../rng'
import type { GreyPicture } from './grey'
import { group, type Chosen, type Hierarchy } from './grouping'
import { neighboursOf, regionsOf, SIMILARITIES, type Similarity } from './regions'
import { segment, type SegmentOptions, type Segments } from './segments'

export interface SearchOptions extends Omit<SegmentOptions, 'k'> {
  /** Each k gives segments of its own. */
  ks: readonly number[]
  /** Each choice of similarities gives, for each k, a hierarchy of its own. */
  choices: readonly Chosen[]
  /** Boxes narrower or lower are left out, pixels. */
  leastSide: number
  /** Boxes wider or higher are left out, pixels. */
  greatestSide: number
  seed: number
}

export interface Proposal {
  box: Box
  /** Place in the hierarchy times a random number; small is good. */
  rank: number
}

export interface Search {
  /** By k, and within it by choice. */
  runs: { k: number; chosen: Chosen; segments: Segments; hierarchy: Hierarchy }[]
  /** Boxes, each once, best first. */
  proposals: Proposal[]
}

/** The choice of those similarities. */
export const choose = (...names: Similarity[]): Chosen =>
  Object.fromEntries(SIMILARITIES.map((name) => [name, names.includes(name)])) as Record<Similarity, boolean>

/** Proposals of a picture, with the hierarchies that they come from. */
export function selectiveSearch(picture: GreyPicture, options: SearchOptions): Search {
  const { width, height } = picture
  const { ks, choices, leastSize, sigma } = options
  const runs = ks.flatMap((k) => {
    const segments = segment(picture, { k, leastSize, sigma })
    const regions = regionsOf(picture, segments)
    const neighbours = neighboursOf(segments, width)
    return choices.map((chosen) => ({
      k,
      chosen,
      segments,
      hierarchy: group(regions, neighbours, width * height, chosen),
    }))
  })
  return {
    runs,
    proposals: ranked(
      runs.map(({ hierarchy }) => hierarchy),
      options,
    ),
  }
}

/** The boxes of hierarchies, each once, with its best rank. */
function ranked(
  hierarchies: readonly Hierarchy[],
  { leastSide, greatestSide, seed }: SearchOptions,
): Proposal[] {
  const best = new Map<string, Proposal>()
  hierarchies.forEach(({ regions }, i) => {
    const rng = stream(seed, 'selective search', i)
    for (let place = 1; place <= regions.length; place++) {
      const rank = place * rng.uniform()
      const { box } = regions[regions.length - place]!
      const { x, y, width, height } = box
      if (Math.min(width, height) < leastSide || Math.max(width, height) > greatestSide) continue
      const key = [x, y, width, height].join(' ')
      const known = best.get(key)
      if (!known || rank < known.rank) best.set(key, { box, rank })
    }
  })
  return [...best.values()].sort((a, b) => a.rank - b.rank)
}
