import { BLOCK, roundUp, TILE, TILE_BYTES } from '../binary'
import { paddedSize, type ConvGeometry } from '../../convGeometry'
import type { Kernels } from '../instance'

/** Bytes of x and dy that the tiles pass over again and again: two thirds of a 32 KiB first-level cache. */
const CHUNK_BYTES = 21_000

/** Writes the filter gradient [filterHeight, filterWidth, inChannels, outChannels] at `target`; see assembly/correlate.ts. */
export function filterGradient(
  { binary, scratch }: Kernels,
  g: ConvGeometry,
  x: number,
  dy: number,
  target: number,
): void {
  const [paddedHeight, paddedWidth] = paddedSize(g)
  const blocks = roundUp(g.outChannels, BLOCK)
  const totalsBytes =
    g.filterHeight * Math.ceil((g.filterWidth * g.inChannels) / TILE) * (blocks / BLOCK) * TILE_BYTES
  const outRowBytes = (g.outWidth * blocks + g.strideHeight * paddedWidth * g.inChannels) * 4
  const rowsPerChunk = Math.max(1, Math.min(g.outHeight, Math.floor(CHUNK_BYTES / outRowBytes)))
  const [image, wide, totals] = scratch([
    paddedHeight * paddedWidth * g.inChannels * 4,
    blocks === g.outChannels ? 0 : g.outHeight * g.outWidth * blocks * 4,
    totalsBytes,
  ])
  // prettier-ignore
  binary.correlateBatch(
    x, g.batchSize, g.inHeight, g.inWidth, g.inChannels,
    image, paddedHeight, paddedWidth, g.padInfo.top, g.padInfo.left, g.strideHeight, g.strideWidth,
    dy, g.outHeight, g.outWidth, g.outChannels, wide,
    g.filterHeight, g.filterWidth, rowsPerChunk, totals, totalsBytes, target,
  )
}
