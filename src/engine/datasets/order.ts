/**
 * The order in which an epoch visits the training images: a function of plan and epoch alone, never of how fast the
 * network was. The first epoch goes shard by shard, shuffled inside each, so that training can start when the first
 * shard is there; later epochs shuffle all images.
 */
import { shuffle, stream } from '../../math/rng'

/** Image indices of `epoch` (0-based) in training order; `shards` must be cut at `images`. */
export function epochOrder(
  seed: number,
  epoch: number,
  shards: { first: number; count: number }[],
): Uint32Array {
  const rng = stream(seed, 'shuffle', epoch)
  const groups = shards.map(({ first, count }) => Uint32Array.from({ length: count }, (_, i) => first + i))
  if (epoch === 0) return join(groups.map((group) => shuffle(group, rng)))
  return shuffle(join(groups), rng)
}

function join(groups: Uint32Array[]): Uint32Array {
  const all = new Uint32Array(groups.reduce((sum, group) => sum + group.length, 0))
  let offset = 0
  for (const group of groups) {
    all.set(group, offset)
    offset += group.length
  }
  return all
}
