/** Hierarchical grouping (Uijlings et al., 2013, algorithm 1): the two most similar neighbours become one region, until one is left. */
import {
  similaritiesOf,
  SIMILARITIES,
  union,
  type Region,
  type Similarities,
  type Similarity,
} from './regions'

/** Which similarities are added up. */
export type Chosen = Readonly<Record<Similarity, boolean>>

export interface Merge {
  /** Numbers of the two regions, the smaller first. The m-th merge makes the region numbered `segments + m`. */
  a: number
  b: number
  similarities: Similarities
  /** Sum of those chosen. */
  total: number
}

export interface Hierarchy {
  /** Segments first, then what each merge made. */
  regions: Region[]
  /** How many of the regions are segments. */
  segments: number
  merges: Merge[]
}

/** The sum of the chosen similarities. */
export const totalOf = (similarities: Similarities, chosen: Chosen): number =>
  SIMILARITIES.reduce((sum, name) => sum + (chosen[name] ? similarities[name] : 0), 0)

/**
 * Groups regions of a picture of `pixels` pixels; `neighbours` says which touch. Of equally similar pairs the one with the smaller numbers is
 * merged first.
 */
export function group(
  segments: readonly Region[],
  neighbours: readonly ReadonlySet<number>[],
  pixels: number,
  chosen: Chosen,
): Hierarchy {
  const regions = [...segments]
  const touching = neighbours.map((set) => new Set(set))
  const pairs = new Map<number, Merge>()
  const merges: Merge[] = []
  const most = 2 * segments.length
  const keyOf = (a: number, b: number) => Math.min(a, b) * most + Math.max(a, b)
  const compare = (one: number, other: number) => {
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    const similarities = similaritiesOf(regions[a]!, regions[b]!, pixels)
    pairs.set(keyOf(a, b), { a, b, similarities, total: totalOf(similarities, chosen) })
  }
  touching.forEach((set, a) => {
    for (const b of set) if (a < b) compare(a, b)
  })
  while (pairs.size > 0) {
    const best = mostSimilar(pairs.values())
    const { a, b } = best
    const made = regions.length
    const around = new Set([...touching[a]!, ...touching[b]!].filter((other) => other !== a && other !== b))
    regions.push(union(regions[a]!, regions[b]!))
    merges.push(best)
    pairs.delete(keyOf(a, b))
    for (const other of around) {
      for (const gone of [a, b]) {
        pairs.delete(keyOf(gone, other))
        touching[other]!.delete(gone)
      }
      touching[other]!.add(made)
    }
    touching.push(around)
    for (const other of around) compare(other, made)
  }
  return { regions, segments: segments.length, merges }
}

/** The pair of greatest sum; of equal ones that with the smaller numbers. */
function mostSimilar(pairs: Iterable<Merge>): Merge {
  let best: Merge | null = null
  for (const pair of pairs)
    if (!best || pair.total > best.total || (pair.total === best.total && comesBefore(pair, best)))
      best = pair
  return best!
}

const comesBefore = (one: Merge, other: Merge) => one.a < other.a || (one.a === other.a && one.b < other.b)

/** After so many merges: for each segment the region that it is part of. */
export function ownersAfter({ segments, merges }: Hierarchy, count: number): Int32Array {
  const owners = Int32Array.from({ length: segments }, (_, i) => i)
  merges.slice(0, count).forEach(({ a, b }, m) => {
    owners.forEach((owner, i) => {
      if (owner === a || owner === b) owners[i] = segments + m
    })
  })
  return owners
}
