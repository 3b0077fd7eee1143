/** What one unit behind each part of a network sees of the image. */
import { fieldOf } from '../receptiveField'
import type { MeasuredLayer, MeasuredPart } from './measure'

/**
 * Side of the receptive field behind each part, in pixels, not cut at the image's edge; null behind an affine layer, which sees all.
 * Of branches the one counts that sees most.
 */
export function fieldsOf(parts: readonly MeasuredPart[]): (number | null)[] {
  let way: MeasuredLayer[] | null = []
  return parts.map((part) => {
    way = way && onward(way, part)
    return way && fieldOf(way).side
  })
}

function onward(way: MeasuredLayer[], part: MeasuredPart): MeasuredLayer[] | null {
  if (part.kind === 'affine') return null
  if (part.kind !== 'block') return [...way, part]
  const ways = part.branches.map((branch) =>
    branch.reduce<MeasuredLayer[] | null>((so, next) => so && onward(so, next), way),
  )
  return ways.reduce((most, other) => {
    if (!most || !other) return null
    return fieldOf(other).side > fieldOf(most).side ? other : most
  }, way)
}
