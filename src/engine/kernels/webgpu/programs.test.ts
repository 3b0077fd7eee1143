/* The programs as text: what a change of the generators does to the WGSL shows in the diff. */
import { expect, it } from 'vitest'
import { convolutionProgram, inputGradientProgram } from './convolution'
import type { ConvSizes } from './gather'
import { chunksOf, filterGradientPrograms } from './filterGradient'
import { maxPoolGradProgram, tilingMaxPoolGradProgram } from './maxPoolGrad'
import { updateProgram } from './optimizers'
import { LANES, workgroupsFor, type GpuProgram } from './program'
import { copyPrograms } from './pieces'
import { reluMaskProgram } from './reluMask'
import { softmaxCrossEntropyProgram } from './softmaxCrossEntropyGrad'
import { sumPartsProgram } from './sums'

/** The third convolution of DeepConvNet on two images. */
const CONV3: ConvSizes = {
  batchSize: 2,
  inHeight: 14,
  inWidth: 14,
  inChannels: 16,
  outHeight: 14,
  outWidth: 14,
  outChannels: 32,
  filterHeight: 3,
  filterWidth: 3,
  strideHeight: 1,
  strideWidth: 1,
  padInfo: { top: 1, left: 1 },
}
const POOL: ConvSizes = {
  ...CONV3,
  outHeight: 7,
  outWidth: 7,
  outChannels: 16,
  filterHeight: 2,
  filterWidth: 2,
  strideHeight: 2,
  strideWidth: 2,
  padInfo: { top: 0, left: 0 },
}

const TILES = { way: 'tiles', pixels: 8, bytes: 16_384 } as const

const PROGRAMS: Record<string, GpuProgram> = {
  convolution: convolutionProgram(CONV3, { hasBias: true, relu: true }),
  'convolution-f16': convolutionProgram(CONV3, { hasBias: true, relu: true, storage: 'f16' }),
  'convolution-packed': convolutionProgram(CONV3, { hasBias: true, relu: true, storage: 'packed' }),
  'input-gradient': inputGradientProgram(CONV3, { isRectified: true }),
  'convolution-in-tiles': convolutionProgram(CONV3, { hasBias: true, relu: true, variant: TILES }),
  'input-gradient-in-tiles': inputGradientProgram(CONV3, { variant: TILES }),
  'filter-gradient': filterGradientPrograms(CONV3, { hasBias: true }).partial,
  'sum-of-parts': sumPartsProgram(12, 4608, { behind: 32 }),
  'sum-of-many-parts': sumPartsProgram(300, 16),
  'relu-gradient': reluMaskProgram(12_544),
  'max-pool-gradient': maxPoolGradProgram(POOL),
  'max-pool-gradient-tiling': tilingMaxPoolGradProgram(POOL, { isRectified: true }),
  'vector-cut': copyPrograms([144, 16, 2304], 'cut', 8)[0]!.program,
  'vector-joined': copyPrograms([144, 16, 2304], 'join', 8)[0]!.program,
  'softmax-cross-entropy': softmaxCrossEntropyProgram(100, 10, 100),
  adam: updateProgram('AdamUpdate', 1000),
}

it.each(Object.entries(PROGRAMS))('%s', async (name, { wgsl }) => {
  await expect(`${wgsl}\n`).toMatchFileSnapshot(`./output/${name}.wgsl`)
})

it('covers all invocations within what every device offers', () => {
  for (const invocations of [1, LANES, LANES + 1, 10_000_000, 65_535 * LANES + 1]) {
    const [x, y] = workgroupsFor(invocations)
    expect(x * y * LANES).toBeGreaterThanOrEqual(invocations)
    expect(Math.max(x, y)).toBeLessThanOrEqual(65_535)
  }
})

it('gives every row of a batch to exactly one chunk', () => {
  for (const batchSize of [1, 7, 100]) {
    const { rows, count } = chunksOf({ ...CONV3, batchSize })
    expect(rows * count).toBeGreaterThanOrEqual(batchSize * CONV3.outHeight)
    expect(rows * (count - 1)).toBeLessThan(batchSize * CONV3.outHeight)
  }
})
