import { pngFile } from '../pngFile'

/**
 * A picture of levels 0–15 as a PNG of four bits a pixel: black at the opacity of its level. `levels`: [height, width], 0–15. `opacity`:
 * sixteen values 0–1.
 */
export function opacityPng(levels: Uint8Array, width: number, opacity: readonly number[]): Buffer {
  const height = levels.length / width
  const rowBytes = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(rowBytes * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * rowBytes + 1 + (x >> 1)]! |= levels[y * width + x]! << (x % 2 === 0 ? 4 : 0)
  const opacities = Uint8Array.from(opacity, (share) => Math.round(255 * share))
  return pngFile({ width, height }, [4, 3], rows, [
    ['PLTE', new Uint8Array(3 * opacity.length)],
    ['tRNS', opacities],
  ])
}
