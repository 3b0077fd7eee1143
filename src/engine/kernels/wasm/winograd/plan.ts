/* When a convolution goes through Winograd's algorithm, and how many images it transforms at a time. */
import { roundUp, TILE } from '../binary'

/** A 2-D convolution of stride 1, as the forward pass or as the gradient of one. */
export interface UnitStrideConv {
  readonly batch: number
  readonly height: number
  readonly width: number
  readonly inChannels: number
  readonly outHeight: number
  readonly outWidth: number
  readonly outChannels: number
  readonly top: number
  readonly left: number
}

/** Sizes of the transformed data: tiles per image and per chunk, and bytes of one plane of inputs and of outputs. */
export interface WinogradPlan {
  readonly tilesY: number
  readonly tilesX: number
  readonly perChunk: number
  readonly tiles: number
  readonly inPlaneBytes: number
  readonly outPlaneBytes: number
  /** Bytes of one image padded to whole tiles. */
  readonly imageBytes: number
}

/** Bytes of transformed inputs and outputs of one chunk: about half of a 1 MiB second-level cache. */
const CHUNK_BYTES = 600_000
/** Keeps the 36 planes from falling onto the same cache sets. */
const PLANE_GAP_BYTES = 64
/** Bytes of the transforms' working memory: 36 vectors and a row. */
export const TEMP_BYTES = 42 * 16

/** The plan, or null where the direct kernel is better or the channels are no whole vectors (in: 4, out: 8). */
export function planWinograd(
  c: UnitStrideConv,
  filterHeight: number,
  filterWidth: number,
): WinogradPlan | null {
  if (filterHeight !== 3 || filterWidth !== 3 || c.inChannels % 4 !== 0 || c.outChannels % 8 !== 0)
    return null
  const [tilesY, tilesX] = [Math.ceil(c.outHeight / 4), Math.ceil(c.outWidth / 4)]
  const perImage = tilesY * tilesX
  const useful = (c.outHeight * c.outWidth) / (perImage * 16)
  if (!(useful >= 0.6) || c.batch * perImage < TILE) return null
  const tileBytes = 36 * 4 * (c.inChannels + c.outChannels)
  const perChunk = imagesPerChunk(perImage, Math.floor(CHUNK_BYTES / tileBytes), c.batch)
  const tiles = perChunk * perImage
  return {
    tilesY,
    tilesX,
    perChunk,
    tiles,
    inPlaneBytes: tiles * c.inChannels * 4 + PLANE_GAP_BYTES,
    outPlaneBytes: tiles * c.outChannels * 4 + PLANE_GAP_BYTES,
    imageBytes: (4 * tilesY + 2) * (4 * tilesX + 2) * c.inChannels * 4,
  }
}

/** As many images as fit, or the fewer that fill their last tile of rows best. */
function imagesPerChunk(perImage: number, mostTiles: number, batch: number): number {
  const most = Math.max(1, Math.min(batch, Math.floor(mostTiles / perImage)))
  let best = 1
  let leastWaste = Infinity
  for (let count = 1; count <= most; count++) {
    const waste = roundUp(count * perImage, TILE) / (count * perImage)
    if (waste > leastWaste) continue
    leastWaste = waste
    best = count
  }
  return best
}
