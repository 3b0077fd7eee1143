/** Labelled greyscale images as bytes; a shard that failed to load leaves a gap that `available` tells. */
export interface Dataset {
  /** Images there would be if every shard had loaded. */
  size: number
  /** [size, 784], 0–255, white digit on black. */
  pixels: Uint8Array
  labels: Uint8Array
  shards: { first: number; count: number; ready: Promise<boolean> }[]
}

export const PIXELS = 28 * 28

/** An empty dataset of the given size whose shards are still to come. */
export function emptyDataset(size: number): Pick<Dataset, 'size' | 'pixels' | 'labels'> {
  return { size, pixels: new Uint8Array(size * PIXELS), labels: new Uint8Array(size) }
}

/** One image, as a view. */
export const imageAt = (dataset: Pick<Dataset, 'pixels'>, index: number): Uint8Array =>
  dataset.pixels.subarray(index * PIXELS, (index + 1) * PIXELS)
