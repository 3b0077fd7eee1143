/** The strongest answers of a layer's channels, and the images and places that they are given to. */

/** A channel's strongest answer to one image. */
export interface Answer {
  /** The image's number. */
  image: number
  /** Cell of the map, row · side + column. */
  cell: number
  value: number
}

/**
 * `values`: activations [images, cells, channels]; the images are numbered from `first`. Puts each image's largest activation of every channel
 * into the channel's list if it is among its `most` largest above 0. Lists go from strong to weak; of equal answers the earlier stays ahead.
 */
export function keepStrongest(
  lists: readonly Answer[][],
  values: Float32Array,
  { first, cells, most }: { first: number; cells: number; most: number },
): void {
  const channels = lists.length
  const images = values.length / (cells * channels)
  for (let i = 0; i < images; i++)
    lists.forEach((list, channel) => {
      let [cell, value] = [0, -Infinity]
      for (let c = 0, at = i * cells * channels + channel; c < cells; c++, at += channels)
        if (values[at]! > value) [cell, value] = [c, values[at]!]
      insert(list, { image: first + i, cell, value }, most)
    })
}

function insert(list: Answer[], answer: Answer, most: number): void {
  if (answer.value <= 0) return
  const place = list.findIndex(({ value }) => value < answer.value)
  if (place >= 0) list.splice(place, 0, answer)
  else if (list.length < most) list.push(answer)
  if (list.length > most) list.length = most
}

/** How many of some labels are the most frequent one; 0 of none. */
export function commonest(labels: readonly number[]): { label: number; count: number } {
  const counts = new Map<number, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return best ? { label: best[0], count: best[1] } : { label: -1, count: 0 }
}
