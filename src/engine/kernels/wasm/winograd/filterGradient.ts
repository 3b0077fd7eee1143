import { BLOCK, TILE, TILE_BYTES } from '../binary'
import type { Kernels } from '../instance'
import { TEMP_BYTES, type UnitStrideConv, type WinogradPlan } from './plan'

/** Filter gradient [3, 3, inChannels, outChannels] at `target`; see assembly/winograd.ts for method and error. */
export function winogradFilterGradient(
  { binary, scratch }: Kernels,
  c: UnitStrideConv,
  plan: WinogradPlan,
  x: number,
  dy: number,
  target: number,
): void {
  const sumPlaneBytes = Math.ceil(c.inChannels / TILE) * (c.outChannels / BLOCK) * TILE_BYTES
  // prettier-ignore
  const [image, padded, inputs, gradients, sums, taps, temp] = scratch([
    plan.imageBytes, 16 * plan.tilesY * plan.tilesX * c.outChannels * 4,
    36 * plan.inPlaneBytes, 36 * plan.outPlaneBytes, 36 * sumPlaneBytes, 9 * sumPlaneBytes, TEMP_BYTES,
  ])
  // prettier-ignore
  binary.winogradFilterGradient(
    x, c.batch, c.height, c.width, c.inChannels, image, c.top, c.left,
    dy, c.outHeight, c.outWidth, c.outChannels, padded,
    plan.perChunk, inputs, plan.inPlaneBytes, gradients, plan.outPlaneBytes,
    sums, sumPlaneBytes, taps, temp, target,
  )
}
