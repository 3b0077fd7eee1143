import { TILE, TILE_BYTES } from '../binary'
import type { Kernels } from '../instance'
import { TEMP_BYTES, type UnitStrideConv, type WinogradPlan } from './plan'

/** Where the 9 taps of a filter lie, in floats from its address; strides may be negative to turn the filter. */
export interface FilterLayout {
  readonly address: number
  readonly tapStride: number
  readonly innerStride: number
  readonly outerStride: number
}

/** 3×3 convolution with optional bias (address, 0 for none) and ReLU; see assembly/winograd.ts for method and error. */
export function winogradForward(
  { binary, scratch }: Kernels,
  c: UnitStrideConv,
  plan: WinogradPlan,
  x: number,
  filter: FilterLayout,
  bias: number,
  relu: boolean,
  out: number,
): void {
  const filterPlaneBytes = c.inChannels * c.outChannels * 4
  // prettier-ignore
  const [image, taps, planes, zeros, offsets, inputs, products, spill, temp] = scratch([
    plan.imageBytes, 9 * filterPlaneBytes, 36 * filterPlaneBytes, c.outChannels * 4, (plan.tiles + TILE) * 4,
    36 * plan.inPlaneBytes, 36 * plan.outPlaneBytes, TILE_BYTES, TEMP_BYTES,
  ])
  for (let tap = 0; tap < 9; tap++) {
    const from = filter.address + tap * filter.tapStride * 4
    const to = taps + tap * filterPlaneBytes
    binary.packFilter(to, from, 1, c.inChannels, c.outChannels, 0, filter.innerStride, filter.outerStride)
  }
  binary.transformFilter(taps, planes, filterPlaneBytes, temp)
  binary.fillZero(zeros, c.outChannels * 4)
  binary.pixelOffsets(offsets, plan.tiles, 1, c.inChannels * 4, 0, TILE)
  // prettier-ignore
  binary.winogradForward(
    x, c.batch, c.height, c.width, c.inChannels, image, c.top, c.left,
    planes, bias || zeros, zeros, Number(relu), out, c.outHeight, c.outWidth, c.outChannels,
    plan.perChunk, offsets, inputs, plan.inPlaneBytes, products, plan.outPlaneBytes, spill, temp,
  )
}
